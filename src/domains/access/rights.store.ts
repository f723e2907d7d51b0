import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import {
  type Act,
  type Basis,
  type Coordinator,
  type Ground,
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

/**
 * Whether an address of a dossier opens: who may not know who the child is opens nothing of it, also
 * no file and no answer for a machine.
 */
export async function mayOpen(
  tx: Tx,
  dossierId: string,
  section: SectionKey,
  act: Act,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select access.may(${dossierId}::uuid, 'child', 'read')
      and access.may(${dossierId}::uuid, ${section}, ${act}) as may`.execute(tx.db);
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

/** The seats whose people may read or write a section today: who can be asked, and who is told. */
export async function seatsWith(
  tx: Tx,
  dossierId: string,
  section: SectionKey,
  act: Act,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from access.seats_with(${dossierId}::uuid, ${section}, ${act}) as seat (id)
  `.execute(tx.db);
  return new Set(rows.map(({ id }) => id));
}

export async function isProfessional(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select access.is_professional(${personId}::uuid) as yes`.execute(tx.db);
  return rows[0]?.yes ?? false;
}

type MatrixCell = {
  role: MatrixRow["role"];
  section: SectionKey;
  from_age: number;
  until_age: number;
  may_write: boolean;
  ground: Ground;
  source: string;
};

/** What the region is called whose matrix counts where this person works. */
export async function homeRegionName(tx: Tx): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from region where id = access.home_region()`.execute(tx.db);
  return rows[0]?.name ?? "";
}

/** The whole matrix of the region where this person works, the regisseur first. */
export async function listMatrix(tx: Tx): Promise<MatrixRow[]> {
  const { rows } = await sql<MatrixCell>`
    select role, section, from_age, until_age, may_write, ground, source from section_right
    where region_id = access.home_region() and may_read`.execute(tx.db);
  return (["regisseur", ...participationRoles, "noodgeval"] as const).flatMap((role) => {
    const ages = Map.groupBy(
      rows.filter((row) => row.role === role),
      (row) => row.from_age,
    );
    if (ages.size === 0) return [{ role, fromAge: 0, untilAge: 200, cells: {} }];
    return [...ages.entries()]
      .sort(([one], [other]) => one - other)
      .map(([fromAge, cells]) => ({
        role,
        fromAge,
        untilAge: cells[0]?.until_age ?? 200,
        cells: Object.fromEntries(
          cells.map(({ section, may_write: write, ground, source }) => [
            section,
            { write, ground, source },
          ]),
        ),
      }));
  });
}

/**
 * Every reason why people see or do not see sections of this dossier: of everybody for who reads who
 * takes part, else only one's own. The same rows that every policy decides by.
 */
export const listBasis = (tx: Tx, dossierId: string) => basisOf(tx, dossierId, sql`null`);

/** The same, of nobody but the person of this transaction. */
export const listOwnBasis = (tx: Tx, dossierId: string) =>
  basisOf(tx, dossierId, sql`access.person_id()`);

async function basisOf(
  tx: Tx,
  dossierId: string,
  person: ReturnType<typeof sql>,
): Promise<Basis[]> {
  const { rows } = await sql<Basis>`
    select person_id as "personId", participation_id as "participationId",
      organisation_id as "organisationId", way, role, section, may_write as "mayWrite", ground, source,
      consent_id as "consentId", machtiging_id as "machtigingId", ends_on as "endsOn", refused
    from access.why(${dossierId}::uuid, ${person})`.execute(tx.db);
  return rows;
}

/** The coordinators who may see this dossier, by name; empty for who may not see who takes part. */
export async function listCoordinators(tx: Tx, dossierId: string): Promise<Coordinator[]> {
  const { rows } = await sql<Coordinator>`
    select c.person_id as "personId", c.given_name || ' ' || c.family_name as name, o.name as "organisationName", c.role
    from access.coordinators_at(${dossierId}::uuid) c join organisation o on o.id = c.organisation_id
    order by o.name, c.family_name, c.given_name`.execute(tx.db);
  return rows;
}
