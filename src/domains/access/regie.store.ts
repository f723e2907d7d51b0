import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { Appointment, RegieKind } from "./regie.types.js";

/** The participation ids of regisseur and deputy of this moment. */
export async function findRegie(
  tx: Tx,
  dossierId: string,
): Promise<{ kind: string; participationId: string; appointmentId: string }[]> {
  const rows = await tx.db
    .selectFrom("regisseur_appointment")
    .select(["id", "kind", "participation_id"])
    .where("dossier_id", "=", dossierId)
    .where("ends_at", "is", null)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    participationId: row.participation_id,
    appointmentId: row.id,
  }));
}

/** Everybody who was or is regisseur or deputy, the latest first. */
export async function listAppointments(tx: Tx, dossierId: string): Promise<Appointment[]> {
  const rows = await tx.db
    .selectFrom("regisseur_appointment as a")
    .innerJoin("participation as p", (join) =>
      join.onRef("p.dossier_id", "=", "a.dossier_id").onRef("p.id", "=", "a.participation_id"),
    )
    .innerJoin("person", "person.id", "p.person_id")
    .select(["a.id", "a.kind", "a.participation_id", "a.starts_at", "a.ends_at", "a.handover_note"])
    .select(["person.given_name", "person.family_name"])
    .where("a.dossier_id", "=", dossierId)
    .orderBy("a.starts_at", "desc")
    .orderBy("a.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as RegieKind,
    participationId: row.participation_id,
    name: `${row.given_name} ${row.family_name}`,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    handoverNote: row.handover_note,
  }));
}

/** Whether this person may say who leads or stands in: who leads now, or the coordinator of that organisation. */
export async function mayAppoint(tx: Tx, dossierId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select access.may_appoint(${dossierId}::uuid) as may`.execute(tx.db);
  return rows[0]?.may ?? false;
}

/**
 * Ends the appointment of this kind and begins the next one, in one statement: whoever hands over
 * may have the right to do so only through the appointment that ends. A deputy who becomes
 * regisseur is no longer deputy. Two at once: the second breaks `one_regisseur_at_a_time`.
 */
export async function replaceAppointment(
  tx: Tx,
  next: {
    dossierId: string;
    id: string;
    kind: RegieKind;
    participationId: string;
    note: string | undefined;
    by: string;
  },
): Promise<void> {
  await sql`
    with ended as (
      update regisseur_appointment
      set ends_at = ${tx.now},
        handover_note = case when kind = ${next.kind} then ${next.note ?? null} else handover_note end
      where dossier_id = ${next.dossierId} and ends_at is null
        and (kind = ${next.kind}
          or (kind = 'plaatsvervanger' and participation_id = ${next.participationId}))
      returning id)
    insert into regisseur_appointment
      (dossier_id, id, participation_id, kind, starts_on, starts_at, appointed_by)
    select ${next.dossierId}::uuid, ${next.id}::uuid, ${next.participationId}::uuid, ${next.kind},
      ${tx.today}::date, ${tx.now}::timestamptz, ${next.by}::uuid
    from (select count(*) from ended) as before`.execute(tx.db);
}

export async function endDeputy(tx: Tx, dossierId: string): Promise<void> {
  await tx.db
    .updateTable("regisseur_appointment")
    .set({ ends_at: tx.now })
    .where("dossier_id", "=", dossierId)
    .where("kind", "=", "plaatsvervanger")
    .where("ends_at", "is", null)
    .execute();
}
