import { sql } from "kysely";
import type { z } from "zod";
import type { Log } from "../log/log.js";
import type { Database, Tx } from "../db/transaction.js";

/** A job: its name, the shape of its payload, and what it does. */
export type Job<Payload> = {
  name: string;
  payload: z.ZodType<Payload>;
  run(payload: Payload, context: JobContext): Promise<void>;
};

export type JobContext = { database: Database; log: Log; attempt: number };

/** Keeps the type of each payload inside its own job. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- jobs of all payloads in one list
export type AnyJob = Job<any>;

/**
 * Puts a job in the queue, in the transaction that causes it: undone with it, never sent without it.
 * Without `runAt` it is due at the moment of the transaction. A job with a `key` replaces the one with the same key that still waits.
 */
export async function enqueue<Payload>(
  tx: Tx,
  job: Pick<Job<Payload>, "name">,
  payload: Payload,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select platform_add_job(${job.name}, ${JSON.stringify(payload)}::json,
    ${options.runAt ?? tx.now}::timestamptz, ${options.key ?? null}::text)`.execute(tx.db);
}
