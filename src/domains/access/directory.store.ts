import type { Tx } from "../../platform/db/transaction.js";
import type { Professional } from "./directory.types.js";

/** More than a page of names helps nobody: then the search has to say more. */
export const directoryLimit = 30;

function professionals(tx: Tx) {
  return (
    tx.db
      .selectFrom("membership")
      .innerJoin("person", "person.id", "membership.person_id")
      .innerJoin("organisation", "organisation.id", "membership.organisation_id")
      .select(["membership.id", "person_id", "given_name", "family_name"])
      .select(["organisation_id", "organisation.name as organisation_name", "function"])
      // Who guards privacy keeps an eye on the table, and so never sits at it for that.
      .where("function", "!=", "privacyfunctionaris")
      .where("starts_on", "<=", tx.today)
      .where((where) => where.or([where("ends_on", "is", null), where("ends_on", ">=", tx.today)]))
  );
}

type Row = Awaited<ReturnType<ReturnType<typeof professionals>["execute"]>>[number];

const asProfessional = (row: Row): Professional => ({
  membershipId: row.id,
  personId: row.person_id,
  name: `${row.given_name} ${row.family_name}`,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  role: row.function as Professional["role"],
});

/** Professionals of whom every typed word stands in the name or the organisation. */
export async function searchProfessionals(tx: Tx, typed: string): Promise<Professional[]> {
  const words = typed.trim().split(/\s+/).filter(Boolean).slice(0, 6);
  let found = professionals(tx);
  for (const word of words) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    found = found.where((where) =>
      where.or([
        where("given_name", "ilike", like),
        where("family_name", "ilike", like),
        where("organisation.name", "ilike", like),
        where("organisation.place", "ilike", like),
      ]),
    );
  }
  const rows = await found
    .orderBy("organisation.name")
    .orderBy("family_name")
    .orderBy("given_name")
    .orderBy("membership.id")
    .limit(directoryLimit + 1)
    .execute();
  return rows.map(asProfessional);
}

export async function findProfessional(
  tx: Tx,
  membershipId: string,
): Promise<Professional | undefined> {
  const row = await professionals(tx).where("membership.id", "=", membershipId).executeTakeFirst();
  return row && asProfessional(row);
}

/** Whether this person works for this organisation today. */
export async function worksFor(tx: Tx, personId: string, organisationId: string): Promise<boolean> {
  const row = await professionals(tx)
    .where("person_id", "=", personId)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The organisation where this role does not fit, by name: a seat there would give nothing. */
export async function misfitOf(
  tx: Tx,
  role: string,
  organisationId: string,
): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom("organisation")
    .select("name")
    .where("id", "=", organisationId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("role_organisation")
            .select("role")
            .where("role", "=", role)
            .whereRef("role_organisation.kind", "=", "organisation.kind"),
        ),
      ),
    )
    .executeTakeFirst();
  return row?.name;
}

/** The name of a person that this actor may know; undefined when there is none. */
export async function findPersonName(tx: Tx, personId: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom("person")
    .select(["given_name", "family_name"])
    .where("id", "=", personId)
    .executeTakeFirst();
  return row && `${row.given_name} ${row.family_name}`;
}
