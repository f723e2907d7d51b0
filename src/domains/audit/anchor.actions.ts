import { announceVisit } from "../../platform/audit/announce.js";
import { addLine, linesOf } from "../../platform/audit/append-file.js";
import type { Database } from "../../platform/db/transaction.js";
import type { Log } from "../../platform/log/log.js";
import { addUp, nextAnchor } from "./anchor.rules.js";
import { anchorOf } from "./anchor.form.js";
import type { Anchor } from "./anchor.types.js";
import { noteVisit } from "./trail.actions.js";
import { anchorChain } from "./chain.types.js";
import type { TrailPlaces } from "./verify.actions.js";
import { makeMonth, readHeads, readMonths } from "./verify.store.js";

const system = { kind: "system", reason: "audit-anchor" } as const;
const monthsAhead = 2;

/**
 * Writes length and end of every chain where the database can't reach: in a file that only grows, and
 * in the log. From then on a chain can't become shorter without that being seen. That there is an
 * anchor is in turn an entry in a chain of its own, so that the file can't become shorter either.
 */
export async function anchorTrail(
  database: Database,
  { keys, anchorFile }: TrailPlaces,
  log: Log,
): Promise<Anchor> {
  const before = addUp(keys, linesOf(anchorFile).map(anchorOf));
  const anchor = await database.inTransactionAs(system, async (tx) => {
    const now = { at: tx.now, months: await readMonths(tx) };
    return nextAnchor(keys[0], before, await readHeads(tx), now);
  });
  addLine(anchorFile, JSON.stringify(anchor));
  const { number, root } = anchor;
  log.info("audit-anchored", { anchor: `${number}:${root}` });
  await database.inTransactionAs(system, (tx) => {
    const visit = { dossierId: anchorChain, section: null, act: "change" } as const;
    announceVisit(
      tx,
      noteVisit({ ...visit, name: "audit-anchored" }, { kind: "anchored", number, root }),
    );
    return Promise.resolve();
  });
  return anchor;
}

/** The partitions of the coming months, so that no visitor has to wait for one to be made. */
export async function prepareMonths(database: Database): Promise<void> {
  await database.inTransactionAs(system, async (tx) => {
    for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
      const { now } = tx;
      await makeMonth(tx, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 15)));
    }
  });
}
