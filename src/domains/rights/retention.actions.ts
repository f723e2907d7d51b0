import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, recordIdentity } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { destroyRecords, endHold, insertHold, listKept } from "./retention.store.js";
import type { Hold, Kept } from "./retention.types.js";

type KeptPlace = Pick<Kept, "dossierId" | "organisationId" | "ruleId">;

/** One line of what is kept, for who guards privacy there; `not-found` for everybody else. */
export async function keptOf(tx: Tx, one: KeptPlace): Promise<Kept> {
  const found = (await listKept(tx)).find(
    ({ dossierId, organisationId, ruleId }) =>
      dossierId === one.dossierId && organisationId === one.organisationId && ruleId === one.ruleId,
  );
  if (!found) throw new Refused("not-found");
  return found;
}

/**
 * Destroys what a rule says when its term is over (AVG art. 5 lid 1 onder e); what remains is that it
 * was done, and a line in the trail. Refuses with `retention-not-over`, `retention-held` (AVG art. 18) and
 * `retention-order`.
 */
export async function destroyKept(tx: Tx, one: KeptPlace): Promise<void> {
  await keptOf(tx, one);
  const id = newId<"destruction">(tx.now);
  await destroyRecords(tx, { id, ...one });
  announceVisit(tx, {
    ...{ dossierId: one.dossierId, section: null, act: "change", name: "records-destroyed" },
  });
  await recordIdentity(tx, {
    kind: "records-destroyed",
    ...{ subjectId: id, data: { rule: one.ruleId } },
  });
}

/** Keeps everything of a dossier as long as something runs for which it may be needed. */
export async function placeHold(
  tx: Tx,
  place: Pick<Kept, "dossierId" | "organisationId">,
  { ground, reason }: Pick<Hold, "ground" | "reason">,
): Promise<void> {
  const known = (await listKept(tx)).some(
    ({ dossierId, organisationId }) =>
      dossierId === place.dossierId && organisationId === place.organisationId,
  );
  if (!known) throw new Refused("not-found");
  const id = newId<"hold">(tx.now);
  await insertHold(tx, { id, ...place, ground, reason, by: actingPerson(tx) });
  await recordIdentity(tx, { kind: "hold-placed", subjectId: id, data: { ground } });
}

/** What it was kept for is over. */
export async function liftHold(tx: Tx, holdId: string): Promise<void> {
  if (!(await endHold(tx, holdId, actingPerson(tx)))) throw new Refused("not-found");
  await recordIdentity(tx, { kind: "hold-ended", subjectId: holdId, data: {} });
}
