import { z } from "zod";
import type { Tx } from "../db/transaction.js";
import type { Job } from "./jobs.js";

const system = { kind: "system", reason: "clean-up" } as const;

/** What nobody needs any more, each part from the place that knows it. */
export type CleanUp = (tx: Tx) => Promise<void>;

/** Every night at half past one, UTC: nobody is typing then. */
export const cleanUpCrontab = "30 1 * * * clean-up";

/** Nothing is kept longer than it is of use (AVG art. 5 lid 1 onder e). */
export function cleanUpJob(parts: readonly CleanUp[]): Job<Record<string, never>> {
  return {
    name: "clean-up",
    payload: z.object({}),
    async run(_payload, { database }) {
      // Each in its own transaction: one that fails does not keep the others from their work.
      for (const part of parts) await database.inTransactionAs(system, part);
    },
  };
}
