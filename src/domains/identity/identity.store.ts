import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type {
  MemberFunction,
  Membership,
  Organisation,
  OrganisationKind,
  Person,
  Self,
} from "./identity.types.js";

const asOrganisation = (row: {
  id: string;
  kind: string;
  name: string;
  place: string | null;
  phone: string | null;
}): Organisation => ({ ...row, kind: row.kind as OrganisationKind });

export async function listOrganisations(tx: Tx, filter = ""): Promise<Organisation[]> {
  const rows = await tx.db
    .selectFrom("organisation")
    .select(["id", "kind", "name", "place", "phone"])
    .where("name", "ilike", `%${filter.replace(/[%_\\]/g, "\\$&")}%`)
    .orderBy("name")
    .execute();
  return rows.map(asOrganisation);
}

export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx.db
    .selectFrom("organisation")
    .select(["id", "kind", "name", "place", "phone"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && asOrganisation(row);
}

/** Whether the person of this transaction coordinates this organisation, as the database decides. */
export async function coordinates(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select access.coordinates(${organisationId}::uuid) as yes`.execute(tx.db);
  return rows[0]?.yes ?? false;
}

/** What a region is called, and whether it allows that a dossier is opened in an emergency. */
export async function changeRegions(
  tx: Tx,
  fields: { name: string; breakGlass: boolean },
): Promise<void> {
  const { name, breakGlass } = fields;
  await tx.db.updateTable("region").set({ name, break_glass: breakGlass }).execute();
}

export async function insertOrganisation(tx: Tx, organisation: Organisation): Promise<void> {
  await tx.db
    .insertInto("organisation")
    .values({ ...organisation, created_at: tx.now })
    .execute();
}

export async function updateOrganisation(
  tx: Tx,
  id: string,
  fields: { name: string; place: string | undefined; phone: string | undefined },
): Promise<void> {
  const { name, place = null, phone = null } = fields;
  await tx.db
    .updateTable("organisation")
    .set({ name, place, phone })
    .where("id", "=", id)
    .execute();
}

function memberships(tx: Tx) {
  return tx.db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "membership.id",
      "membership.person_id",
      "membership.organisation_id",
      "organisation.name as organisation_name",
      "membership.function",
      "membership.starts_on",
      "membership.ends_on",
      "person.given_name",
      "person.family_name",
    ]);
}

type MembershipRow = Awaited<ReturnType<ReturnType<typeof memberships>["execute"]>>[number];

const asMembership = (row: MembershipRow): Membership => ({
  id: row.id,
  personId: row.person_id,
  personName: `${row.given_name} ${row.family_name}`,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  function: row.function as MemberFunction,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
});

export async function listMembers(tx: Tx, organisationId: string): Promise<Membership[]> {
  const rows = await memberships(tx)
    .where("membership.organisation_id", "=", organisationId)
    .orderBy("family_name")
    .orderBy("given_name")
    .execute();
  return rows.map(asMembership);
}

export async function findMembership(tx: Tx, id: string): Promise<Membership | undefined> {
  const row = await memberships(tx).where("membership.id", "=", id).executeTakeFirst();
  return row && asMembership(row);
}

export async function insertMembership(
  tx: Tx,
  membership: {
    id: string;
    personId: string;
    organisationId: string;
    function: MemberFunction;
    startsOn: string;
  },
): Promise<void> {
  await tx.db
    .insertInto("membership")
    .values({
      id: membership.id,
      person_id: membership.personId,
      organisation_id: membership.organisationId,
      function: membership.function,
      starts_on: membership.startsOn,
    })
    .execute();
}

export async function updateMembershipEnd(tx: Tx, id: string, endsOn: string): Promise<void> {
  await tx.db.updateTable("membership").set({ ends_on: endsOn }).where("id", "=", id).execute();
}

export async function insertPerson(
  tx: Tx,
  person: Omit<Person, "locale"> & { locale?: "nl" | "en"; createdBy: string | null },
): Promise<void> {
  await tx.db
    .insertInto("person")
    .values({
      id: person.id,
      given_name: person.givenName,
      family_name: person.familyName,
      email: person.email,
      phone: person.phone,
      locale: person.locale ?? "nl",
      created_by: person.createdBy,
      created_at: tx.now,
    })
    .execute();
}

/** The person of this transaction. How to reach anybody else is `access.contact_of` (migration 0009). */
export async function findSelf(tx: Tx): Promise<Self | undefined> {
  const { rows } = await sql<Self>`
    select p.id, p.given_name as "givenName", p.family_name as "familyName", own.email, own.phone,
      p.locale, own.shares_contact as "sharesContact"
    from person p cross join access.own_contact() own
    where p.id = access.person_id()`.execute(tx.db);
  return rows[0];
}

export async function updatePerson(
  tx: Tx,
  person: Pick<Self, "id" | "givenName" | "familyName" | "phone" | "locale" | "sharesContact">,
): Promise<void> {
  await tx.db
    .updateTable("person")
    .set({
      given_name: person.givenName,
      family_name: person.familyName,
      phone: person.phone,
      locale: person.locale,
      shares_contact: person.sharesContact,
    })
    .where("id", "=", person.id)
    .execute();
}

export async function findPersonByEmail(tx: Tx, email: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom("person")
    .select("id")
    .where(sql<boolean>`lower(email) = ${email.toLowerCase()}`)
    .executeTakeFirst();
  return row?.id;
}
