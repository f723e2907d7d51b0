import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { anchorChain } from "./chain.types.js";
import { cutAfter, cutChain, dropEmptyMonths } from "./retention.store.js";
import { noteVisit } from "./trail.actions.js";

/** Why entries were taken away, as a word: it stays in the chain. */
export type Retention = {
  dossierId: string;
  /** Everything before this moment goes; at least five years ago (NEN 7513). */
  upTo: Date;
  reason: "audit-retention";
};

/**
 * Destroys the beginning of a trail after its term (AVG art. 5 lid 1 onder e), as the system. An entry
 * in the chain says from where to where, and keeps the seal of the last that went: so what is left
 * still verifies, and a removal without such an entry still shows. Gives how many entries went.
 */
export async function sealRetention(tx: Tx, retention: Retention): Promise<number> {
  const { dossierId, upTo, reason } = retention;
  const cut = await cutAfter(tx, dossierId, upTo);
  if (!cut) return 0;
  const { from, to, hash } = cut;
  const visit = { dossierId, section: null, act: "change", name: "audit-cut" } as const;
  announceVisit(
    tx,
    noteVisit(visit, { kind: "cut", from, to, hash: hash.toString("hex"), reason }),
  );
  return cutChain(tx, dossierId, to);
}

/** Drops the months of which nothing is left, and writes down which: they are not missed afterwards. */
export async function dropOldMonths(tx: Tx): Promise<readonly string[]> {
  const months = await dropEmptyMonths(tx);
  const visit = { dossierId: anchorChain, section: null, act: "change" } as const;
  if (months.length > 0) {
    const note = { kind: "months-dropped", months } as const;
    announceVisit(tx, noteVisit({ ...visit, name: "audit-months-dropped" }, note));
  }
  return months;
}
