import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { AbsenceKind, Exemption, Registration, Situation } from "./situation.types.js";
import type { SituationFields } from "./situation.types.js";

const date = (text: string | null) => (text === null ? undefined : localDate(text));

/** Every situation that was ever recorded, the present one first. */
export async function listSituations(tx: Tx, dossierId: string): Promise<Situation[]> {
  const rows = await tx.db
    .selectFrom("situation")
    .leftJoin("person", "person.id", "situation.recorded_by")
    .selectAll("situation")
    .select(["given_name", "family_name"])
    .where("situation.dossier_id", "=", dossierId)
    .orderBy("recorded_on", "desc")
    .orderBy("situation.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    homeSince: date(row.home_since),
    minutesPerWeek: row.minutes_per_week,
    absenceKind: row.absence_kind as AbsenceKind,
    registration: row.registration as Registration,
    schoolName: row.school_name ?? undefined,
    groupName: row.group_name ?? undefined,
    exemption: row.exemption as Exemption,
    exemptionUntil: date(row.exemption_until),
    targetGroup: row.target_group,
    source: row.source,
    recordedOn: localDate(row.recorded_on),
    recordedBy: row.given_name === null ? undefined : `${row.given_name} ${row.family_name}`,
  }));
}

/** The school with exactly this name, when it is one we know. */
export async function findSchoolByName(tx: Tx, name: string): Promise<string | undefined> {
  const rows = await tx.db
    .selectFrom("organisation")
    .select("id")
    .where("kind", "=", "school")
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .limit(2)
    .execute();
  // Two schools of one name: only a person can tell which one is meant.
  return rows.length === 1 ? rows[0]?.id : undefined;
}

export async function insertSituation(
  tx: Tx,
  dossierId: string,
  situation: SituationFields & { id: string; schoolId: string | undefined; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("situation")
    .values({
      dossier_id: dossierId,
      id: situation.id,
      home_since: situation.homeSince ?? null,
      absence_kind: situation.absenceKind,
      registration: situation.registration,
      school_organisation_id: situation.schoolId ?? null,
      school_name: situation.schoolName ?? null,
      group_name: situation.groupName ?? null,
      exemption: situation.exemption,
      exemption_until: situation.exemptionUntil ?? null,
      minutes_per_week: situation.minutesPerWeek,
      target_group: situation.targetGroup,
      source: situation.source,
      recorded_on: tx.today,
      recorded_by: situation.recordedBy,
    })
    .execute();
}
