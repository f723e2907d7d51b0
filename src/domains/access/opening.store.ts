import type { Tx } from "../../platform/db/transaction.js";

export type OpenersMembership = {
  organisationId: string;
  organisationName: string;
  function: string;
};

/** Where somebody works today: the organisations for which they may open a dossier. */
export async function listCurrentMemberships(
  tx: Tx,
  personId: string,
): Promise<OpenersMembership[]> {
  const rows = await tx.db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select(["organisation_id", "organisation.name", "function"])
    .where("person_id", "=", personId)
    .where("function", "!=", "privacyfunctionaris")
    .where("starts_on", "<=", tx.today)
    .where((at) => at.or([at("ends_on", "is", null), at("ends_on", ">=", tx.today)]))
    .orderBy("organisation.name")
    .orderBy("function")
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    organisationName: row.name,
    function: row.function,
  }));
}
