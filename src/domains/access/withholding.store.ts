import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { SectionKey } from "./access.types.js";
import type {
  WithheldFrom,
  Withholding,
  WithholdingFields,
  WithholdingGround,
} from "./withholding.types.js";

const nameOf = (person: string) =>
  sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
    where p.id = ${sql.ref(person)})`;

function withholdings(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("withholding as h")
    .leftJoin("participation as seat", (join) =>
      join
        .onRef("seat.dossier_id", "=", "h.dossier_id")
        .onRef("seat.id", "=", "h.participation_id"),
    )
    .leftJoin("organisation", "organisation.id", "h.organisation_id")
    .selectAll("h")
    .select("organisation.name as organisation_name")
    .select(nameOf("seat.person_id").as("person_name"))
    .select(nameOf("h.recorded_by").as("recorded_by_name"))
    .select(nameOf("h.lifted_by").as("lifted_by_name"))
    .where("h.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof withholdings>["execute"]>>[number];

const day = (date: string | null) => (date === null ? null : localDate(date));

const asWithholding = (row: Row): Withholding => ({
  id: row.id,
  participationId: row.participation_id,
  organisationId: row.organisation_id,
  name: row.person_name ?? row.organisation_name ?? "",
  sections: row.sections as SectionKey[],
  ground: row.ground as WithholdingGround,
  reason: row.reason,
  court: row.court,
  orderedOn: day(row.ordered_on),
  startsOn: localDate(row.starts_on),
  endsOn: day(row.ends_on),
  recordedBy: row.recorded_by_name,
  liftedAt: row.lifted_at,
  liftedBy: row.lifted_by_name,
  liftedReason: row.lifted_reason,
});

/** Everything that was ever withheld here, the newest first; not what is about this viewer. */
export async function listWithholdings(tx: Tx, dossierId: string): Promise<Withholding[]> {
  const rows = await withholdings(tx, dossierId).orderBy("h.id", "desc").execute();
  return rows.map(asWithholding);
}

export async function findWithholding(
  tx: Tx,
  dossierId: string,
  id: string,
): Promise<Withholding | undefined> {
  const row = await withholdings(tx, dossierId).where("h.id", "=", id).executeTakeFirst();
  return row && asWithholding(row);
}

export async function insertWithholding(
  tx: Tx,
  place: { dossierId: string; id: string; from: WithheldFrom; recordedBy: string },
  fields: WithholdingFields,
): Promise<void> {
  const from = "participationId" in place.from ? place.from : undefined;
  await tx.db
    .insertInto("withholding")
    .values({
      dossier_id: place.dossierId,
      id: place.id,
      participation_id: from?.participationId ?? null,
      organisation_id: "organisationId" in place.from ? place.from.organisationId : null,
      sections: fields.sections,
      ground: fields.ground,
      reason: fields.reason,
      court: fields.court ?? null,
      ordered_on: fields.orderedOn ?? null,
      starts_on: fields.startsOn,
      ends_on: fields.endsOn ?? null,
      recorded_by: place.recordedBy,
      recorded_at: tx.now,
    })
    .execute();
}

export async function updateLifted(
  tx: Tx,
  place: { dossierId: string; id: string },
  lifted: { by: string; reason: string },
): Promise<void> {
  await tx.db
    .updateTable("withholding")
    .set({ lifted_at: tx.now, lifted_by: lifted.by, lifted_reason: lifted.reason })
    .where("dossier_id", "=", place.dossierId)
    .where("id", "=", place.id)
    .execute();
}
