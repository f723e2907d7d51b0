import { newId } from "../../shared/ids.js";
import { announceVisit } from "../audit/announce.js";
import type { Tx } from "../db/transaction.js";

/**
 * Every domain adds its events here: the kind, and the facts that go with it. One event per change,
 * in the transaction of the change: it is the timeline, the audit trail and the outbox.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Events {}

/** What happened to accounts and memberships, outside any dossier. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface IdentityEvents {}

export type SectionKey =
  | "child"
  | "school"
  | "care"
  | "family"
  | "needs"
  | "people"
  | "plan"
  | "approach"
  | "week"
  | "agreements"
  | "money"
  | "attendance"
  | "documents"
  | "contact"
  | "conflict";

export type DossierEvent<Kind extends keyof Events> = {
  kind: Kind;
  dossierId: string;
  section: SectionKey;
  /** The row it is about. */
  subjectId: string;
  data: Events[Kind];
};

/** Writes the event of a change. The actor and the moment are those of the transaction. */
export async function record<Kind extends keyof Events>(
  tx: Tx,
  event: DossierEvent<Kind>,
): Promise<void> {
  const { dossierId, section, kind: name } = event;
  announceVisit(tx, { dossierId, section, act: "change", name });
  await tx.db
    .insertInto("event")
    .values({
      dossier_id: event.dossierId,
      id: newId(tx.now),
      at: tx.now,
      kind: event.kind,
      section: event.section,
      actor_kind: tx.actor.kind,
      actor_person_id: personOf(tx),
      subject_id: event.subjectId,
      data: JSON.stringify(event.data),
    })
    .execute();
}

export async function recordIdentity<Kind extends keyof IdentityEvents>(
  tx: Tx,
  event: { kind: Kind; subjectId: string; data: IdentityEvents[Kind] },
): Promise<void> {
  await tx.db
    .insertInto("identity_event")
    .values({
      id: newId(tx.now),
      at: tx.now,
      kind: event.kind,
      actor_kind: tx.actor.kind,
      actor_person_id: personOf(tx),
      subject_id: event.subjectId,
      data: JSON.stringify(event.data),
    })
    .execute();
}

function personOf(tx: Tx): string | null {
  return "personId" in tx.actor ? tx.actor.personId : null;
}

/** The person who does this. A use case of a person never runs as somebody else. */
export function actingPerson(tx: Tx): string {
  const person = personOf(tx);
  if (person === null) throw new Error("This deed needs a person.");
  return person;
}

/** What changed in a row, for the history: only fields that differ. */
export type Change = { field: string; from: string; to: string };

export function changesBetween(
  before: Record<string, string>,
  after: Record<string, string>,
): Change[] {
  return Object.keys(after)
    .filter((field) => (before[field] ?? "") !== after[field])
    .map((field) => ({ field, from: before[field] ?? "", to: after[field] ?? "" }));
}
