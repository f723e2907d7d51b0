import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { todayIn, type LocalDate } from "../../shared/local-date.js";
import type { Clock } from "../clock/clock.js";
import { type Actor, beginAs } from "./actor.js";
import type { DB } from "./schema.generated.js";

/** What a use case gets: the database as this actor, and the moment it is. */
export type Tx = {
  db: Kysely<DB>;
  actor: Actor;
  now: Date;
  today: LocalDate;
};

export type Database = {
  /** Runs `work` in one transaction as `actor`; what it throws undoes everything. */
  inTransactionAs<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export class TransactionEnded extends Error {
  override name = "TransactionEnded";
}

const attempts = 4;
/** Serialization failure and deadlock: nothing happened, and a second try usually succeeds. */
const worthAnotherTry = new Set(["40001", "40P01"]);

export function openDatabase(pool: pg.Pool, clock: Clock): Database {
  return {
    async inTransactionAs(actor, work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(pool, actor, clock.now(), work);
        } catch (error) {
          const code = (error as { code?: string }).code ?? "";
          if (attempt >= attempts || !worthAnotherTry.has(code)) throw error;
          await pause(Math.random() * 20 * 2 ** attempt);
        }
      }
    },
    close: () => pool.end(),
  };
}

async function once<Result>(
  pool: pg.Pool,
  actor: Actor,
  now: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const today = todayIn(now);
  const begin = beginAs(actor, today, now.toISOString());
  const client = await pool.connect();
  let broken: Error | undefined;
  const state = { open: true };
  try {
    await client.query(begin);
    const result = await work({ db: databaseOn(client, state), actor, now, today });
    state.open = false;
    const { command } = await client.query("commit");
    // After an error that somebody caught, the database answers a commit by undoing everything.
    if (command !== "COMMIT") throw new TransactionEnded("This transaction could not be kept.");
    return result;
  } catch (error) {
    state.open = false;
    await client.query("rollback").catch((cause: unknown) => {
      broken = cause as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * A query builder on this one connection. Once the transaction has ended it refuses: a query that
 * somebody forgot to await would otherwise run as the next person.
 */
function databaseOn(client: pg.PoolClient, state: { open: boolean }): Kysely<DB> {
  const guarded = {
    query: (...args: unknown[]) => {
      if (!state.open) return Promise.reject(new TransactionEnded("This transaction has ended."));
      const [text, values] = args;
      if (typeof text !== "string")
        return (client.query as (...all: unknown[]) => unknown)(...args);
      return client.query({ ...prepared(text), values: values as unknown[] });
    },
    release: () => undefined,
  };
  const onlyConnection = {
    connect: () =>
      state.open
        ? Promise.resolve(guarded)
        : Promise.reject(new TransactionEnded("This transaction has ended.")),
    end: () => Promise.resolve(),
  };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: onlyConnection as never }) });
}

const names = new Map<string, string>();
const mostNames = 1000;

/**
 * The policies make planning a statement dearer than running it, so each is planned once per
 * connection. Statements of varying shape must not pile up on the server: past the limit a new one
 * goes without a name.
 */
function prepared(text: string): { text: string; name?: string } {
  const known = names.get(text);
  if (known !== undefined) return { text, name: known };
  if (names.size >= mostNames) return { text };
  const name = `s${names.size}`;
  names.set(text, name);
  return { text, name };
}
