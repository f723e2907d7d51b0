import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { leaveTrail } from "../../test/support/looked.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let officer: string;
let objectionHref: string;

beforeAll(async () => {
  app = await testApp();
  const { people, store } = app;
  await store.ownerQuery("update region set break_glass = true");
  table = await people.smallTable();
  officer = await people.person("Fenna", "Bosch");
  await people.member(officer, table.elsewhere, "privacyfunctionaris");
  const visitId = await leaveTrail(app, {
    ...{ dossierId: table.dossierId, personId: table.stranger, outcome: "refused", ground: null },
    ...{ at: "2026-11-20T16:00:00Z", organisationId: table.elsewhere, section: "family" },
  });
  const mother = await app.browserOf(table.mother);
  const sent = await mother.fillIn(`/dossiers/${table.dossierId}/wie-keek/vraag/${visitId}`, {
    ...{ kind: "objection", body: "Hier heeft hij niets te zoeken." },
  });
  objectionHref = `/vragen/${sent.location?.split("/").at(-1)}`;
  const stranger = await app.browserOf(table.stranger);
  const sought = {
    familyName: "Voorbeeld",
    bornOn: "14-5-2019",
    reason: "Hij staat alleen op straat.",
  };
  await stranger.fillIn("/noodtoegang", { ...sought, givenName: "Jan" });
  await stranger.fillIn("/noodtoegang", { ...sought, givenName: "Tim" });
});
afterAll(() => app.close());

describe("[J3] who guards privacy at an organisation", () => {
  test("comes in by the top of the page, and finds what waits with its term", async () => {
    const browser = await app.browserOf(officer);
    const start = await browser.get("/");
    expect(start.page.querySelector('header a[href="/privacy"]')).not.toBeNull();
    expect(start.text).not.toContain("U doet nog nergens aan mee");
    const { text, html } = await browser.get("/privacy");
    expect(text).toContain("Wat er speelt bij De Eik");
    expect(text).toContain("Bezwaar over Olaf Vreemd");
    expect(text).toContain("Antwoord uiterlijk dinsdag 22 december 2026");
    expect(html).toContain(`href="${objectionHref}"`);
    expect(html).toContain('href="/rechten"');
  });

  test("sees the emergencies and the tries in vain of colleagues, and of nobody else", async () => {
    const other = await app.people.person("Gerda", "Elders");
    await app.people.member(other, table.school, "privacyfunctionaris");
    const { text } = await (await app.browserOf(officer)).get("/privacy");
    expect(text).toContain("Hij staat alleen op straat.");
    expect(text).toContain("Olaf Vreemd (De Eik): 1 keer");
    const elsewhere = await (await app.browserOf(other)).get("/privacy");
    expect(elsewhere.text).not.toContain("Olaf");
  });

  test("[J1 part] never sees the name of a child or of who asked, unless the words say it", async () => {
    const browser = await app.browserOf(officer);
    for (const path of ["/", "/privacy", objectionHref]) {
      const { text, html } = await browser.get(path);
      expect(text).not.toMatch(/Tim|Marieke/);
      expect(html).not.toContain(table.dossierId);
    }
    const { text } = await browser.get(objectionHref);
    expect(text).toContain("Hier heeft hij niets te zoeken.");
    expect(text).toContain("een ouder");
    expect(text).toMatch(/Nummer [0-9A-F]{4}-[0-9A-F]{4}/);
  });

  test("[J1 part] opens no dossier by that function, in whatever way", async () => {
    const browser = await app.browserOf(officer);
    for (const path of ["", "/plan", "/mensen", "/wie-keek", "/tijdlijn", "/afspraken"]) {
      expect((await browser.get(`/dossiers/${table.dossierId}${path}`)).status).toBe(404);
    }
    expect((await browser.get("/dossiers")).text).not.toContain("Tim");
    const seen = await app.as(officer, (tx) => tx.db.selectFrom("dossier").selectAll().execute());
    expect(seen).toEqual([]);
    const found = await (
      await app.browserOf(table.els)
    ).get(`/dossiers/${table.dossierId}/mensen/nieuw/professional?zoek=Fenna`);
    expect(found.text).not.toContain("Bosch");
  });

  test("is not there for anybody else", async () => {
    for (const person of [table.mother, table.els]) {
      expect((await (await app.browserOf(person)).get("/privacy")).status).toBe(404);
      expect((await (await app.browserOf(person)).get(objectionHref)).status).toBe(404);
    }
  });

  test("stops when the work there stops", async () => {
    const gone = await app.people.person("Weg", "Gegaan");
    await app.people.member(gone, table.elsewhere, "privacyfunctionaris", "2026-11-21");
    expect((await (await app.browserOf(gone)).get("/privacy")).status).toBe(404);
    expect((await (await app.browserOf(gone)).get(objectionHref)).status).toBe(404);
  });
});
