import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";

/**
 * Up to which number a chain can be cut so that everything that is left is from `upTo` on or later;
 * undefined when nothing is older. Numbers go up with time but for a few moments between two servers.
 */
export async function cutAfter(
  tx: Tx,
  dossierId: string,
  upTo: Date,
): Promise<{ from: number; to: number; hash: Buffer } | undefined> {
  const { rows } = await sql<{ first: string; seq: string; hash: Buffer }>`
    select min(seq) over () as first, seq, hash from audit_entry
    where dossier_id = ${dossierId}::uuid and seq < coalesce(
      (select min(seq) from audit_entry where dossier_id = ${dossierId}::uuid and at >= ${upTo}::timestamptz), 'infinity'::numeric)
    order by seq desc limit 1`.execute(tx.db);
  const [last] = rows;
  return last && { from: Number(last.first), to: Number(last.seq), hash: last.hash };
}

export async function cutChain(tx: Tx, dossierId: string, upTo: number): Promise<number> {
  const { rows } = await sql<{ taken: string }>`
    select access.cut_audit(${dossierId}::uuid, ${upTo}::bigint) as taken`.execute(tx.db);
  return Number(rows[0]?.taken ?? 0);
}

export async function dropEmptyMonths(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select month from access.drop_empty_audit_months() as month`.execute(tx.db);
  return rows.map(({ month }) => month);
}
