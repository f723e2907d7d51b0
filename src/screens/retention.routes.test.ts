import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listRetentionRules } from "../domains/rights/index.js";
import { destroyRecords } from "../domains/rights/retention.store.js";
import { newId } from "../shared/ids.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";
import type { TestDatabase } from "../../test/support/database.js";
import { everywhere, markedDossier } from "../../test/support/marked-dossier.js";

let app: TestApp;
let school: string;
let officer: Browser;
let els: string;

beforeAll(async () => {
  app = await testApp();
  const { people } = app;
  school = await people.organisation("school", "De Beuk");
  els = await people.person("Els", "de Wit");
  await people.member(els, school, "intern-begeleider");
  const guard = await people.person("Petra", "Privacy");
  await people.member(guard, school, "privacyfunctionaris");
  officer = await app.browserOf(guard);
});
afterAll(() => app.close());

const closed = async (closedOn: string | null, word: string) =>
  (await markedDossier(app, { school, els, closedOn, word })).dossierId;

const destroy = (dossierId: string, ruleId: string, organisationId = school) =>
  officer.post("/privacy/bewaren/vernietigen", {
    ...tokens,
    _key: newId(),
    dossierId,
    organisationId,
    ruleId,
  });
let tokens: Record<string, string> = {};

beforeAll(async () => {
  const page = await officer.get("/privacy/bewaren/vasthouden");
  const value = page.page.querySelector('main input[name="_csrf"]')?.getAttribute("value") ?? "";
  tokens = { _csrf: value };
});

const left = (dossierId: string) =>
  app.store.ownerQuery("select rule_id from destruction where dossier_id = $1 order by 1", [
    dossierId,
  ]);

describe("what must go", () => {
  test("[J5] is listed by number, rule and day, never by name", async () => {
    await closed("2024-11-01", "lijstwoord");
    const { text } = await officer.get("/privacy/bewaren");
    expect(text).toContain("moet weg");
    expect(text).toContain("nog bewaren");
    expect(text).toContain("zondag 1 november 2026");
    expect(text).toContain("PO-Raad");
    expect(text).toContain("Eigen keuze");
    expect(text).not.toContain("lijstwoord");
    expect((await officer.get("/privacy")).text).toContain("Wat moet weg?");
  });

  test("[J5] is asked once more, and then gone: no marked word is left anywhere", async () => {
    const dossierId = await closed("2023-11-01", "zilverreiger");
    expect((await everywhere(app.store, "zilverreiger")).length).toBeGreaterThan(20);
    const query = new URLSearchParams({
      ...{ dossier: dossierId, organisatie: school, regel: "bewaren.schooldossier" },
    });
    const asked = await officer.get(`/privacy/bewaren/vernietigen?${query.toString()}`);
    expect(asked.text).toContain("Dit wordt vernietigd");
    expect(asked.text).toContain("school en loopbaan");
    expect((await officer.submit(asked)).status).toBe(303);
    const remaining = await everywhere(app.store, "zilverreiger");
    for (const table of ["situation", "career_entry", "analysis", "considered_option"]) {
      expect(remaining.filter((place) => place.startsWith(`${table}.`))).toEqual([]);
    }
    expect((await destroy(dossierId, "eigen.gezamenlijk-plan")).status).toBe(303);
    expect(await everywhere(app.store, "zilverreiger")).toEqual([
      "dossier.closed_reason",
      "event.data",
      // The paper of a consent goes with the people.
      "file.bytes",
      "file.name",
      "participation.why",
    ]);
    await app.store.ownerQuery("update dossier set closed_on = '2021-11-01' where id = $1", [
      dossierId,
    ]);
    expect((await destroy(dossierId, "bewaren.leerlingadministratie")).status).toBe(303);
    expect(await everywhere(app.store, "zilverreiger")).toEqual([]);
    expect(await left(dossierId)).toHaveLength(3);
    const { text } = await officer.get("/privacy/bewaren");
    expect(text).toContain("Petra Privacy");
    expect(text).toContain("stuks");
  });

  test("[J5] what was done stays on record and in the trail, without content", async () => {
    const rows = await app.store.ownerQuery<{ counts: Record<string, number>; source: string }>(
      "select counts, source from destruction where rule_id = 'bewaren.schooldossier'",
    );
    expect(rows).toMatchObject([
      { counts: { situation: 1, analysis: 1, career_entry: 1, considered_option: 1 } },
    ]);
    const trail = await app.store.ownerQuery<{ name: string }>(
      "select name from audit_entry where name = 'records-destroyed' and outcome = 'done'",
    );
    expect(trail.length).toBeGreaterThan(0);
  });

  test("[J5] is refused before the term", async () => {
    const dossierId = await closed("2025-11-01", "jong");
    const answer = await destroy(dossierId, "bewaren.schooldossier");
    expect(answer.status).not.toBe(303);
    expect(answer.text).toContain("De bewaartermijn is nog niet voorbij");
    const open = await closed(null, "open");
    expect((await destroy(open, "bewaren.schooldossier")).status).toBe(404);
    expect(await left(dossierId)).toEqual([]);
    expect((await everywhere(app.store, "jong")).length).toBeGreaterThan(20);
  });

  test("[J5] is refused under a hold, a running objection and a correction that waits", async () => {
    const dossierId = await closed("2024-01-01", "vastgehouden-woord");
    const placed = await officer.fillIn("/privacy/bewaren/vasthouden", {
      ...{ kept: `${dossierId}/${school}`, ground: "rechter", reason: "De zaak loopt" },
    });
    expect(placed.status).toBe(303);
    expect((await officer.get("/privacy/bewaren")).text).toContain("vastgehouden");
    const held = await destroy(dossierId, "bewaren.schooldossier");
    expect(held.text).toContain("Er loopt iets waarvoor dit nodig kan zijn");
    const page = await officer.get("/privacy/bewaren");
    expect((await officer.submit(page, {}, "/privacy/bewaren/loslaten")).status).toBe(303);
    await app.store.ownerQuery(
      "update correction set status = 'asked', answer = null, answered_by = null, answered_at = null where dossier_id = $1",
      [dossierId],
    );
    expect((await destroy(dossierId, "bewaren.schooldossier")).text).toContain("Er loopt iets");
    await app.store.ownerQuery("delete from correction where dossier_id = $1", [dossierId]);
    await app.store.ownerQuery(
      `insert into objection (dossier_id, id, kind, body, asked_by, asked_as, asked_at, about_person_id, organisation_id,
         about_name, answer_by, status)
       select $1, gen_random_uuid(), 'objection', 'x', person_id, 'ouder', '2026-11-01', $2, $3, 'Els', '2026-12-01', 'open'
       from participation where dossier_id = $1 and role = 'ouder'`,
      [dossierId, els, school],
    );
    expect((await destroy(dossierId, "bewaren.schooldossier")).text).toContain("Er loopt iets");
    await app.store.ownerQuery("delete from objection where dossier_id = $1", [dossierId]);
    expect((await destroy(dossierId, "bewaren.schooldossier")).status).toBe(303);
  });

  test("names and people go last: first what names them", async () => {
    const dossierId = await closed("2020-01-01", "laatst");
    const answer = await destroy(dossierId, "bewaren.leerlingadministratie");
    expect(answer.text).toContain("Vernietig eerst het gezamenlijke plan");
  });

  test("[J5] nobody else sees the list or destroys anything", async () => {
    const dossierId = await closed("2020-01-01", "vreemd");
    const other = await app.people.person("Otto");
    const elsewhere = await app.people.organisation("school", "De Eik");
    await app.people.member(other, elsewhere, "privacyfunctionaris");
    const browser = await app.browserOf(other);
    expect((await browser.get("/privacy/bewaren")).text).not.toContain("Bekijk en vernietig");
    const stolen = app.as(other, (tx) => destroyAs(tx, dossierId));
    await expect(stolen).rejects.toMatchObject({ code: "42501" });
    await expect(app.as(els, (tx) => destroyAs(tx, dossierId))).rejects.toMatchObject({
      code: "42501",
    });
  });
});

const destroyAs = (tx: Parameters<Parameters<TestApp["as"]>[1]>[0], dossierId: string) =>
  destroyRecords(tx, {
    ...{ id: newId(), dossierId, organisationId: school, ruleId: "bewaren.schooldossier" },
  });

describe("the rules", () => {
  test("have the months and the sources of the table of rules", async () => {
    const rules = await app.as(els, (tx) => listRetentionRules(tx));
    const source = JSON.parse(readFileSync("src/data/rules/retention.json", "utf8")) as {
      id: string;
      months: number;
      valid_on: string | null;
    }[];
    const own = rules.filter(({ id }) => !id.startsWith("eigen."));
    expect(own.map(({ id, months, validOn }) => ({ id, months, valid_on: validOn }))).toEqual(
      expect.arrayContaining(source),
    );
    expect(own).toHaveLength(source.length);
  });

  test("leave no section of a dossier without a term", async () => {
    const uncovered = (store: TestDatabase) =>
      store.ownerQuery(
        "select key from section where not exists (select from retention_rule r where key = any (r.sections))",
      );
    expect(await uncovered(app.store)).toEqual([]);
  });

  test("know every table of a dossier: each is destroyed with a section, or says why not", async () => {
    const rows = await app.store.ownerQuery<{ name: string }>(
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         and a.attname = 'dossier_id' and c.relname <> all ($1) and not exists (
           select from access.tables_of((select array_agg(key) from section)) t where t.target = c.relname)`,
      [staying],
    );
    expect(rows).toEqual([]);
  });
});

/** Emptied by access.destroy() itself, or a record of what was done that holds no content. */
const staying = [
  ...["event", "mistake", "remark", "correction"],
  ...["audit_entry", "audit_head", "rights_version", "hold", "destruction"],
];
