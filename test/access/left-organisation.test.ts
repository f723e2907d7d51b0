import { afterAll, beforeAll, expect, test } from "vitest";
import { listCaseload } from "../../src/domains/dossier/caseload.store.js";
import { proposePlan } from "../../src/domains/plan/index.js";
import { testApp, type TestApp } from "../support/app.js";
import { readyPlan, readyTable, type ReadyTable } from "../support/ready-plan.js";

let app: TestApp;
let table: ReadyTable;
let planId: string;
const yesterday = "2026-11-21";

beforeAll(async () => {
  app = await testApp();
  table = await readyTable(app);
  planId = await readyPlan(app, table);
  await app.as(table.els, (tx) => proposePlan(tx, { dossierId: table.dossierId, planId }));
});
afterAll(() => app.close());

async function leaves(personId: string, lastDay: string): Promise<void> {
  await app.store.ownerQuery("update membership set ends_on = $2 where person_id = $1", [
    personId,
    lastDay,
  ]);
}

const pages = () => [
  "",
  "/mensen",
  "/plan",
  "/plan/a4",
  "/tijdlijn",
  "/afspraken",
  "/wie-ziet-wat",
];

test("[J1 part] who no longer works for the organisation sees nothing of its dossiers", async () => {
  const browser = await app.browserOf(table.els);
  const answers = `/dossiers/${table.dossierId}/plan/${planId}/instemming`;
  const waiting = await app.browserOf(table.wietske);
  const shown = await waiting.get(answers);
  const field = /name="(answer-[\w-]+)"/.exec(shown.html)?.[1] ?? "";
  await leaves(table.els, "2026-11-22");
  expect((await browser.get(`/dossiers/${table.dossierId}`)).status).toBe(200);
  await leaves(table.els, yesterday);
  await leaves(table.wietske, yesterday);
  for (const page of pages()) {
    expect((await browser.get(`/dossiers/${table.dossierId}${page}`)).status, page).toBe(404);
  }
  expect((await browser.get("/dossiers")).html).not.toContain(table.dossierId);
  expect((await browser.get("/dossiers.csv")).html).not.toContain("Tim");
  expect((await browser.get("/")).html).not.toContain(table.dossierId);
  const rows = await app.as(table.els, (tx) =>
    listCaseload(tx, { search: "", sort: "naam", closed: true, page: 1 }, { limit: 9, offset: 0 }),
  );
  expect(rows.total).toBe(0);
  expect(field).not.toBe("");
  expect((await waiting.submit(shown, { [field]: "agreed" })).status).toBe(404);
  const [answered] = await app.store.ownerQuery<{ n: number }>(
    "select count(*)::int as n from approval where answer is not null",
  );
  expect(answered?.n).toBe(0);
});

test("the family, the colleagues and the coordinator go on", async () => {
  const [seat] = await app.store.ownerQuery<{ school: string }>(
    "select organisation_id as school from participation where id = $1",
    [table.seats.els],
  );
  const coordinator = await app.people.person("Coen");
  await app.people.member(coordinator, seat?.school ?? "", "coordinator");
  for (const person of [table.mother, table.child, coordinator]) {
    const browser = await app.browserOf(person);
    expect((await browser.get(`/dossiers/${table.dossierId}`)).status).toBe(200);
  }
});
