import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { DossierFields } from "./dossier.types.js";
import type { LookAlike } from "./opening.types.js";

/** Dossiers of this viewer of a child born on the same day with the same given or family name. */
export async function findLookAlikes(
  tx: Tx,
  { givenName, familyName, bornOn }: Pick<DossierFields, "givenName" | "familyName" | "bornOn">,
): Promise<LookAlike[]> {
  const { rows } = await sql<LookAlike>`
    select d.id, d.given_name || ' ' || d.family_name as name
    from access.my_dossiers() as mine (id)
    join dossier d on d.id = mine.id
    where d.born_on = ${bornOn}
      and (lower(d.family_name) = lower(${familyName}) or lower(d.given_name) = lower(${givenName}))
    order by d.opened_at
    limit 5`.execute(tx.db);
  return rows;
}
