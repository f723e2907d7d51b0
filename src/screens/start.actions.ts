import { listShutSeats } from "../domains/access/index.js";
import { listAnswered, listWaiting } from "../domains/objections/index.js";
import { lastVisit } from "../domains/identity/index.js";
import type { Viewer } from "../platform/http/route.js";
import type { Tx } from "../platform/db/transaction.js";
import { readChildrenNow } from "./start-child.store.js";
import { readStart } from "./start.store.js";
import type { Start } from "./start.types.js";

const week = 7 * 86_400_000;

/** What waits for this person, and what changed since they were here. */
export async function loadStart(tx: Tx, viewer: Viewer): Promise<Start> {
  // At least a week back: who signs in twice a day still sees what happened yesterday.
  const before = await lastVisit(tx, viewer.sessionId);
  const weekAgo = new Date(tx.now.getTime() - week);
  const start = await readStart(tx, before && before < weekAgo ? before : weekAgo);
  const shut = await listShutSeats(tx);
  const questions = { waiting: await listWaiting(tx), answered: await listAnswered(tx) };
  return {
    ...start,
    shut,
    questions,
    children: viewer.professional ? [] : await readChildrenNow(tx),
  };
}
