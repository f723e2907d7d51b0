import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import {
  type Act,
  type Coordinator,
  type MatrixRow,
  type SectionKey,
  sectionKeys,
  type SectionRights,
} from "./access.types.js";
import { participationRoles } from "./participation.types.js";

/** The database decides; nothing here repeats its rule. */
export async function may(
  tx: Tx,
  dossierId: string,
  section: SectionKey,
  act: Act,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select access.may(${dossierId}::uuid, ${section}, ${act}) as may`.execute(tx.db);
  return rows[0]?.may ?? false;
}

export async function rightsOf(tx: Tx, dossierId: string): Promise<SectionRights> {
  const { rows } = await sql<{ key: SectionKey; read: boolean; write: boolean }>`
    select key, access.may(${dossierId}::uuid, key, 'read') as read,
           access.may(${dossierId}::uuid, key, 'write') as write
    from section`.execute(tx.db);
  const none = sectionKeys.map((key) => [key, { read: false, write: false }] as const);
  const some = rows.map(({ key, read, write }) => [key, { read, write }] as const);
  return Object.fromEntries([...none, ...some]) as SectionRights;
}

export async function isProfessional(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select access.is_professional(${personId}::uuid) as yes`.execute(tx.db);
  return rows[0]?.yes ?? false;
}

/** The whole matrix, the regisseur first. */
export async function listMatrix(tx: Tx): Promise<MatrixRow[]> {
  const rows = await tx.db.selectFrom("section_right").selectAll().execute();
  return (["regisseur", ...participationRoles] as const).map((role) => {
    const cells = rows.filter((row) => row.role === role);
    const right = (section: SectionKey) => {
      const cell = cells.find((one) => one.section === section);
      return { read: cell?.may_read ?? false, write: cell?.may_write ?? false };
    };
    const rights = Object.fromEntries(sectionKeys.map((key) => [key, right(key)]));
    return { role, source: cells[0]?.source ?? "", rights: rights as SectionRights };
  });
}

/** The coordinators who may see this dossier, by name; empty for who may not see who takes part. */
export async function listCoordinators(tx: Tx, dossierId: string): Promise<Coordinator[]> {
  const { rows } = await sql<Coordinator>`
    select c.given_name || ' ' || c.family_name as name, o.name as "organisationName", c.role
    from access.coordinators_at(${dossierId}::uuid) c join organisation o on o.id = c.organisation_id
    order by o.name, c.family_name, c.given_name`.execute(tx.db);
  return rows;
}
