import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { Perspective, Voice, WayOfSaying } from "./perspective.types.js";

function perspectives(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("perspective")
    .leftJoin("participation", (join) =>
      join
        .onRef("participation.dossier_id", "=", "perspective.dossier_id")
        .onRef("participation.id", "=", "perspective.participation_id"),
    )
    .leftJoin("person", "person.id", "perspective.recorded_by")
    .selectAll("perspective")
    .select(["participation.person_id as speaker_person_id", "given_name", "family_name"])
    .where("perspective.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof perspectives>["execute"]>>[number];

const asPerspective = (row: Row): Perspective => ({
  id: row.id,
  voice: row.voice as Voice,
  participationId: row.participation_id,
  speaker: row.speaker,
  speakerPersonId: row.speaker_person_id,
  how: row.how as WayOfSaying,
  saidOn: localDate(row.said_on),
  body: row.body,
  doneWithIt: row.done_with_it,
  recordedBy: row.recorded_by,
  recordedByName: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
});

/** Every view that was ever given, the latest first. */
export async function listPerspectives(tx: Tx, dossierId: string): Promise<Perspective[]> {
  const rows = await perspectives(tx, dossierId)
    .orderBy("said_on", "desc")
    .orderBy("perspective.id", "desc")
    .execute();
  return rows.map(asPerspective);
}

/** With "lock" nobody else answers it until this transaction has ended. */
export async function findPerspective(
  tx: Tx,
  dossierId: string,
  perspectiveId: string,
  lock?: "lock",
): Promise<Perspective | undefined> {
  const query = perspectives(tx, dossierId).where("perspective.id", "=", perspectiveId);
  const row = await (lock ? query.forUpdate("perspective") : query).executeTakeFirst();
  return row && asPerspective(row);
}

export async function insertPerspective(
  tx: Tx,
  dossierId: string,
  perspective: Omit<Perspective, "doneWithIt" | "recordedByName" | "speakerPersonId">,
): Promise<void> {
  await tx.db
    .insertInto("perspective")
    .values({
      dossier_id: dossierId,
      id: perspective.id,
      voice: perspective.voice,
      participation_id: perspective.participationId,
      speaker: perspective.speaker,
      body: perspective.body,
      how: perspective.how,
      said_on: perspective.saidOn,
      recorded_by: perspective.recordedBy,
    })
    .execute();
}

export async function updateDoneWithIt(
  tx: Tx,
  dossierId: string,
  perspectiveId: string,
  text: string,
): Promise<void> {
  await tx.db
    .updateTable("perspective")
    .set({ done_with_it: text })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", perspectiveId)
    .execute();
}
