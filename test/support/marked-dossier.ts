import { fillDossier } from "../access/routes-rows.js";
import { newId } from "../../src/shared/ids.js";
import type { TestApp } from "./app.js";
import type { TestDatabase } from "./database.js";

type Marked = { school: string; els: string; closedOn: string | null; word: string };

/** A dossier with a row of every kind, each text of it with a word that is nowhere else. */
export async function markedDossier(
  app: Pick<TestApp, "people" | "store">,
  marked: Marked,
): Promise<{ dossierId: string; mother: string; needId: string }> {
  const { people, store } = app;
  const { school, els, closedOn, word } = marked;
  const dossierId = await people.dossier(els, "Tim");
  const seat = await people.seat(dossierId, els, "intern-begeleider", { organisationId: school });
  await people.regisseur(dossierId, seat, els);
  const mother = await people.person("Marieke");
  const participationId = await people.seat(dossierId, mother, "ouder");
  const rows = await fillDossier(store, { dossierId, participationId, by: els });
  await store.ownerQuery(
    `insert into event (dossier_id, id, at, kind, section, actor_kind, actor_person_id, subject_id, data)
     select $1, gen_random_uuid(), '2026-10-01', 'need-added', key, 'person', $2, $3, jsonb_build_object('body', $4::text) from section`,
    [dossierId, els, rows.needId, word],
  );
  await store.ownerQuery(
    `insert into remark values ($1, gen_random_uuid(), 'needs', $2, $3, $4, $5, '2026-10-01')`,
    [dossierId, rows.needId, word, participationId, mother],
  );
  await store.ownerQuery(
    `insert into correction values ($1, gen_random_uuid(), 'needs', 'need', $2, $3, $4, '2026-10-01', '2026-11-01', 'kept', $3, $5, '2026-10-02')`,
    [dossierId, rows.needId, word, mother, els],
  );
  await store.ownerQuery(
    `insert into mistake values ($1, gen_random_uuid(), 'family', 'family_note', $2, $3, $4, '2026-10-01')`,
    [dossierId, rows.noteId, word, els],
  );
  await store.ownerQuery("insert into draft values ($1, $2, $3, '2026-10-01')", [
    ...[els, `/dossiers/${dossierId}/behoeften/nieuw`, JSON.stringify({ body: word })],
  ]);
  await mark(store, dossierId, word);
  await store.ownerQuery("update dossier set closed_on = $2 where id = $1", [dossierId, closedOn]);
  return { dossierId, mother, needId: rows.needId ?? "" };
}

/** Free texts, whatever table they are in; what a check constraint closes stays what it is. */
const texts: Record<string, string[]> = {
  situation: ["target_group", "school_name"],
  career_entry: ["what"],
  analysis: ["body"],
  considered_option: ["what", "reason"],
  family_note: ["body"],
  important_person: ["name", "why"],
  need: ["body"],
  perspective: ["body", "speaker"],
  support_level: ["reason"],
  goal: ["title", "step_0"],
  activity: ["what", "frequency"],
  return_scenario: ["plan_a", "relapse"],
  approach_card: ["calms", "never"],
  plan: ["outlook_grounds", "canonical_text"],
  agreement: ["what"],
  file: ["name"],
  participation: ["why"],
};

async function mark(store: TestDatabase, dossierId: string, word: string): Promise<void> {
  for (const [table, columns] of Object.entries(texts)) {
    const set = columns.map((column) => `${column} = '${word} ${newId().slice(-4)}'`).join(", ");
    await store.ownerQuery(`update ${table} set ${set} where dossier_id = $1`, [dossierId]);
  }
  const bytes = Buffer.from(`%PDF ${word}`);
  await store.ownerQuery("update file set bytes = $2 where dossier_id = $1", [dossierId, bytes]);
  await store.ownerQuery("update dossier set closed_reason = $2 where id = $1", [dossierId, word]);
}

/** Every column of every table in which a word stands, as text, JSON, list or bytes: "table.column". */
export async function everywhere(store: TestDatabase, word: string): Promise<string[]> {
  const columns = await store.ownerQuery<{ table: string; column: string; bytes: boolean }>(
    `select c.relname as table, a.attname as column, t.typname = 'bytea' as bytes
     from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and t.typname in ('text', 'varchar', 'jsonb', 'json', 'bytea', '_text', 'bpchar')
       and n.nspname = 'public' order by 1, 2`,
  );
  const found: string[] = [];
  for (const { table, column, bytes } of columns) {
    const text = bytes ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await store.ownerQuery(
      `select from "${table}" where ${text} like '%' || $1 || '%' limit 1`,
      [word],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
