import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let planId: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  planId = await app.people.draftPlan(table.dossierId, table.els);
});
afterAll(() => app.close());

const read = async () => (await app.browserOf(table.els)).get(`/dossiers/${table.dossierId}/plan`);

const contentsOf = ({ page }: Answer, within: string) =>
  page.querySelectorAll(`nav.ep-contents ${within} a`);

async function goal(title: string, status: "active" | "ended"): Promise<void> {
  const id = newId();
  await app.store.ownerQuery(
    `insert into goal (dossier_id, id, plan_id, origin_id, position, domain, title, step_minus_2,
       step_minus_1, step_0, step_plus_1, step_plus_2, status, ended_reason, created_by)
     values ($1, $2, $3, $2, 1, 'school', $4, 'a', 'b', 'c', 'd', 'e', $5, $6, $7)`,
    [table.dossierId, id, planId, title, status, status === "ended" ? "bereikt" : null, table.els],
  );
}

test("each part of the plan can be gone to at once, folded on a phone and without script", async () => {
  const answer = await read();
  const links = contentsOf(answer, "details");
  const labels = links.map((link) => link.text);
  expect(labels).toContain("Wat we willen bereiken");
  expect(labels).toContain("Zo benader je Tim");
  expect(contentsOf(answer, ".ep-contents__row").map((link) => link.text)).toEqual(labels);
  for (const link of links) {
    const id = link.getAttribute("href")?.slice(1) ?? "";
    expect(answer.page.querySelector(`main section[id="${id}"]`)?.querySelector("h2")?.text).toBe(
      link.text,
    );
  }
});

test("the way to a part is only there for who may read it", async () => {
  await app.store.ownerQuery(
    "update section_right set may_read = false, may_write = false where section = 'approach' and role = 'ouder'",
  );
  const browser = await app.browserOf(table.mother);
  const answer = await browser.get(`/dossiers/${table.dossierId}/plan`);
  expect(contentsOf(answer, "details").map((link) => link.text)).not.toContain("Zo benader je Tim");
});

test("goals that have ended are folded away, and stay readable", async () => {
  await goal("Komt elke ochtend", "active");
  await goal("Eet samen aan tafel", "ended");
  const folded = (await read()).page.querySelectorAll("#doelen details");
  expect(folded).toHaveLength(1);
  expect(folded[0]?.querySelector("summary")?.text).toBe("Doelen die zijn gestopt (1)");
  expect(folded[0]?.text).toContain("Eet samen aan tafel");
  expect(folded[0]?.text).not.toContain("Komt elke ochtend");
});

test("versions that were replaced are folded at the end, each with its own page", async () => {
  expect((await read()).text).not.toContain("Eerdere versies");
  await app.store.ownerQuery("update plan set number = 2 where id = $1", [planId]);
  const former = await app.people.draftPlan(table.dossierId, table.els, "replaced");
  const [details] = (await read()).page
    .querySelectorAll("main > details")
    .filter((one) => one.querySelector("summary")?.text === "Eerdere versies (1)");
  expect(details?.querySelector("a")?.getAttribute("href")).toBe(
    `/dossiers/${table.dossierId}/plan/versies/${former}`,
  );
  expect(details?.hasAttribute("open")).toBe(false);
});
