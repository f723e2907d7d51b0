import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";

/** How to reach somebody at this table, as far as this viewer may know: the database decides. */
export async function contactOf(
  tx: Tx,
  dossierId: string,
  personId: string,
): Promise<{ email: string | null; phone: string | null } | undefined> {
  const { rows } = await sql<{ email: string | null; phone: string | null }>`
    select email, phone from access.contact_of(${dossierId}::uuid, ${personId}::uuid)`.execute(
    tx.db,
  );
  return rows[0];
}
