import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type {
  Activity,
  ActivityFields,
  ActivityForm,
  ActivityKind,
  ActivityPlace,
  Payer,
} from "./activity.types.js";

function activities(tx: Tx, dossierId: string, planId: string) {
  return tx.db
    .selectFrom("activity")
    .innerJoin("participation", (join) =>
      join
        .onRef("participation.dossier_id", "=", "activity.dossier_id")
        .onRef("participation.id", "=", "performer_participation_id"),
    )
    .innerJoin("person", "person.id", "participation.person_id")
    .leftJoin("organisation", "organisation.id", "participation.organisation_id")
    .selectAll("activity")
    .select(["person.given_name", "person.family_name", "organisation.name as organisation_name"])
    .where("activity.dossier_id", "=", dossierId)
    .where("activity.plan_id", "=", planId);
}

type Row = Awaited<ReturnType<ReturnType<typeof activities>["execute"]>>[number];

const asActivity = (row: Row): Activity => ({
  id: row.id,
  planId: row.plan_id,
  originId: row.origin_id,
  position: row.position,
  goalId: row.goal_id,
  what: row.what,
  kind: row.kind as ActivityKind,
  performerParticipationId: row.performer_participation_id,
  performer: {
    name: `${row.given_name} ${row.family_name}`,
    organisationName: row.organisation_name,
  },
  place: row.place as ActivityPlace,
  placeName: row.place_name,
  frequency: row.frequency,
  minutesPerWeek: row.minutes_per_week,
  form: row.form as ActivityForm,
  startsOn: localDate(row.starts_on),
  endsOn: localDate(row.ends_on),
  methods: row.methods,
  material: row.material,
  payer: row.payer as Payer,
  decisionNumber: row.decision_number,
});

/** Everything that is done in this version, with who does it. */
export async function listActivities(
  tx: Tx,
  dossierId: string,
  planId: string,
): Promise<Activity[]> {
  const rows = await activities(tx, dossierId, planId)
    .orderBy("activity.position")
    .orderBy("activity.id")
    .execute();
  return rows.map(asActivity);
}

export async function findActivity(
  tx: Tx,
  dossierId: string,
  planId: string,
  activityId: string,
): Promise<Activity | undefined> {
  const row = await activities(tx, dossierId, planId)
    .where("activity.id", "=", activityId)
    .executeTakeFirst();
  return row && asActivity(row);
}

const columns = (fields: ActivityFields) => ({
  goal_id: fields.goalId,
  what: fields.what,
  kind: fields.kind,
  performer_participation_id: fields.performerParticipationId,
  place: fields.place,
  place_name: fields.placeName,
  frequency: fields.frequency,
  minutes_per_week: fields.minutesPerWeek,
  form: fields.form,
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  methods: fields.methods,
  material: fields.material,
  payer: fields.payer,
  decision_number: fields.decisionNumber,
});

export async function insertActivity(
  tx: Tx,
  place: { dossierId: string; planId: string; position: number; createdBy: string },
  activity: ActivityFields & { id: string; originId: string },
): Promise<void> {
  await tx.db
    .insertInto("activity")
    .values({
      dossier_id: place.dossierId,
      plan_id: place.planId,
      id: activity.id,
      origin_id: activity.originId,
      position: place.position,
      created_by: place.createdBy,
      ...columns(activity),
    })
    .execute();
}

export async function updateActivity(
  tx: Tx,
  dossierId: string,
  activityId: string,
  fields: ActivityFields,
): Promise<void> {
  await tx.db
    .updateTable("activity")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", activityId)
    .execute();
}

export async function deleteActivity(tx: Tx, dossierId: string, activityId: string): Promise<void> {
  await tx.db
    .deleteFrom("activity")
    .where("dossier_id", "=", dossierId)
    .where("id", "=", activityId)
    .execute();
}
