import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import { isCurrent } from "../../shared/period.js";
import { presentRoleOf } from "./participation.rules.js";
import type {
  GezagDecision,
  GezagForm,
  Guardian,
  Mandate,
  Participant,
  ParticipationRole,
  PresentRole,
  Relation,
  SeatFields,
} from "./participation.types.js";

const phone = sql<string | null>`
  (select c.phone from access.contact_of(participation.dossier_id, participation.person_id) c)`;
/** Of one's own seat from the database itself: who may not read the gezag still knows what it is worth. */
const presentRole = sql<PresentRole | null>`case when participation.person_id = access.person_id()
  then access.present_role(participation.dossier_id, participation.id) end`;
const decidedBy = sql<string | null>`(select by.given_name || ' ' || by.family_name
  from person by where by.id = guardian.decided_by)`;

function participants(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("participation")
    .innerJoin("person", "person.id", "participation.person_id")
    .leftJoin("organisation", "organisation.id", "participation.organisation_id")
    .leftJoin("guardian", (join) =>
      join
        .onRef("guardian.dossier_id", "=", "participation.dossier_id")
        .onRef("guardian.participation_id", "=", "participation.id"),
    )
    .select([
      "participation.id",
      "participation.person_id",
      "person.given_name",
      "person.family_name",
      "participation.organisation_id",
      "organisation.name as organisation_name",
      "role",
      "mandate",
      "why",
      "starts_on",
      "ends_on",
      "ended_reason",
      "relation",
      "gezag_form",
      "has_authority",
      "under_investigation",
      "decision",
      "decision_reason",
      "guardian.source",
      "guardian.recorded_on",
    ])
    .select([phone.as("phone"), decidedBy.as("decided_by"), presentRole.as("present_role")])
    .where("participation.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof participants>["execute"]>>[number];

function asParticipant(tx: Tx, row: Row): Participant {
  const startsOn = localDate(row.starts_on);
  const guardian = guardianOf(row);
  const endsOn = row.ends_on === null ? null : localDate(row.ends_on);
  return {
    id: row.id,
    personId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    name: `${row.given_name} ${row.family_name}`,
    phone: row.phone,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    role: row.role as ParticipationRole,
    mandate: row.mandate as Mandate,
    why: row.why,
    startsOn,
    endsOn,
    isCurrent: isCurrent({ startsOn, endsOn }, tx.today),
    endedReason: row.ended_reason,
    guardian,
    presentRole: row.present_role ?? presentRoleOf(row.role as ParticipationRole, guardian),
  };
}

function guardianOf(row: Row): Guardian | null {
  if (row.relation === null || row.recorded_on === null) return null;
  return {
    relation: row.relation as Relation,
    gezagForm: row.gezag_form as GezagForm,
    hasAuthority: row.has_authority ?? false,
    underInvestigation: row.under_investigation ?? false,
    decision:
      row.decision === null
        ? null
        : {
            what: row.decision as GezagDecision,
            reason: row.decision_reason ?? "",
            by: row.decided_by,
          },
    source: row.source ?? "",
    recordedOn: localDate(row.recorded_on),
  };
}

/** Everybody who sits or sat at the table: the family first, then by the day they came. */
export async function listParticipants(tx: Tx, dossierId: string): Promise<Participant[]> {
  const rows = await participants(tx, dossierId)
    .orderBy("participation.organisation_id", (order) => order.asc().nullsFirst())
    .orderBy("starts_on")
    .orderBy("participation.id")
    .execute();
  return rows.map((row) => asParticipant(tx, row));
}

export async function findParticipant(
  tx: Tx,
  dossierId: string,
  participationId: string,
): Promise<Participant | undefined> {
  const row = await participants(tx, dossierId)
    .where("participation.id", "=", participationId)
    .executeTakeFirst();
  return row && asParticipant(tx, row);
}

/**
 * Holds this participation until the end of the transaction, so that nobody ends it while somebody
 * else makes that person regisseur.
 */
export async function holdParticipation(tx: Tx, dossierId: string, id: string): Promise<void> {
  await tx.db
    .selectFrom("participation")
    .select("id")
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .forUpdate()
    .execute();
}

export async function insertParticipation(
  tx: Tx,
  seat: SeatFields & {
    dossierId: string;
    id: string;
    personId: string;
    organisationId: string | undefined;
    addedBy: string;
  },
): Promise<void> {
  await tx.db
    .insertInto("participation")
    .values({
      dossier_id: seat.dossierId,
      id: seat.id,
      person_id: seat.personId,
      organisation_id: seat.organisationId ?? null,
      role: seat.role,
      mandate: seat.mandate,
      why: seat.why,
      starts_on: seat.startsOn,
      ends_on: seat.endsOn ?? null,
      added_by: seat.addedBy,
    })
    .execute();
}

export async function updateParticipation(
  tx: Tx,
  dossierId: string,
  id: string,
  fields: { mandate: Mandate; why: string },
): Promise<void> {
  await tx.db
    .updateTable("participation")
    .set({ mandate: fields.mandate, why: fields.why })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}

export async function endParticipationOn(
  tx: Tx,
  dossierId: string,
  id: string,
  ended: { endsOn: string; reason: string },
): Promise<void> {
  await tx.db
    .updateTable("participation")
    .set({ ends_on: ended.endsOn, ended_reason: ended.reason })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}
