import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { Objection, ObjectionSubject, PrivacyHandler } from "./objection.types.js";

/** As whom somebody asks here: a parent or guardian, or the child from 12. Undefined: not at all. */
export async function familyRole(
  tx: Tx,
  dossierId: string,
): Promise<Objection["askedAs"] | undefined> {
  const { rows } = await sql<{ role: Objection["askedAs"] | null }>`
    select access.family_role(${dossierId}::uuid) as role`.execute(tx.db);
  return rows[0]?.role ?? undefined;
}

/** Who stands behind a line of the trail, as far as this reader may know; only for an organisation. */
export async function findVisitSubject(
  tx: Tx,
  dossierId: string,
  visitId: string,
): Promise<ObjectionSubject | undefined> {
  const { rows } = await sql<ObjectionSubject>`
    select e.person_id as "personId", v.name, e.organisation_id as "organisationId",
      o.name as "organisationName", json_build_object('at', e.at, 'section', s.key, 'refused', e.outcome = 'refused') as visit
    from audit_entry e
    join access.visitors(${dossierId}::uuid) v on v.person_id = e.person_id
    join organisation o on o.id = e.organisation_id
    left join section s on s.key = e.section
    where e.dossier_id = ${dossierId}::uuid and e.id = ${visitId}::uuid`.execute(tx.db);
  const found = rows[0];
  return found?.visit
    ? { ...found, visit: { ...found.visit, at: new Date(found.visit.at) } }
    : undefined;
}

/** Who gets a question and who is reminded of it; nobody once it was answered. */
export async function listReceivers(
  tx: Tx,
  { dossierId, id }: Pick<Objection, "dossierId" | "id">,
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select person from access.objection_receivers(${dossierId}::uuid, ${id}::uuid) as r (person)`.execute(
    tx.db,
  );
  return rows.map(({ person }) => person);
}

/** Whom an organisation has for privacy, apart from the one it is about. */
export async function listHandlers(
  tx: Tx,
  { organisationId, personId }: Pick<ObjectionSubject, "organisationId" | "personId">,
): Promise<PrivacyHandler[]> {
  const { rows } = await sql<PrivacyHandler>`
    select person_id as "personId", given_name || ' ' || family_name as name,
      function = 'privacyfunctionaris' as "isOfficer"
    from access.privacy_handlers(${organisationId}::uuid, ${personId}::uuid)
    order by family_name, given_name`.execute(tx.db);
  return rows;
}

export type PrivacyOrganisation = { id: string; name: string };

/** The organisations where this person is the one for privacy. */
export async function listPrivacyOrganisations(tx: Tx): Promise<PrivacyOrganisation[]> {
  const { rows } = await sql<PrivacyOrganisation>`
    select o.id, o.name from organisation o
    where o.id in (select access.my_privacy_organisations()) order by o.name`.execute(tx.db);
  return rows;
}
