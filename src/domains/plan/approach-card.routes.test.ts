import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let card: string;
let where: string;
let planId: string;
let driver: string;

const typed = {
  ownWords: "Als mijn capuchon op is, wil ik even niet praten.",
  calms: "Iets dragen of water geven",
  triggers: "Piepende deuren en drie vragen achter elkaar",
  never: "Niet vastpakken",
};
const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  card = `/dossiers/${table.dossierId}/benadering`;
  driver = await app.people.person("Henk", "Rijdt");
  await app.people.seat(table.dossierId, driver, "vervoerder", {
    organisationId: await app.people.organisation("leerlingenvervoer", "Taxi Lindewaard"),
  });
});
afterAll(() => app.close());

test("without a plan it says when the card can be written", async () => {
  const shown = await (await app.browserOf(driver)).get(card);
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("Zodra er een plan in de maak is");
  planId = await app.people.draftPlan(table.dossierId, table.els);
  where = `/dossiers/${table.dossierId}/plan/${planId}/benadering`;
});

test("an empty form points at what is missing; the own words may come later", async () => {
  const answer = await (await app.browserOf(table.els)).fillIn(where, {});
  expect(errorsOf(answer)).toEqual(["#f-calms", "#f-triggers", "#f-never"]);
});

describe("the card", () => {
  test("[D9] a parent writes what calms, what makes it hard and what never to do", async () => {
    const mother = await app.browserOf(table.mother);
    const empty = await mother.get(card);
    const link = empty.page.querySelector(`main a[href="${where}"]`);
    expect(link?.text).toBe("Schrijf de kaart");
    const kept = await mother.fillIn(where, typed);
    expect(kept.location).toBe(card);
    const shown = await mother.follow(kept);
    for (const text of Object.values(typed)) expect(shown.text).toContain(text);
    const [event] = await app.store.ownerQuery("select section, actor_person_id from event");
    expect(event).toEqual({ section: "approach", actor_person_id: table.mother });
  });

  test("[D9] the child writes it too, and both stay", async () => {
    const tim = await app.people.person("Tim");
    await app.people.seat(table.dossierId, tim, "kind");
    const child = await app.browserOf(tim);
    const mother = await app.browserOf(table.mother);
    const [hers, his] = [await mother.get(where), await child.get(where)];
    await mother.submit(hers, { calms: "Samen de geiten voeren" });
    expect((await child.submit(his, { ownWords: "Vraag het één keer." })).status).toBe(303);
    const rows = await app.store.ownerQuery("select own_words, calms from approach_card");
    expect(rows).toEqual([{ own_words: "Vraag het één keer.", calms: "Samen de geiten voeren" }]);
  });

  test("[D9] a driver reads the card and nothing else of the plan", async () => {
    const henk = await app.browserOf(driver);
    const shown = await henk.get(card);
    expect(shown.text).toContain("Niet vastpakken");
    const others = [
      await henk.get(where),
      await henk.get(`/dossiers/${table.dossierId}/plan`),
      await (await app.browserOf(table.stranger)).get(card),
    ];
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test("does not show on the plan to who may not read it", async () => {
    const officer = await app.people.person("Lotte");
    await app.people.seat(table.dossierId, officer, "leerplichtambtenaar");
    const browser = await app.browserOf(officer);
    expect((await browser.get(card)).status).toBe(404);
    const plan = await browser.get(`/dossiers/${table.dossierId}/plan`);
    expect(plan.status).toBe(200);
    expect(plan.text).not.toContain("Zo benader je");
  });

  test("refuses a text that is too long and a BSN, and keeps HTML as text", async () => {
    const sanne = await app.people.person("Sanne");
    await app.people.seat(table.dossierId, sanne, "leerkracht", { organisationId: table.school });
    const teacher = await app.browserOf(sanne);
    const wrong = { calms: "x".repeat(20_000), never: "bel 123456782" };
    const answer = await teacher.fillIn(where, { ...typed, ...wrong });
    expect(errorsOf(answer)).toEqual(["#f-calms", "#f-never"]);
    await teacher.fillIn(where, { ...typed, never: "<script>alert(1)</script>" });
    expect((await teacher.get(card)).html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("once the plan is in force", () => {
  test("the card stays as it was agreed, also while a new draft has another one", async () => {
    const owner = (sql: string, values: unknown[] = []) => app.store.ownerQuery(sql, values);
    const mother = await app.browserOf(table.mother);
    const open = await mother.get(where);
    await owner("alter table plan disable trigger plan_moves_on");
    await owner("update plan set status = 'in-force'");
    await owner("alter table plan enable trigger plan_moves_on");
    const late = await mother.submit(open, { calms: "Te laat" });
    expect(late.status).toBe(422);
    expect((await mother.get(card)).text).toContain("Veranderen kan in een nieuwe versie");
    const draft = newId();
    await owner(
      `insert into plan (dossier_id, id, number, status, created_by, created_at)
       values ($1, $2, 2, 'draft', $3, '2026-11-22')`,
      [table.dossierId, draft, table.els],
    );
    const next = `/dossiers/${table.dossierId}/plan/${draft}/benadering`;
    expect((await mother.fillIn(next, { ...typed, calms: "Iets nieuws" })).status).toBe(303);
    const henk = await (await app.browserOf(driver)).get(card);
    expect(henk.text).not.toContain("Iets nieuws");
    expect((await mother.get(card)).page.querySelector(`main a[href="${next}"]`)).not.toBeNull();
  });

  test("says it in English", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [driver]);
    const shown = await (await app.browserOf(driver)).get(card);
    expect(shown.text).toContain("How to approach Tim");
    expect(shown.text).toContain("Never do this");
  });
});
