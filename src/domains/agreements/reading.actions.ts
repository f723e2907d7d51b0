import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import { findRegie, listParticipants, type Participant, seatsWith } from "../access/index.js";
import { type GoalChoice, listGoalChoices } from "../plan/index.js";
import {
  type AgreementPlace,
  findAgreementRow,
  listAgreementEvents,
  listAgreementRows,
} from "./agreement.store.js";
import type { Agreement, AgreementEvent, AgreementRow, Owner } from "./agreement.types.js";

/** The agreements of a dossier, for everybody the same. */
export async function loadAgreements(tx: Tx, dossierId: string): Promise<Agreement[]> {
  const rows = await listAgreementRows(tx, dossierId);
  const about = {
    people: await listParticipants(tx, dossierId),
    goals: await listGoalChoices(tx, dossierId),
  };
  return rows.map((row) => asAgreement(row, about));
}

/** One agreement of this dossier, or `not-found`. With "lock" nobody answers it meanwhile. */
export async function agreementOf(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
  lock?: "lock",
): Promise<Agreement> {
  const row = await findAgreementRow(tx, dossierId, agreementId, lock);
  if (!row) throw new Refused("not-found");
  const people = await listParticipants(tx, dossierId);
  return asAgreement(row, { people, goals: await listGoalChoices(tx, dossierId) });
}

function asAgreement(
  row: AgreementRow,
  { people, goals }: { people: readonly Participant[]; goals: readonly GoalChoice[] },
): Agreement {
  const goal = goals.find(({ originId }) => originId === row.goalOriginId);
  return { ...row, owner: ownerOf(row.ownerParticipationId, people), goalTitle: goal?.title };
}

function ownerOf(participationId: string, people: readonly Participant[]): Owner {
  const seat = people.find(({ id }) => id === participationId);
  return {
    participationId,
    personId: seat?.personId ?? "",
    name: seat?.name ?? "",
    organisationName: seat?.organisationName ?? null,
    isCurrent: seat?.isCurrent ?? false,
  };
}

/** Who can take an agreement on: at the table today, in a role that sees the agreements. */
export async function listPossibleOwners(tx: Tx, dossierId: string): Promise<Participant[]> {
  const seats = await seatsWith(tx, dossierId, "agreements", "write");
  const people = await listParticipants(tx, dossierId);
  return people.filter(({ id }) => seats.has(id));
}

/** The goals an agreement can go with: those that stand, and the one it has already. */
export async function listLinkableGoals(
  tx: Tx,
  dossierId: string,
  known: string | undefined,
): Promise<GoalChoice[]> {
  const goals = await listGoalChoices(tx, dossierId);
  return goals.filter(({ isActive, originId }) => isActive || originId === known);
}

/** Who leads now and who stands in: whom everybody can ask what to do. */
export async function findLeading(
  tx: Tx,
  dossierId: string,
): Promise<{ regisseur: Participant | undefined; deputy: Participant | undefined }> {
  const regie = await findRegie(tx, dossierId);
  const people = await listParticipants(tx, dossierId);
  const seated = (kind: (typeof regie)[number]["kind"]) => {
    const seat = regie.find((one) => one.kind === kind)?.participationId;
    return people.find(({ id }) => id === seat);
  };
  return { regisseur: seated("regisseur"), deputy: seated("plaatsvervanger") };
}

/** What happened to one agreement, as the timeline of its page tells it. */
export async function agreementHistory(tx: Tx, place: AgreementPlace): Promise<AgreementEvent[]> {
  return listAgreementEvents(tx, place);
}
