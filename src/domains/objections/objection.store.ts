import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { SectionKey } from "../../platform/events/events.js";
import { type LocalDate, localDate } from "../../shared/local-date.js";
import type {
  Objection,
  ObjectionAnswer,
  ObjectionKind,
  ObjectionStatus,
} from "./objection.types.js";

function objections(tx: Tx) {
  return tx.db
    .selectFrom("objection")
    .innerJoin("organisation", "organisation.id", "objection.organisation_id")
    .select(["objection.id", "dossier_id", "objection.kind", "body", "asked_by", "asked_as"])
    .select(["asked_at", "about_person_id", "about_name", "organisation_id"])
    .select(["organisation.name as organisation_name", "visit_at", "visit_section"])
    .select(["visit_refused", "answer_by", "status", "closed_at"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof objections>["execute"]>>[number];

function asObjection(row: Row): Objection {
  const { visit_at: at, visit_section: section, visit_refused: refused } = row;
  return {
    id: row.id,
    dossierId: row.dossier_id,
    kind: row.kind as ObjectionKind,
    body: row.body,
    askedBy: row.asked_by,
    askedAs: row.asked_as as Objection["askedAs"],
    askedAt: row.asked_at,
    about: {
      personId: row.about_person_id,
      name: row.about_name,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      visit: at && { at, section: section as SectionKey | null, refused: refused === true },
    },
    answerBy: localDate(row.answer_by),
    status: row.status as ObjectionStatus,
    closedAt: row.closed_at,
  };
}

export async function insertObjection(
  tx: Tx,
  asked: Pick<Objection, "id" | "dossierId" | "kind" | "body" | "askedBy" | "askedAs" | "about"> & {
    answerBy: LocalDate;
  },
): Promise<void> {
  const { about } = asked;
  await tx.db
    .insertInto("objection")
    .values({
      dossier_id: asked.dossierId,
      id: asked.id,
      kind: asked.kind,
      body: asked.body,
      asked_by: asked.askedBy,
      asked_as: asked.askedAs,
      asked_at: tx.now,
      about_person_id: about.personId,
      about_name: about.name,
      organisation_id: about.organisationId,
      visit_at: about.visit?.at ?? null,
      visit_section: about.visit?.section ?? null,
      visit_refused: about.visit?.refused ?? null,
      answer_by: asked.answerBy,
      status: "open",
    })
    .execute();
}

/** What this person asked in a dossier, the newest first. */
export async function listOwnObjections(tx: Tx, dossierId: string): Promise<Objection[]> {
  const rows = await objections(tx)
    .where("dossier_id", "=", dossierId)
    .where("asked_by", "=", sql<string>`access.person_id()`)
    .orderBy("asked_at", "desc")
    .orderBy("objection.id", "desc")
    .execute();
  return rows.map(asObjection);
}

/** A question of which this person is the one it is about, or for privacy there. */
export async function findObjectionToAnswer(tx: Tx, id: string): Promise<Objection | undefined> {
  const row = await objections(tx)
    .where("objection.id", "=", id)
    .where("asked_by", "!=", sql<string>`access.person_id()`)
    .executeTakeFirst();
  return row && asObjection(row);
}

/** Said once more than the policies do, so that an index finds them. */
function toAnswer(tx: Tx) {
  return objections(tx)
    .where("asked_by", "!=", sql<string>`access.person_id()`)
    .where((where) =>
      where.or([
        where("about_person_id", "=", sql<string>`access.person_id()`),
        where("organisation_id", "in", sql<string>`(select access.my_privacy_organisations())`),
      ]),
    );
}

/** Everything this person has to do with, open ones first by their term; what was closed long ago not. */
export async function listObjectionsToAnswer(tx: Tx, since: Date): Promise<Objection[]> {
  const rows = await toAnswer(tx)
    .where((where) => where.or([where("status", "=", "open"), where("asked_at", ">", since)]))
    .orderBy(sql`status <> 'open'`)
    .orderBy("answer_by")
    .orderBy("objection.id")
    .execute();
  return rows.map(asObjection);
}

/** Open questions about this person, or for them to judge, to which they said nothing yet. */
export async function listWaiting(tx: Tx): Promise<Objection[]> {
  const rows = await toAnswer(tx)
    .where("status", "=", "open")
    .where(
      sql<boolean>`not exists (select from objection_answer a where a.dossier_id = objection.dossier_id
        and a.objection_id = objection.id and a.answered_by = access.person_id())`,
    )
    .orderBy("answer_by")
    .execute();
  return rows.map(asObjection);
}

/** What this person asked and was answered, in all dossiers. */
export async function listAnswered(tx: Tx): Promise<Objection[]> {
  const rows = await objections(tx)
    .where("asked_by", "=", sql<string>`access.person_id()`)
    .where("status", "=", "answered")
    .orderBy("answered_at")
    .execute();
  return rows.map(asObjection);
}

export async function listAnswers(
  tx: Tx,
  { dossierId, id }: Pick<Objection, "dossierId" | "id">,
): Promise<ObjectionAnswer[]> {
  const rows = await tx.db
    .selectFrom("objection_answer")
    .select(["id", "body", "answered_name", "answered_as", "answered_at"])
    .where("dossier_id", "=", dossierId)
    .where("objection_id", "=", id)
    .orderBy("answered_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    name: row.answered_name,
    as: row.answered_as as ObjectionAnswer["as"],
    at: row.answered_at,
  }));
}

export async function insertAnswer(
  tx: Tx,
  answer: { id: string; dossierId: string; objectionId: string; body: string; by: string },
): Promise<ObjectionAnswer["as"]> {
  const { as } = await tx.db
    .insertInto("objection_answer")
    .values({
      dossier_id: answer.dossierId,
      id: answer.id,
      objection_id: answer.objectionId,
      body: answer.body,
      answered_by: answer.by,
      // Both are filled in by the database, which knows who somebody is.
      answered_name: "",
      answered_as: "privacy",
      answered_at: tx.now,
    })
    .returning("answered_as as as")
    .executeTakeFirstOrThrow();
  return as as ObjectionAnswer["as"];
}

export async function setClosed(
  tx: Tx,
  { dossierId, id }: Pick<Objection, "dossierId" | "id">,
): Promise<void> {
  await tx.db
    .updateTable("objection")
    .set({ status: "closed", closed_at: tx.now })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}
