import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import { isPeriod } from "../../shared/period.js";
import { type SectionKey, sectionKeys } from "./access.types.js";
import type { TablePlace } from "./participation.actions.js";
import { findParticipant, listParticipants } from "./participation.store.js";
import { findRegie } from "./regie.store.js";
import { sightOf } from "./rights.rules.js";
import { listBasis } from "./rights.store.js";
import { namesItsCourt } from "./withholding.rules.js";
import { findWithholding, insertWithholding, updateLifted } from "./withholding.store.js";
import type { WithheldFrom, Withholding, WithholdingFields } from "./withholding.types.js";

/** Somebody at the table, or an organisation there, and what they see of this dossier today. */
export type WithheldParty = { from: WithheldFrom; name: string; seen: SectionKey[] };

/**
 * From whom something can be withheld, or `not-found`. Not from the child: what a child sees follows
 * from its age and from what the parents and the law say, not from who keeps the table.
 */
export async function withheldPartyOf(
  tx: Tx,
  place: TablePlace,
  from: WithheldFrom,
): Promise<WithheldParty> {
  const table = await listParticipants(tx, place.dossierId);
  const seats = table.filter((one) => one.isCurrent && one.role !== "kind" && isFrom(one, from));
  const [first] = seats;
  if (!first) throw new Refused("not-found");
  const reasons = await listBasis(tx, place.dossierId);
  const theirs = reasons.filter((one) =>
    "participationId" in from
      ? one.participationId === from.participationId
      : one.organisationId === from.organisationId,
  );
  const { reads, writes } = sightOf(theirs);
  const name = "participationId" in from ? first.name : (first.organisationName ?? "");
  const seen = sectionKeys.filter((key) => writes.includes(key) || reads.includes(key));
  return { from, name, seen };
}

function isFrom(one: { id: string; organisationId: string | null }, from: WithheldFrom): boolean {
  return "participationId" in from
    ? one.id === from.participationId
    : one.organisationId === from.organisationId;
}

/**
 * Withholds sections from a person or an organisation, above every right they have; what they let
 * others see of those sections stops as well. The one concerned is told nothing but that something
 * is withheld. Refuses with `not-found`, `dates-reversed`, `court-missing` (an order limits a parent
 * only as far as it says: BW 1:253a, 1:377a lid 3) and `withholding-of-regisseur`.
 */
export async function recordWithholding(
  tx: Tx,
  place: TablePlace,
  from: WithheldFrom,
  fields: WithholdingFields,
): Promise<void> {
  const { name } = await withheldPartyOf(tx, place, from);
  if (!isPeriod({ startsOn: fields.startsOn, endsOn: fields.endsOn ?? null })) {
    throw new Refused("dates-reversed", { field: "endsOn" });
  }
  if (!namesItsCourt(fields)) throw new Refused("court-missing", { field: "court" });
  const id = newId<"withholding">(tx.now);
  await insertWithholding(tx, { ...place, id, from, recordedBy: actingPerson(tx) }, fields);
  await record(tx, {
    kind: "withholding-recorded",
    dossierId: place.dossierId,
    section: "people",
    subjectId: id,
    data: { name },
  });
  await tellRegisseur(tx, place, "withholding-recorded");
}

/** Lifts a withholding from this moment, with the reason. Refuses `not-found`, `withholding-lifted`. */
export async function liftWithholding(
  tx: Tx,
  place: TablePlace & { withholdingId: string },
  reason: string,
): Promise<void> {
  const withholding = await withholdingOf(tx, place);
  if (withholding.liftedAt !== null) throw new Refused("withholding-lifted");
  const { dossierId, withholdingId: id } = place;
  await updateLifted(tx, { dossierId, id }, { by: actingPerson(tx), reason });
  await record(tx, {
    kind: "withholding-lifted",
    dossierId,
    section: "people",
    subjectId: id,
    data: { name: withholding.name },
  });
  await tellRegisseur(tx, place, "withholding-lifted");
}

/** One withholding of this dossier that is not about this viewer, or `not-found`. */
export async function withholdingOf(
  tx: Tx,
  place: TablePlace & { withholdingId: string },
): Promise<Withholding> {
  const withholding = await findWithholding(tx, place.dossierId, place.withholdingId);
  if (!withholding) throw new Refused("not-found");
  return withholding;
}

async function tellRegisseur(
  tx: Tx,
  { dossierId }: TablePlace,
  kind: "withholding-recorded" | "withholding-lifted",
): Promise<void> {
  const regie = await findRegie(tx, dossierId);
  const seat = regie.find((one) => one.kind === "regisseur")?.participationId;
  const regisseur = seat && (await findParticipant(tx, dossierId, seat));
  if (!regisseur || regisseur.personId === actingPerson(tx)) return;
  const link = `/dossiers/${dossierId}/mensen/afschermen`;
  await notify(tx, { personId: regisseur.personId, kind, link });
}
