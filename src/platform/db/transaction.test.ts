import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../../test/support/database.js";
import { People } from "../../../test/support/people.js";
import { fixedClock } from "../clock/clock.js";
import { refusalOf } from "../http/refusals.js";
import type { Actor } from "./actor.js";
import { type Database, openDatabase, type Tx } from "./transaction.js";

let store: TestDatabase;
let database: Database;
let person: Actor;
let personId: string;

beforeAll(async () => {
  store = await testDatabase();
  database = openDatabase(store.appPool, fixedClock("2026-11-22T23:30:00Z"));
  personId = await new People(store).person("Els");
  person = { kind: "person", personId };
});
afterAll(() => store.drop());

const phone = async () => {
  const [row] = await store.ownerQuery<{ phone: string | null }>(
    "select phone from person where id = $1",
    [personId],
  );
  return row?.phone;
};

const setPhone = (tx: Tx, to: string) =>
  tx.db.updateTable("person").set({ phone: to }).where("id", "=", personId).execute();

const raise = (tx: Tx, code: string) =>
  sql.raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`).execute(tx.db);

describe("a transaction of an actor", () => {
  test("knows who acts and which day it is in the Netherlands", async () => {
    const found = await database.inTransactionAs(person, async (tx) => {
      const { rows } = await sql<{ who: string; day: string; role: string }>`
        select access.person_id() as who, access.today() as day, current_user as role`.execute(
        tx.db,
      );
      return { ...rows[0], today: tx.today };
    });
    const today = "2026-11-23";
    expect(found).toEqual({ who: personId, day: today, role: "eenplan_person", today });
  });

  test("leaves nothing of the actor on the connection", async () => {
    await database.inTransactionAs(person, (tx) => setPhone(tx, "1"));
    for (let connection = 0; connection < 5; connection++) {
      const { rows } = await store.appPool.query(
        "select current_user as role, coalesce(current_setting('eenplan.person', true), '') as who",
      );
      expect(rows).toEqual([{ role: "eenplan_app", who: "" }]);
    }
  });

  test("undoes everything when the work throws, and gives the connection back", async () => {
    await database.inTransactionAs(person, (tx) => setPhone(tx, "before"));
    for (let time = 0; time < 12; time++) {
      const failing = database.inTransactionAs(person, async (tx) => {
        await setPhone(tx, "during");
        throw new Error("on purpose");
      });
      await expect(failing).rejects.toThrow("on purpose");
    }
    expect(await phone()).toBe("before");
  });

  test("refuses once it has ended, so that nothing runs as the next person", async () => {
    let kept: Tx | undefined;
    await database.inTransactionAs(person, (tx) => {
      kept = tx;
      return Promise.resolve();
    });
    const late = kept;
    if (!late) throw new Error("The work did not run.");
    await expect(setPhone(late, "late")).rejects.toThrow("This transaction has ended.");
    await database
      .inTransactionAs(person, (tx) => {
        kept = tx;
        return Promise.reject(new Error("undone"));
      })
      .catch(() => undefined);
    await expect(setPhone(kept ?? late, "late")).rejects.toThrow("This transaction has ended.");
    expect(await phone()).toBe("before");
  });
});

describe("a transaction whose beginning fails", () => {
  // The worker may not sign anybody in.
  const notOurs: Actor = { kind: "signing-in", key: "ab".repeat(32) };
  const who = (tx: Tx) => sql<{ who: string }>`select current_user as who`.execute(tx.db);
  const worker = () => openDatabase(store.workerPool, fixedClock("2026-11-22T23:30:00Z"));

  test("does nothing, although its first statement is on its way already", async () => {
    let answered = false;
    const failing = worker().inTransactionAs(notOurs, async (tx) => {
      await who(tx);
      answered = true;
    });
    await expect(failing).rejects.toThrow("permission denied to set role");
    expect(answered).toBe(false);
  });

  test("also fails when nothing was asked, and as a single statement", async () => {
    const silent = worker().inTransactionAs(notOurs, () => Promise.resolve());
    await expect(silent).rejects.toThrow("permission denied to set role");
    await expect(worker().askAs(notOurs, who)).rejects.toThrow("permission denied to set role");
    const { rows } = await worker().inTransactionAs(person, who);
    expect(rows).toEqual([{ who: "eenplan_person" }]);
  });
});

describe("statements that are asked at once", () => {
  test("each get their own answer, in one transaction", async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const answers = await database.inTransactionAs(person, (tx) =>
      Promise.all(
        numbers.map(async (number) => {
          const { rows } = await sql<{ number: number; at: string }>`
            select ${number}::int as number, pg_current_xact_id()::text as at`.execute(tx.db);
          return rows[0];
        }),
      ),
    );
    expect(answers.map((answer) => answer?.number)).toEqual(numbers);
    expect(new Set(answers.map((answer) => answer?.at)).size).toBe(1);
  });

  test("undo everything when one of them fails, and say what failed first", async () => {
    await database.inTransactionAs(person, (tx) => setPhone(tx, "before"));
    const failing = database.inTransactionAs(person, (tx) =>
      Promise.all([setPhone(tx, "during"), raise(tx, "23505"), setPhone(tx, "after")]),
    );
    await expect(failing).rejects.toThrow("no");
    expect(await phone()).toBe("before");
  });
});

describe("a single statement", () => {
  test("is asked as the actor, and its change is kept", async () => {
    const { rows } = await database.askAs(person, (tx) =>
      sql<{ role: string; who: string }>`
        select current_user as role, access.person_id() as who`.execute(tx.db),
    );
    expect(rows).toEqual([{ role: "eenplan_person", who: personId }]);
    await database.askAs(person, (tx) => setPhone(tx, "alone"));
    expect(await phone()).toBe("alone");
  });

  test("has no second one, and leaves nothing of the actor on the connection", async () => {
    const two = database.askAs(person, async (tx) => {
      await setPhone(tx, "first");
      await setPhone(tx, "second");
    });
    await expect(two).rejects.toThrow("This transaction has ended.");
    expect(await phone()).toBe("first");
    const { rows } = await store.appPool.query("select current_user as role");
    expect(rows).toEqual([{ role: "eenplan_app" }]);
  });

  test("that fails is undone, and the connection is good again", async () => {
    for (let time = 0; time < 12; time++) {
      const failing = database.askAs(person, (tx) => raise(tx, "23505"));
      await expect(failing).rejects.toThrow("no");
    }
    await database.askAs(person, (tx) => setPhone(tx, "good"));
    expect(await phone()).toBe("good");
  });
});

describe("a transaction that meets another", () => {
  test.each(["40001", "40P01"])("is tried again after %s, from the start", async (code) => {
    let tries = 0;
    await database.inTransactionAs(person, async (tx) => {
      tries += 1;
      await setPhone(tx, `${code}-${tries}`);
      if (tries < 3) await raise(tx, code);
    });
    expect(await phone()).toBe(`${code}-3`);
  });

  test("gives up after four tries, and says what to do", async () => {
    let tries = 0;
    const failing = database.inTransactionAs(person, (tx) => {
      tries += 1;
      return raise(tx, "40001");
    });
    const error: unknown = await failing.catch((cause: unknown) => cause);
    expect(tries).toBe(4);
    expect(refusalOf(error)?.code).toBe("try-again");
  });

  test("is not tried again after any other fault", async () => {
    let tries = 0;
    const failing = database.inTransactionAs(person, (tx) => {
      tries += 1;
      return raise(tx, "23505");
    });
    await expect(failing).rejects.toThrow("no");
    expect(tries).toBe(1);
  });

  test("gets through a real deadlock: both deeds are done", async () => {
    const lock = (tx: Tx, number: number) =>
      sql`select pg_advisory_xact_lock(${number})`.execute(tx.db);
    let waiting = 0;
    const done: string[] = [];
    const both = (name: string, first: number, second: number) =>
      database.inTransactionAs(person, async (tx) => {
        await lock(tx, first);
        waiting += 1;
        while (waiting < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        await lock(tx, second);
        done.push(name);
      });
    await Promise.all([both("one", 1, 2), both("other", 2, 1)]);
    expect(done.toSorted()).toEqual(["one", "other"]);
  });
});

describe("nobody waits for long", () => {
  test("the application ends a statement, a wait and an idle transaction by itself", async () => {
    const limits = await database.inTransactionAs(person, async (tx) => {
      const { rows } = await sql<Record<string, string>>`
        select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
          current_setting('idle_in_transaction_session_timeout') as idle`.execute(tx.db);
      return rows[0];
    });
    expect(limits).toEqual({ statement: "15s", lock: "5s", idle: "30s" });
  });

  test("a wait that takes too long ends as a question to try again", async () => {
    const holder = await store.adminPool.connect();
    try {
      await holder.query("begin");
      await holder.query("select from person where id = $1 for update", [personId]);
      const waiting = database.inTransactionAs(person, async (tx) => {
        await sql`set local lock_timeout = '50ms'`.execute(tx.db);
        await setPhone(tx, "never");
      });
      const error: unknown = await waiting.catch((cause: unknown) => cause);
      expect(refusalOf(error)?.code).toBe("try-again");
    } finally {
      await holder.query("rollback");
      holder.release();
    }
  });

  test("a statement that takes too long is ended, and the connection is good again", async () => {
    const slow = database.inTransactionAs(person, async (tx) => {
      await sql`set local statement_timeout = '50ms'`.execute(tx.db);
      await sql`select pg_sleep(10)`.execute(tx.db);
    });
    await expect(slow).rejects.toThrow("statement timeout");
    await database.inTransactionAs(person, (tx) => setPhone(tx, "after"));
    expect(await phone()).toBe("after");
  });
});
