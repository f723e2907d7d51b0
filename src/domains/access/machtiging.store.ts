import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { SectionKey } from "./access.types.js";
import type { Machtiging } from "./machtiging.types.js";

type Giver = { giver_id: string; giver_name: string };

function machtigingen(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("machtiging as m")
    .innerJoin("participation as seat", (join) =>
      join
        .onRef("seat.dossier_id", "=", "m.dossier_id")
        .onRef("seat.id", "=", "m.participation_id"),
    )
    .innerJoin("person", "person.id", "seat.person_id")
    .leftJoinLateral(
      sql<Giver>`(select g.person_id as giver_id, g.name as giver_name
        from access.giver_of(m.dossier_id, m.id) g)`.as("giver"),
      (join) => join.onTrue(),
    )
    .selectAll("m")
    .select(["person.given_name", "person.family_name"])
    .select(["giver.giver_id", "giver.giver_name", "seat.person_id as receiver_id"])
    .select(sql<boolean>`seat.person_id = access.person_id()`.as("received"))
    .select(sql<boolean | null>`giver.giver_id = access.person_id()`.as("given"))
    .where("m.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof machtigingen>["execute"]>>[number];

const asMachtiging = (row: Row): Machtiging => ({
  id: row.id,
  participationId: row.participation_id,
  name: `${row.given_name} ${row.family_name}`,
  givenByParticipationId: row.given_by_participation_id,
  givenByName: row.giver_name ?? "",
  personIds: { giver: row.giver_id, receiver: row.receiver_id },
  sections: row.sections as SectionKey[],
  mayWrite: row.may_write,
  why: row.why,
  startsOn: localDate(row.starts_on),
  endsOn: localDate(row.ends_on),
  givenAt: row.given_at,
  endedAt: row.ended_at,
  mine: row.given ? "given" : row.received ? "received" : null,
});

/** Everybody who was ever let look along, the newest first; only one's own for who reads no people. */
export async function listMachtigingen(tx: Tx, dossierId: string): Promise<Machtiging[]> {
  const rows = await machtigingen(tx, dossierId).orderBy("m.id", "desc").execute();
  return rows.map(asMachtiging);
}

export async function insertMachtiging(
  tx: Tx,
  one: { dossierId: string; id: string; givenBy: string } & Pick<
    Machtiging,
    "participationId" | "sections" | "mayWrite" | "why" | "startsOn" | "endsOn"
  >,
): Promise<void> {
  await tx.db
    .insertInto("machtiging")
    .values({
      dossier_id: one.dossierId,
      id: one.id,
      participation_id: one.participationId,
      sections: one.sections,
      may_write: one.mayWrite,
      why: one.why,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      given_by_participation_id: one.givenBy,
      given_at: tx.now,
    })
    .execute();
}

/** Ends all parts of what was given at once. Whether anything was still standing. */
export async function endMachtigingen(
  tx: Tx,
  dossierId: string,
  { participationId, givenByParticipationId }: Machtiging,
): Promise<boolean> {
  const result = await tx.db
    .updateTable("machtiging")
    .set({ ended_at: tx.now })
    .where("dossier_id", "=", dossierId)
    .where("participation_id", "=", participationId)
    .where("given_by_participation_id", "=", givenByParticipationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
