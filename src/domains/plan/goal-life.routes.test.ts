import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";
import { addGoal } from "./index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let plan: string;
let goalId: string;
let goal: string;

const fields = {
  title: "Tim is twee ochtenden rustig op de boerderij",
  childWords: "Ik wil bij de geiten",
  stepMinus2: "Hij blijft thuis",
  stepMinus1: "Een half uur op het erf",
  step0: "Twee ochtenden, met pauzes",
  stepPlus1: "Drie ochtenden",
  stepPlus2: "Drie ochtenden en hij leert er",
};
const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const { dossierId } = table;
  const planId = await app.people.draftPlan(dossierId, table.els);
  goalId = await app.as(table.els, (tx) =>
    addGoal(tx, { dossierId, planId }, { domain: "vrije-tijd", ...fields }),
  );
  els = await app.browserOf(table.els);
  plan = `/dossiers/${dossierId}/plan`;
  goal = `${plan}/${planId}/doelen/${goalId}`;
});
afterAll(() => app.close());

const stored = () =>
  app.store.ownerQuery("select status, ended_reason, ended_note from goal where id = $1", [goalId]);

test("[D3] a goal stands under its life domain, with every step of its scale", async () => {
  const shown = await (await app.browserOf(table.mother)).get(plan);
  expect(shown.page.querySelectorAll("#doelen h3").map(({ text }) => text)).toEqual([
    "Vrije tijd en vrienden",
  ]);
  const article = shown.page.querySelector(`#doel-${goalId}`)?.structuredText ?? "";
  for (const text of Object.values(fields)) expect(article).toContain(text);
  expect(article).toContain("Er is nog niet vastgelegd hoe ver dit doel is.");
});

test("a score asks for a step and a day that has been", async () => {
  const empty = await els.fillIn(`${goal}/score`, {});
  expect(empty.status).toBe(422);
  expect(errorsOf(empty)).toEqual(["#f-score", "#f-scoredOn"]);
  expect(empty.text).toContain("Een half uur op het erf");
  const future = await els.fillIn(`${goal}/score`, { score: "1", scoredOn: "23-11-2026" });
  expect(errorsOf(future)).toEqual(["#f-scoredOn"]);
  const beyond = await els.fillIn(`${goal}/score`, { score: "3", scoredOn: "20-11-2026" });
  expect(errorsOf(beyond)).toEqual(["#f-score"]);
});

test("[D3] the latest score says how far it is, also one that was seen earlier", async () => {
  await els.fillIn(`${goal}/score`, { score: "1", scoredOn: "20-11-2026", note: "Geiten!" });
  await els.fillIn(`${goal}/score`, { score: "-1", scoredOn: "10-11-2026" });
  const shown = await els.get(plan);
  const now = shown.page.querySelector(`#doel-${goalId} [aria-current="true"]`);
  expect(now?.text).toContain("Drie ochtenden");
  expect(shown.text).toContain("Gezien op vrijdag 20 november 2026");
  expect(await app.store.ownerQuery("select from goal_score")).toHaveLength(2);
});

test("an end asks for its reason", async () => {
  const answer = await els.fillIn(`${goal}/beeindigen`, { note: "Boerderij is vol" });
  expect(answer.status).toBe(422);
  expect(errorsOf(answer)).toEqual(["#f-reason"]);
  const other = await els.fillIn(`${goal}/beeindigen`, { reason: "zomaar" });
  expect(other.status).toBe(422);
});

test("[D3] a goal ends with a reason such as no provision, apart from how far it came", async () => {
  const ended = await els.fillIn(`${goal}/beeindigen`, {
    reason: "geen-aanbod-beschikbaar",
    note: "De wachtlijst is een jaar.",
  });
  expect(ended.status).toBe(303);
  expect(await stored()).toEqual([
    {
      status: "ended",
      ended_reason: "geen-aanbod-beschikbaar",
      ended_note: "De wachtlijst is een jaar.",
    },
  ]);
  const shown = await (await app.browserOf(table.mother)).get(plan);
  const article = shown.page.querySelector(`#doel-${goalId}`)!;
  expect(article.text).toContain("Beëindigd: Er is geen aanbod beschikbaar");
  expect(article.text).toContain("De wachtlijst is een jaar.");
  expect(article.querySelector('[aria-current="true"]')?.text).toContain("Drie ochtenden");
});

test("a goal that ended is not scored any more", async () => {
  const answer = await els.fillIn(`${goal}/score`, { score: "2", scoredOn: "20-11-2026" });
  expect(answer.status).toBe(422);
  expect(await app.store.ownerQuery("select from goal_score")).toHaveLength(2);
});

test("who may only read has no deeds, and a stranger no page", async () => {
  const mother = await app.browserOf(table.mother);
  const shown = await mother.get(plan);
  // The card to hang on the fridge is for everybody who reads the plan.
  const links = shown.page.querySelectorAll(`#doel-${goalId} a`);
  expect(links.map((link) => link.getAttribute("href"))).toEqual([`${goal}/kaart.pdf`]);
  const paths = [`${goal}/score`, `${goal}/beeindigen`, `${goal}/wijzigen`];
  const stranger = await app.browserOf(table.stranger);
  for (const path of paths) {
    expect((await mother.get(path)).status).toBe(404);
    expect((await stranger.get(path)).status).toBe(404);
  }
});

test("[D3] scoring goes on while the plan runs; changing does not", async () => {
  const { dossierId } = table;
  const draft = await app.people.dossier(table.els, "Sam");
  const seat = await app.people.seat(draft, table.els, "intern-begeleider", {
    organisationId: table.school,
  });
  await app.people.regisseur(draft, seat, table.els);
  const planId = await app.people.draftPlan(draft, table.els);
  const other = await app.as(table.els, (tx) =>
    addGoal(tx, { dossierId: draft, planId }, { domain: "school", ...fields }),
  );
  await app.store.ownerQuery("alter table plan disable trigger plan_moves_on");
  await app.store.ownerQuery("update plan set status = 'in-force' where id = $1", [planId]);
  await app.store.ownerQuery("alter table plan enable trigger plan_moves_on");
  const where = `/dossiers/${draft}/plan/${planId}/doelen/${other}`;
  const scored = await els.fillIn(`${where}/score`, { score: "0", scoredOn: "22-11-2026" });
  expect(scored.status).toBe(303);
  for (const [path, typed] of [
    ["beeindigen", { reason: "bereikt" }],
    ["wijzigen", { title: "Iets anders" }],
  ] as const) {
    const answer = await els.fillIn(`${where}/${path}`, typed);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Maak een nieuwe versie");
  }
  // A goal of one child is not there under the address of another.
  const mixed = `/dossiers/${dossierId}/plan/${planId}/doelen/${other}/score`;
  expect((await els.get(mixed)).status).toBe(404);
  const nobody = `/dossiers/${draft}/plan/${planId}/doelen/${newId()}/score`;
  expect((await els.get(nobody)).status).toBe(404);
});
