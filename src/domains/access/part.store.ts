import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { FieldKind, PartRow, PartTable, PartValue } from "./part.types.js";

/** Every row of one table of a dossier that this reader may see, with the names of people in it. */
export async function listPartRows(tx: Tx, dossierId: string, part: PartTable): Promise<PartRow[]> {
  const columns = part.fields.map(
    ({ name, column, is }) => sql`${valueOf(column, is)} as ${sql.ref(name)}`,
  );
  const by = part.by ? valueOf(part.by, "person") : sql`null::text`;
  const since = part.since ? sql.ref(`x.${part.since}`) : sql`null::date`;
  const { rows } = await sql<Record<string, PartValue>>`
    select x.id as ":id", ${by} as ":by", ${since} as ":since",
      ${sql.join(columns)}
    from ${sql.table(part.table)} x
    where ${sql.ref(`x.${part.key ?? "dossier_id"}`)} = ${dossierId}::uuid
    order by 3, 1`.execute(tx.db);
  return rows.map(({ ":id": id, ":by": who, ":since": on, ...values }) => ({
    id: id as string,
    by: who as string | null,
    since: on as PartRow["since"],
    values,
  }));
}

type Value = RawBuilder<unknown>;

/** Keys become names and bytes become letters; everything else is read as it is kept. */
const readAs: Partial<Record<FieldKind, (value: Value) => Value>> = {
  person: (value) =>
    sql`(select q.given_name || ' ' || q.family_name from person q where q.id = ${value})`,
  seat: (value) => sql`(select q.given_name || ' ' || q.family_name from participation s
    join person q on q.id = s.person_id where s.dossier_id = x.dossier_id and s.id = ${value})`,
  organisation: (value) => sql`(select o.name from organisation o where o.id = ${value})`,
  bytes: (value) => sql`encode(${value}, 'base64')`,
};

function valueOf(column: string, is: FieldKind): Value {
  const value = sql.ref(`x.${column}`);
  return readAs[is]?.(value) ?? value;
}

/** Whether this person may ask for everything about this child (UAVG art. 5 lid 4 and 5). */
export async function hasDataRights(tx: Tx, dossierId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select access.has_data_rights(${dossierId}::uuid) as yes`.execute(tx.db);
  return rows[0]?.yes ?? false;
}
