import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import { listEmergencies, rightsOf, type SectionRights } from "../access/index.js";
import type { DossierFields, DossierHeader, Sector } from "./dossier.types.js";

/** Whether the viewer sits at this table as the child whose plan it is. */
const isMe = sql<boolean>`exists (
  select from participation p where p.dossier_id = dossier.id and p.role = 'kind'
    and p.person_id = access.person_id() and p.starts_on <= access.today()
    and (p.ends_on is null or p.ends_on >= access.today()))`;

export async function findDossierHeader(
  tx: Tx,
  dossierId: string,
): Promise<DossierHeader | undefined> {
  const found = tx.db
    .selectFrom("dossier")
    .select(["id", "given_name", "family_name", "born_on", "sector", "working_towards"])
    .select(["closed_on", "closed_reason"])
    .select(isMe.as("is_me"))
    .where("id", "=", dossierId)
    .executeTakeFirst();
  // Sent together: every page of a dossier asks these three.
  const [row, rights, emergencies] = await Promise.all([
    found,
    rightsOf(tx, dossierId),
    listEmergencies(tx, dossierId),
  ]);
  if (!row) return undefined;
  const isClosed = row.closed_on !== null;
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    bornOn: localDate(row.born_on),
    sector: row.sector as Sector,
    workingTowards: row.working_towards,
    closedOn: row.closed_on === null ? null : localDate(row.closed_on),
    closedReason: row.closed_reason,
    isMe: row.is_me,
    rights: isClosed ? readOnly(rights) : rights,
    mayReopen: isClosed && rights.child.write,
    emergencies: emergencies.filter(({ inForce }) => inForce),
  };
}

/** The database refuses every change of a closed dossier; its pages then offer none. */
function readOnly(rights: SectionRights): SectionRights {
  const shut = Object.entries(rights).map(([section, { read }]) => [
    section,
    { read, write: false },
  ]);
  return Object.fromEntries(shut) as SectionRights;
}

export async function insertDossier(
  tx: Tx,
  dossier: DossierFields & { id: string; openedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("dossier")
    .values({
      id: dossier.id,
      given_name: dossier.givenName,
      family_name: dossier.familyName,
      born_on: dossier.bornOn,
      sector: dossier.sector,
      working_towards: dossier.workingTowards ?? null,
      opened_by: dossier.openedBy,
      opened_at: tx.now,
    })
    .execute();
}

export async function updateDossier(tx: Tx, id: string, fields: DossierFields): Promise<void> {
  await tx.db
    .updateTable("dossier")
    .set({
      given_name: fields.givenName,
      family_name: fields.familyName,
      born_on: fields.bornOn,
      sector: fields.sector,
      working_towards: fields.workingTowards ?? null,
    })
    .where("id", "=", id)
    .execute();
}

/** Nothing to close with opens it again. */
export async function setClosed(
  tx: Tx,
  id: string,
  closed: { on: string; reason: string } | undefined,
): Promise<void> {
  await tx.db
    .updateTable("dossier")
    .set({ closed_on: closed?.on ?? null, closed_reason: closed?.reason ?? null })
    .where("id", "=", id)
    .execute();
}

/**
 * Two changes that must see each other take turns until the end of the transaction. Not a lock on
 * the row: that asks for the right to change the child's own data.
 */
export async function lockDossier(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx.db);
}
