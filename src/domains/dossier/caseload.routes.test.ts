import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { loadCaseload } from "./caseload.actions.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;

const namesOf = (answer: Answer) =>
  answer.page.querySelectorAll('tbody [role="rowheader"]').map((cell) => cell.text.trim());

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  for (const [name, day] of [
    ["Zoë", "2018-01-02"],
    ["=Anna", "2012-03-04"],
  ] as const) {
    const id = await app.people.dossier(table.els, name, day);
    await app.people.seat(id, table.els, "intern-begeleider", { organisationId: table.school });
  }
  await app.store.ownerQuery(
    `insert into situation (dossier_id, id, home_since, absence_kind, registration, exemption,
       minutes_per_week, target_group, source, recorded_on, recorded_by)
     select id, gen_random_uuid(), case given_name when 'Tim' then date '2026-09-01' end,
       'ziek', 'geen', 'geen', 90, '', '', '2026-10-01', $1 from dossier`,
    [table.els],
  );
  els = await app.browserOf(table.els);
});
afterAll(() => app.close());

describe("the list of dossiers", () => {
  test("says how many, and of each how it stands", async () => {
    await app.people.draftPlan(table.dossierId, table.els);
    await app.store.ownerQuery(
      `insert into agreement (dossier_id, id, what, owner_participation_id, due_on, status, made_by, made_at)
       values ($1, gen_random_uuid(), 'Bellen', $2, '2026-12-04', 'asked', $3, '2026-11-20')`,
      [table.dossierId, table.seat, table.els],
    );
    const page = await els.get("/dossiers");
    expect(page.text).toContain("3 dossiers");
    expect(namesOf(page)).toEqual(["=Anna Voorbeeld", "Tim Voorbeeld", "Zoë Voorbeeld"]);
    const row = page.page.querySelectorAll("tbody tr")[1]?.structuredText ?? "";
    for (const word of [
      "7 jaar, basisonderwijs",
      "01-09-2026",
      "1,5",
      "In de maak",
      "Els de Wit",
      "04-12-2026",
    ]) {
      expect(row).toContain(word);
    }
  });

  test("finds a name without its accents, and sorts by who is longest at home", async () => {
    expect(namesOf(await els.get("/dossiers?zoek=zoe"))).toEqual(["Zoë Voorbeeld"]);
    expect(namesOf(await els.get("/dossiers?sorteer=thuis"))[0]).toBe("Tim Voorbeeld");
    const nothing = await els.get("/dossiers?zoek=100%25");
    expect(nothing.text).toContain("Geen dossier gevonden");
    expect((await els.get("/dossiers?pagina=99")).text).toContain("3 dossiers");
  });

  test("a parent sees only their own child, and a stranger why it is empty", async () => {
    const mother = await app.browserOf(table.mother);
    const own = await mother.get("/dossiers");
    expect(namesOf(own)).toEqual(["Tim Voorbeeld"]);
    expect(own.text).not.toContain("Open een dossier");
    const stranger = await (await app.browserOf(table.stranger)).get("/dossiers");
    expect(stranger.text).toContain("U zit nog bij geen enkel kind aan tafel");
    expect(stranger.text).toContain("Open een dossier");
  });

  test("what somebody may not read stays empty", async () => {
    const driver = await app.people.person("Rijk", "Wagenaar");
    await app.people.seat(table.dossierId, driver, "vervoerder");
    const page = await (await app.browserOf(driver)).get("/dossiers");
    expect(page.text).toContain("Tim Voorbeeld");
    expect(page.text).not.toContain("01-09-2026");
    expect(page.text).not.toContain("Els de Wit");
  });

  test("closed dossiers stand apart", async () => {
    await app.store.ownerQuery(
      "update dossier set closed_on = '2026-11-01' where given_name = 'Zoë'",
    );
    expect(namesOf(await els.get("/dossiers"))).toHaveLength(2);
    const all = await els.get("/dossiers?gesloten=ja");
    expect(all.text).toContain("gesloten op 01-11-2026");
  });

  test("goes to a spreadsheet without formulas", async () => {
    const file = await els.get("/dossiers.csv?gesloten=ja");
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(file.headers.get("content-disposition")).toContain("dossiers-2026-11-22.csv");
    const lines = file.html.trim().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain("Kind;Leeftijd;Soort onderwijs");
    expect(lines[1]).toContain("'=Anna Voorbeeld;14;basisonderwijs");
  });

  test("asks to sign in first", async () => {
    const nobody = await app.browserOf();
    expect((await nobody.get("/dossiers.csv")).location).toMatch(/^\/aanmelden/);
  });
});

test("a list of one person never reads the region", async () => {
  // Twenty thousand dossiers of others around the three of Els.
  await app.store.ownerQuery(
    `insert into dossier (id, given_name, family_name, born_on, sector, opened_by, opened_at)
     select gen_random_uuid(), 'Kind', 'Nummer' || n, '2015-01-01', 'PO', $1, '2026-01-01'
     from generate_series(1, 20000) n`,
    [table.stranger],
  );
  await app.store.ownerQuery("analyze dossier");
  await app.store.ownerQuery("select pg_stat_reset()");
  const question = { search: "voorbeeld", sort: "thuis", closed: true, page: 1 } as const;
  const listed = await app.as(table.els, async (tx) => {
    await sql`select pg_stat_force_next_flush()`.execute(tx.db);
    return loadCaseload(tx, question);
  });
  const [reads] = await app.store.ownerQuery<{ whole: string; by_key: string }>(
    "select seq_scan as whole, idx_scan as by_key from pg_stat_user_tables where relname = 'dossier'",
  );
  expect(listed.total).toBe(3);
  expect(Number(reads?.by_key)).toBeGreaterThan(0);
  expect(Number(reads?.whole)).toBe(0);
});
