import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let newGoal: string;
let els: Browser;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const planId = await app.people.draftPlan(table.dossierId, table.els);
  newGoal = `/dossiers/${table.dossierId}/plan/${planId}/doelen/nieuw`;
  els = await app.browserOf(table.els);
});
afterAll(() => app.close());

const csrfOf = async (browser: Browser) =>
  (await browser.get("/account")).page
    .querySelector('main [name="_csrf"]')
    ?.getAttribute("value") ?? "";

async function keep(browser: Browser, path: string, fields: Record<string, string>) {
  return browser.post("/concepten", { _csrf: await csrfOf(browser), _path: path, ...fields });
}

const drafts = () => app.store.ownerQuery<{ path: string }>("select path from draft order by path");

describe("what somebody types", () => {
  test("[K3 part] is kept while typing and is there on another device", async () => {
    const answer = await keep(els, newGoal, { title: "Half getypt", step0: "Eén ochtend" });
    expect(answer.status).toBe(204);
    const elsewhere = await (await app.browserOf(table.els)).get(newGoal);
    expect(elsewhere.html).toContain("Half getypt");
    expect(elsewhere.html).toContain("Eén ochtend");
  });

  test("is for nobody else", async () => {
    const colleague = await app.people.person("Karin");
    await app.people.seat(table.dossierId, colleague, "intern-begeleider");
    const shown = await (await app.browserOf(colleague)).get(newGoal);
    expect(shown.status).toBe(200);
    expect(shown.html).not.toContain("Half getypt");
  });

  test("is kept newest, and is gone once the form is sent", async () => {
    await keep(els, "/account", { givenName: "E" });
    await keep(els, "/account", { givenName: "Elsje" });
    const shown = await els.get("/account");
    expect(shown.html).toContain('value="Elsje"');
    expect((await els.submit(shown)).status).toBe(303);
    expect((await drafts()).map(({ path }) => path)).toEqual([newGoal]);
  });

  test.each([
    ["/bestaat-niet"],
    ["/account/wachtwoord"],
    ["/aanmelden"],
    ["/uitnodiging/geheim"],
    ["https://evil.example/account"],
    [""],
    [`/dossiers/${"a".repeat(600)}/gegevens/kind`],
  ])("is not kept for an address without a form that may be kept: %s", async (path) => {
    const answer = await keep(els, path, { current: "mijn geheime wachtwoord" });
    expect(answer.status).toBe(404);
    expect((await drafts()).map((draft) => draft.path)).toEqual([newGoal]);
  });

  test("is not kept for who has not signed in, nor for another site", async () => {
    const nobody = await app.browserOf();
    expect((await nobody.post("/concepten", { _path: "/account" })).status).toBe(401);
    const forged = await els.post("/concepten", {
      _csrf: "x",
      _path: "/account",
      givenName: "Fout",
    });
    expect(forged.status).toBe(403);
    expect((await drafts()).map((draft) => draft.path)).toEqual([newGoal]);
  });

  test("is out of sight for who left the table", async () => {
    const guest = await app.people.person("Gast");
    const seat = await app.people.seat(table.dossierId, guest, "intern-begeleider");
    const browser = await app.browserOf(guest);
    await keep(browser, newGoal, { title: "Van de gast" });
    await app.store.ownerQuery("update participation set ends_on = '2026-11-21' where id = $1", [
      seat,
    ]);
    const shown = await browser.get(newGoal);
    expect(shown.status).toBe(404);
    expect(shown.html).not.toContain("Van de gast");
  });
});

describe("when a session ends while typing", () => {
  const passwordForm = "/account/wachtwoord";

  test("[K3 part] the text waits for the same person, and signing in leads back to it", async () => {
    const browser = await app.browserOf(table.els);
    const shown = await browser.get(newGoal);
    app.clock.forward({ hours: 3 });
    const answer = await browser.submit(shown, { title: "Na de pauze" });
    expect(answer.location).toBe(`/aanmelden?terug=${encodeURIComponent(newGoal)}`);
    expect((await (await app.browserOf(table.els)).get(newGoal)).html).toContain("Na de pauze");
    expect((await (await app.browserOf(table.mother)).get(newGoal)).html).not.toContain(
      "Na de pauze",
    );
  });

  test("a password is not kept", async () => {
    const browser = await app.browserOf(table.els);
    const shown = await browser.get(passwordForm);
    app.clock.forward({ hours: 3 });
    const typed = "een zin die niemand mag zien";
    await browser.submit(shown, { current: typed, password: typed, again: typed });
    const rows = await app.store.ownerQuery("select path, fields::text from draft");
    expect(JSON.stringify(rows)).not.toMatch(/wachtwoord|niemand mag zien/);
  });

  test("nobody else puts words there: the mark of the form must be of that session", async () => {
    const browser = await app.browserOf(table.els);
    app.clock.forward({ hours: 3 });
    await browser.post(newGoal, { _csrf: "geraden", _key: newId(), title: "Ingefluisterd" });
    await browser.post(newGoal, { _key: newId(), title: "Ingefluisterd" });
    expect((await (await app.browserOf(table.els)).get(newGoal)).html).not.toContain(
      "Ingefluisterd",
    );
  });
});

test("[K3 part] a double click does the deed once, and both answers lead to it", async () => {
  const browser = await app.browserOf(table.els);
  const shown = await browser.get(newGoal);
  const typed = { domain: "school", title: "Dubbel geklikt", stepMinus2: "a", stepMinus1: "b" };
  const fields = { ...typed, step0: "c", stepPlus1: "d", stepPlus2: "e" };
  const answers = await Promise.all([1, 2, 3, 4].map(() => browser.submit(shown, fields)));
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(303);
  const goals = await app.store.ownerQuery("select from goal where title = 'Dubbel geklikt'");
  expect(goals).toHaveLength(1);
});
