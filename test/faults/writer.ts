import { makeAgreement } from "../../src/domains/agreements/index.js";
import { systemClock } from "../../src/platform/clock/clock.js";
import { type Connection, openPool } from "../../src/platform/db/connection.js";
import { openDatabase } from "../../src/platform/db/transaction.js";
import { testTrail } from "../support/trail.js";
import { addDays, todayIn } from "../../src/shared/local-date.js";

/** A process that makes agreements and says of each that it stands. Ended from outside, halfway. */
export type WriterTask = {
  connection: Connection;
  dossierId: string;
  personId: string;
  ownerParticipationId: string;
  count: number;
};

const task = JSON.parse(process.argv[2] ?? "{}") as WriterTask;
const database = openDatabase(openPool(task.connection, { max: 4 }), systemClock, testTrail);
const dueOn = addDays(todayIn(systemClock.now()), 100);
let next = 0;

async function write(): Promise<void> {
  while (next < task.count) {
    next += 1;
    const what = `Afspraak ${next}`;
    const { dossierId, personId, ownerParticipationId } = task;
    const id = await database.inTransactionAs({ kind: "person", personId }, (tx) =>
      makeAgreement(
        tx,
        { dossierId },
        { what, ownerParticipationId, dueOn, notBefore: undefined, goalOriginId: undefined },
      ),
    );
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all([write(), write(), write(), write()]);
await database.close();
