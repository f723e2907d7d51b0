import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";

type Names = { people: Map<string, string>; organisations: Map<string, string> };

/** Everybody in the trail of a dossier by name, as far as this reader may know. */
export async function visitorNames(tx: Tx, dossierId: string): Promise<Names> {
  const people = await sql<{ id: string; name: string }>`
    select person_id as id, name from access.visitors(${dossierId}::uuid) where name is not null`.execute(
    tx.db,
  );
  const organisations = await tx.db.selectFrom("organisation").select(["id", "name"]).execute();
  return {
    people: new Map(people.rows.map(({ id, name }) => [id, name])),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
  };
}
