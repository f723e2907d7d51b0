import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let page: string;

const typed = {
  level: "diepte",
  aim: "breedte",
  reason: "Hij heeft nu elke ochtend iemand naast zich nodig",
  decidedOn: "15-9-2026",
};

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  page = `/dossiers/${table.dossierId}/niveau`;
});
afterAll(() => app.close());

test("an empty page says why it is worth recording", async () => {
  expect((await els.get(page)).text).toContain("Het niveau is nog niet vastgelegd");
});

test("an empty form points at each field that is missing", async () => {
  const answer = await els.fillIn(`${page}/nieuw`, { decidedOn: "" });
  expect(answer.status).toBe(422);
  expect(errorsOf(answer)).toEqual(
    ["level", "aim", "reason", "decidedOn"].map((name) => `#f-${name}`),
  );
});

test.each([
  ["a level that does not exist", { level: "zwaar" }, "level"],
  ["a day to come", { decidedOn: "1-1-2027" }, "decidedOn"],
  ["20,000 characters", { reason: "a".repeat(20_000) }, "reason"],
  ["a BSN", { reason: "nummer 123456782" }, "reason"],
])("refuses %s", async (_what, wrong, field) => {
  const answer = await els.fillIn(`${page}/nieuw`, { ...typed, ...wrong });
  expect(answer.status).toBe(422);
  expect(errorsOf(answer)).toEqual([`#f-${field}`]);
});

test("asks kindly about a diagnosis in the reason", async () => {
  const asked = await els.fillIn(`${page}/nieuw`, { ...typed, reason: "Vanwege zijn autisme" });
  expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
});

test("[A7] shows the level, where it goes back to and why, with the earlier ones", async () => {
  await els.fillIn(`${page}/nieuw`, typed);
  await els.fillIn(`${page}/nieuw`, {
    ...typed,
    ...{
      level: "breedte",
      aim: "basis",
      reason: "<b>Lukt</b> met minder",
      decidedOn: "20-11-2026",
    },
  });
  const { text, html } = await els.get(page);
  const [now = "", earlier = ""] = text.split("Eerdere niveaus (1)");
  for (const words of [
    "Breedteondersteuning",
    "Basisondersteuning",
    "<b>Lukt</b> met minder",
    "vrijdag 20 november 2026",
    "Els de Wit",
  ]) {
    expect(now).toContain(words);
  }
  expect(html).not.toContain("<b>Lukt</b>");
  expect(earlier).toContain("Diepteondersteuning");
  expect(earlier).toContain(typed.reason);
  expect(now).not.toContain("zwaardere ondersteuning");
});

test.each([
  ["up", { level: "diepte", aim: "vso" }, "gericht op zwaardere ondersteuning"],
  ["nowhere", { level: "vso", aim: "vso" }, "gericht op hetzelfde niveau"],
])("[A7] says so when the aim goes %s", async (_way, levels, words) => {
  await els.fillIn(`${page}/nieuw`, { ...typed, ...levels, decidedOn: "22-11-2026" });
  expect((await els.get(page)).text).toContain(words);
});

test("a parent reads and a stranger does not; neither sets it", async () => {
  const mother = await app.browserOf(table.mother);
  const answer = await mother.get(page);
  expect(answer.text).toContain("Speciaal onderwijs: (v)so");
  expect(answer.html).not.toContain("/niveau/nieuw");
  expect((await mother.get(`${page}/nieuw`)).status).toBe(404);
  const stranger = await app.browserOf(table.stranger);
  expect((await stranger.get(page)).status).toBe(404);
});
