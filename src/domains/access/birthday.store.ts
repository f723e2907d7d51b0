import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { BirthdayToTell } from "./birthday.types.js";

/** The birthdays of this day and those within a month; told or not. For the clock only. */
export async function listBirthdays(tx: Tx): Promise<BirthdayToTell[]> {
  const { rows } = await sql<BirthdayToTell>`
    select dossier_id as "dossierId", age, birthday as "on", reached
    from access.birthdays_to_tell()`.execute(tx.db);
  return rows;
}

/** Whether it was told already; two clocks at once take turns. */
export async function wasTold(
  tx: Tx,
  kind: "birthday-announced" | "birthday-reached",
  { dossierId, age, on }: BirthdayToTell,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${dossierId}`}, 0))`.execute(
    tx.db,
  );
  const { rows } = await sql`
    select 1 from event where dossier_id = ${dossierId} and kind = ${kind}
      and data @> ${JSON.stringify({ age, on })}::jsonb`.execute(tx.db);
  return rows.length > 0;
}

export type Concerned = { personId: string; mayRead: boolean };

/** The child, the parents and guardians, and who leads; and whether they see the dossier today. */
export async function listConcerned(tx: Tx, dossierId: string): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select person_id as "personId", may_read as "mayRead"
    from access.concerned_by_birthday(${dossierId}::uuid)`.execute(tx.db);
  return rows;
}
