import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import {
  participantOf,
  type ParticipationPlace,
  type TablePlace,
} from "./participation.actions.js";
import { holdParticipation, listParticipants } from "./participation.store.js";
import type { Participant } from "./participation.types.js";
import { mayLead } from "./regie.rules.js";
import { endDeputy, findRegie, mayAppoint, replaceAppointment } from "./regie.store.js";
import type { RegieKind } from "./regie.types.js";

/**
 * Makes somebody at the table the regisseur from this moment. The former one ends in the same
 * statement: never two, never none. Also appoints the first. Refuses with `regisseur-must-take-part`,
 * `role-cannot-lead` or `regisseur-exists` (it is that person already, or two hand over at once).
 */
export async function handOverRegie(
  tx: Tx,
  place: TablePlace,
  handover: { participationId: string; note: string | undefined },
): Promise<void> {
  const next = await candidateOf(tx, { ...place, participationId: handover.participationId });
  if ((await holderOf(tx, place, "regisseur")) === next.id) {
    throw new Refused("regisseur-exists", { field: "participationId" });
  }
  await appoint(tx, place, { kind: "regisseur", next, note: handover.note });
  await record(tx, {
    kind: "regisseur-appointed",
    dossierId: place.dossierId,
    section: "people",
    subjectId: next.id,
    data: { name: next.name },
  });
  if (next.personId !== actingPerson(tx)) {
    const link = `/dossiers/${place.dossierId}/mensen`;
    await notify(tx, { personId: next.personId, kind: "regisseur-appointed", link });
  }
}

/**
 * Sets or changes who stands in for the regisseur; without a participation nobody does. Refuses with
 * `deputy-is-regisseur`, `regisseur-must-take-part` or `role-cannot-lead`.
 */
export async function setDeputy(
  tx: Tx,
  place: TablePlace,
  deputy: { participationId: string | undefined },
): Promise<void> {
  const now = await holderOf(tx, place, "plaatsvervanger");
  if (now === deputy.participationId) return;
  if (deputy.participationId === undefined) return removeDeputy(tx, place, now);
  const next = await candidateOf(tx, { ...place, participationId: deputy.participationId });
  if ((await holderOf(tx, place, "regisseur")) === next.id) {
    throw new Refused("deputy-is-regisseur", { field: "participationId" });
  }
  await appoint(tx, place, { kind: "plaatsvervanger", next, note: undefined });
  await record(tx, {
    kind: "deputy-appointed",
    dossierId: place.dossierId,
    section: "people",
    subjectId: next.id,
    data: { name: next.name },
  });
}

async function removeDeputy(tx: Tx, place: TablePlace, now: string | undefined): Promise<void> {
  if (now === undefined) return;
  const { name } = await participantOf(tx, { ...place, participationId: now });
  await endDeputy(tx, place.dossierId);
  await record(tx, {
    kind: "deputy-removed",
    dossierId: place.dossierId,
    section: "people",
    subjectId: now,
    data: { name },
  });
}

async function candidateOf(tx: Tx, place: ParticipationPlace): Promise<Participant> {
  await holdParticipation(tx, place.dossierId, place.participationId);
  const next = await participantOf(tx, place);
  if (!next.isCurrent) throw new Refused("regisseur-must-take-part", { field: "participationId" });
  if (!mayLead(next)) throw new Refused("role-cannot-lead", { field: "participationId" });
  return next;
}

async function holderOf(
  tx: Tx,
  { dossierId }: TablePlace,
  wanted: RegieKind,
): Promise<string | undefined> {
  const regie = await findRegie(tx, dossierId);
  return regie.find(({ kind }) => kind === wanted)?.participationId;
}

async function appoint(
  tx: Tx,
  { dossierId }: TablePlace,
  { kind, next, note }: { kind: RegieKind; next: Participant; note: string | undefined },
): Promise<void> {
  if (!(await mayAppoint(tx, dossierId))) throw new Refused("regie-only");
  const id = newId<"regisseur-appointment">(tx.now);
  const by = actingPerson(tx);
  await replaceAppointment(tx, { dossierId, id, kind, participationId: next.id, note, by });
}

/** Whether this person has the regie now, as regisseur or as deputy. */
export async function hasRegie(tx: Tx, dossierId: string, personId: string): Promise<boolean> {
  const seats = (await findRegie(tx, dossierId)).map(({ participationId }) => participationId);
  const people = await listParticipants(tx, dossierId);
  return people.some((one) => one.personId === personId && one.isCurrent && seats.includes(one.id));
}

/** What only the regisseur or the deputy may do. Refuses everybody else with `regie-only`. */
export async function onlyWithRegie(tx: Tx, dossierId: string): Promise<void> {
  if (!(await hasRegie(tx, dossierId, actingPerson(tx)))) throw new Refused("regie-only");
}
