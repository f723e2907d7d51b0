import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { todayIn, type LocalDate } from "../../shared/local-date.js";
import type { Clock } from "../clock/clock.js";
import { type Actor, beginAs } from "./actor.js";
import type { DB } from "./schema.generated.js";
import type { Asked, Visit } from "./visit.js";

/** What a use case gets: the database as this actor, and the moment it is. */
export type Tx = {
  db: Kysely<DB>;
  actor: Actor;
  now: Date;
  today: LocalDate;
  /** Which dossiers are changed or read here; see platform/audit/announce.ts. */
  visits: Visit[];
  asked?: Asked;
};

/**
 * Writes who was where, as the last thing of a transaction. What it gives is sent together with the
 * commit, so that the lock on a dossier is held as briefly as can be.
 */
export type Trail = (tx: Tx) => Promise<string | undefined>;

/**
 * Begun while the disk takes in what was done, such as writing the page. It may not throw, and what
 * comes of it may not leave before the transaction is kept.
 */
export type Meanwhile<Result> = (result: Result) => void;

export type Database = {
  /** Whether visits are written. A product that answers people has to. */
  audited: boolean;
  /** Runs `work` in one transaction as `actor`; what it throws undoes everything. */
  inTransactionAs<Result>(
    actor: Actor,
    work: (tx: Tx) => Promise<Result>,
    meanwhile?: Meanwhile<Result>,
  ): Promise<Result>;
  /** One statement, which visits no dossier, in one round trip. A second statement is refused. */
  askAs<Result>(actor: Actor, question: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export class TransactionEnded extends Error {
  override name = "TransactionEnded";
}

const attempts = 4;
/** Serialization failure and deadlock: nothing happened, and a second try usually succeeds. */
const worthAnotherTry = new Set(["40001", "40P01"]);

export function openDatabase(pool: pg.Pool, clock: Clock, trail?: Trail): Database {
  return {
    audited: trail !== undefined,
    inTransactionAs: (actor, work, meanwhile) =>
      persistently(() => transaction(pool, actor, clock.now(), work, { trail, meanwhile })),
    askAs: (actor, question) =>
      persistently(() => oneStatement(pool, actor, clock.now(), question)),
    close: () => pool.end(),
  };
}

async function persistently<Result>(once: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      if (attempt >= attempts || !worthAnotherTry.has(code)) throw error;
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
}

function transaction<Result>(
  pool: pg.Pool,
  actor: Actor,
  now: Date,
  work: (tx: Tx) => Promise<Result>,
  { trail, meanwhile }: { trail: Trail | undefined; meanwhile: Meanwhile<Result> | undefined },
): Promise<Result> {
  return begun(pool, actor, now, async (ongoing) => {
    const tx = ongoing.tx();
    const result = await work(tx);
    if (trail && actor.kind === "job-as" && tx.visits.length === 0) {
      throw new Error(`The job ${actor.job} does not say which dossier it reads.`);
    }
    const kept = ongoing.end(await trail?.(tx));
    meanwhile?.(result);
    await kept;
    return result;
  });
}

function oneStatement<Result>(
  pool: pg.Pool,
  actor: Actor,
  now: Date,
  question: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return begun(pool, actor, now, async (ongoing) => {
    const tx = ongoing.tx("end-goes-with-it");
    const result = await question(tx);
    if (tx.visits.length > 0) throw new Error("A visit to a dossier takes a whole transaction.");
    await ongoing.end();
    return result;
  });
}

async function begun<Result>(
  pool: pg.Pool,
  actor: Actor,
  now: Date,
  work: (ongoing: Ongoing) => Promise<Result>,
): Promise<Result> {
  const today = todayIn(now);
  const begin = beginAs(actor, today, now.toISOString());
  const client = await pool.connect();
  let broken: Error | undefined;
  const ongoing = new Ongoing(client, begin, { actor, now, today });
  try {
    return await work(ongoing);
  } catch (error) {
    await ongoing.undo().catch((cause: unknown) => {
      broken = cause as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * One transaction on one connection. Statements go out without waiting for the answer to the one
 * before (`pipeline` in connection.ts), so what sets the role and the actor costs no waiting of its
 * own. It always arrives first, and when it fails the transaction has failed: nothing that follows
 * can run as anybody else. Once the end is on its way it refuses: a query that somebody forgot to
 * await would otherwise run as the next person.
 */
class Ongoing {
  readonly #client: pg.PoolClient;
  readonly #known: Pick<Tx, "actor" | "now" | "today">;
  readonly #begun: Promise<unknown>;
  #ended: Promise<pg.QueryResult | pg.QueryResult[]> | undefined;

  constructor(client: pg.PoolClient, begin: string, known: Pick<Tx, "actor" | "now" | "today">) {
    this.#client = client;
    this.#known = known;
    this.#begun = client.query(begin);
    // Whoever asks something hears of it, and otherwise the end does.
    this.#begun.catch(() => undefined);
  }

  /** A query builder on this one connection, until the end. */
  tx(end?: "end-goes-with-it"): Tx {
    const query = (text: unknown, values?: unknown[]) => this.#query(text, values, end);
    const onlyConnection = {
      connect: () =>
        this.#ended ? tooLate() : Promise.resolve({ query, release: () => undefined }),
      end: () => Promise.resolve(),
    };
    const dialect = new PostgresDialect({ pool: onlyConnection as never });
    return { db: new Kysely<DB>({ dialect }), visits: [], ...this.#known };
  }

  /** Sends `last` together with the commit. */
  async end(last?: string): Promise<void> {
    const ended = (this.#ended ??= this.#client.query(
      last === undefined ? "commit" : `${last}; commit`,
    ));
    const [, answers] = await Promise.all([this.#begun, ended]);
    const command = Array.isArray(answers) ? answers.at(-1)?.command : answers.command;
    // After an error that somebody caught, the database answers a commit by undoing everything.
    if (command !== "COMMIT") throw new TransactionEnded("This transaction could not be kept.");
  }

  async undo(): Promise<void> {
    const rollback = () => this.#client.query("rollback");
    // An end that arrived has undone what failed before it; one that failed did not end anything.
    this.#ended = this.#ended ? this.#ended.catch(rollback) : rollback();
    await this.#ended;
  }

  async #query(
    text: unknown,
    values: unknown[] | undefined,
    end: "end-goes-with-it" | undefined,
  ): Promise<pg.QueryResult> {
    if (this.#ended) return tooLate();
    if (typeof text !== "string") throw new Error("Only plain statements, no cursors.");
    const asked = this.#client.query({ ...prepared(text), values: values ?? [] });
    if (end) {
      this.#ended = this.#client.query("commit");
      // Whoever asked hears of it first.
      this.#ended.catch(() => undefined);
    }
    const [, answer] = await Promise.all([this.#begun, asked]);
    return answer;
  }
}

function tooLate(): Promise<never> {
  return Promise.reject(new TransactionEnded("This transaction has ended."));
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
