import type { Database, Tx } from "../../src/platform/db/transaction.js";

class Undone extends Error {}

/**
 * The same database, but nothing lasts: each transaction does its work, gives its answer and is
 * undone. So a walk along every route finds the world at each door as it was at the first.
 */
export function undoing(
  database: Database,
  look: (tx: Tx) => Promise<void> = () => Promise.resolve(),
): Database {
  return {
    ...database,
    async inTransactionAs<Result>(
      actor: Parameters<Database["inTransactionAs"]>[0],
      work: (tx: Tx) => Promise<Result>,
    ): Promise<Result> {
      const done: { result?: Result } = {};
      try {
        await database.inTransactionAs(actor, async (tx) => {
          done.result = await work(tx);
          await look(tx);
          throw new Undone();
        });
      } catch (error) {
        if (!(error instanceof Undone)) throw error;
      }
      return done.result as Result;
    },
  };
}
