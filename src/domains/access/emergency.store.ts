import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type {
  Emergency,
  EmergencyFields,
  EmergencyOfColleague,
  RefusedAttempts,
} from "./emergency.types.js";

/** Until the end of the transaction nobody else tries as this person: tries side by side are counted too. */
export async function holdAttempts(tx: Tx, personId: string): Promise<void> {
  const key = `emergency:${personId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx.db);
}

/** The tries of this person since a moment that were looked at. */
export async function countAttempts(tx: Tx, personId: string, since: Date): Promise<number> {
  const { count } = await tx.db
    .selectFrom("emergency_attempt")
    .select((select) => select.fn.countAll<string>().as("count"))
    .where("person_id", "=", personId)
    .where("at", ">", since)
    .where("outcome", "!=", "too-often")
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertAttempt(
  tx: Tx,
  attempt: {
    id: string;
    personId: string;
    organisationId: string;
    outcome: "opened" | "refused" | "too-often";
  },
): Promise<void> {
  const { id, personId, organisationId, outcome } = attempt;
  await tx.db
    .insertInto("emergency_attempt")
    .values({ id, person_id: personId, organisation_id: organisationId, at: tx.now, outcome })
    .execute();
}

/** The dossier, opened for some hours; undefined when there is none, or when it may not be opened. */
export async function openForEmergency(
  tx: Tx,
  id: string,
  sought: EmergencyFields,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select access.open_in_emergency(${id}::uuid, ${sought.organisationId}::uuid, ${sought.givenName},
      ${sought.familyName}, ${sought.bornOn}::date, ${sought.reason}) as id`.execute(tx.db);
  return rows[0]?.id ?? undefined;
}

export type ToldOfEmergency = { personId: string; as: "table" | "privacy" };

/** Who is told at once; only while one looks oneself. */
export async function listToldOfEmergency(
  tx: Tx,
  place: { dossierId: string; emergencyId: string },
): Promise<ToldOfEmergency[]> {
  const { rows } = await sql<ToldOfEmergency>`
    select person_id as "personId", told_as as "as"
    from access.told_of_emergency(${place.dossierId}::uuid, ${place.emergencyId}::uuid)`.execute(
    tx.db,
  );
  return rows;
}

/** Ends what this person opened; false when there was nothing to end. */
export async function endEmergencyNow(
  tx: Tx,
  dossierId: string,
  emergencyId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("emergency_access")
    .set({ until: tx.now, ended_at: tx.now })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", emergencyId)
    .where("person_id", "=", sql<string>`access.person_id()`)
    .where("until", ">", tx.now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Every emergency of a dossier, the newest first: for who reads the people, and for the looker. */
export async function listEmergencies(tx: Tx, dossierId: string): Promise<Emergency[]> {
  const { rows } = await sql<Omit<Emergency, "inForce">>`
    select id, name, organisation_name as "organisationName", reason, opened_at as "openedAt", until,
      ended_at is not null as "endedEarly", person_id = access.person_id() as "isMine"
    from access.emergencies_at(${dossierId}::uuid)`.execute(tx.db);
  return rows.map((row) => ({ ...row, inForce: row.until > tx.now }));
}

/** Emergencies of colleagues, for who guards privacy at these organisations. */
export async function listEmergenciesOf(
  tx: Tx,
  organisationIds: readonly string[],
  since: Date,
): Promise<EmergencyOfColleague[]> {
  const rows = await tx.db
    .selectFrom("emergency_access")
    .innerJoin("person", "person.id", "emergency_access.person_id")
    .innerJoin("organisation", "organisation.id", "emergency_access.organisation_id")
    .select(["emergency_access.id", "given_name", "family_name", "reason", "opened_at", "until"])
    .select(["organisation.name as organisation_name", "ended_at"])
    .where("organisation_id", "in", organisationIds)
    .where("opened_at", ">", since)
    .orderBy("opened_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: `${row.given_name} ${row.family_name}`,
    organisationName: row.organisation_name,
    reason: row.reason,
    openedAt: row.opened_at,
    until: row.until,
    endedEarly: row.ended_at !== null,
    inForce: row.until > tx.now,
  }));
}

/** How often colleagues tried in vain, for who guards privacy at these organisations. */
export async function listRefusedAttempts(
  tx: Tx,
  organisationIds: readonly string[],
  since: Date,
): Promise<RefusedAttempts[]> {
  const rows = await tx.db
    .selectFrom("emergency_attempt")
    .innerJoin("person", "person.id", "emergency_attempt.person_id")
    .innerJoin("organisation", "organisation.id", "emergency_attempt.organisation_id")
    .select(["person.id", "given_name", "family_name", "organisation.name as organisation_name"])
    .select((select) => [
      select.fn.countAll<string>().as("count"),
      select.fn.max("at").as("last_at"),
    ])
    .where("organisation_id", "in", organisationIds)
    .where("at", ">", since)
    .where("outcome", "!=", "opened")
    .groupBy(["person.id", "given_name", "family_name", "organisation.name"])
    .orderBy("last_at", "desc")
    .execute();
  return rows.map((row) => ({
    name: `${row.given_name} ${row.family_name}`,
    organisationName: row.organisation_name,
    count: Number(row.count),
    lastAt: row.last_at,
  }));
}

export type EmergencyOrganisation = { id: string; name: string; hours: number };

/** Where this person works, as something else than for privacy, and the region allows emergencies. */
export async function listEmergencyOrganisations(tx: Tx): Promise<EmergencyOrganisation[]> {
  const { rows } = await sql<EmergencyOrganisation>`
    select distinct o.id, o.name, coalesce(r.break_glass_hours, 2) as hours
    from membership m join organisation o on o.id = m.organisation_id left join region r on r.id = o.region_id
    where m.person_id = access.person_id() and m.function <> 'privacyfunctionaris' and coalesce(r.break_glass, true)
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
    order by o.name`.execute(tx.db);
  return rows;
}
