import { sql } from "kysely";
import type { Tx } from "../platform/db/transaction.js";

/** Whether the person of this transaction is the child of a dossier, open or closed. */
export async function isTheChild(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ answer: boolean }>`
    select exists (
      select from participation
      where person_id = access.person_id() and role = 'kind' and starts_on <= access.today()
        and (ends_on is null or ends_on >= access.today())) as answer`.execute(tx.db);
  return rows[0]?.answer ?? false;
}
