import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { workUntilNow } from "../../../test/support/worker.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let planId: string;
let els: Browser;
let newGoal: string;

const typed = {
  domain: "school",
  title: "Tim is twee ochtenden rustig op de boerderij",
  childWords: "Ik wil bij de geiten",
  stepMinus2: "Hij blijft thuis",
  stepMinus1: "Hij is een half uur op het erf",
  step0: "Twee ochtenden, met pauzes",
  stepPlus1: "Drie ochtenden",
  stepPlus2: "Drie ochtenden en hij leert er",
};

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  planId = await app.people.draftPlan(table.dossierId, table.els);
  els = await app.browserOf(table.els);
  newGoal = `/dossiers/${table.dossierId}/plan/${planId}/doelen/nieuw`;
});
afterAll(() => app.close());

const goals = () =>
  app.store.ownerQuery<{ id: string; title: string }>(
    "select id, title from goal where dossier_id = $1",
    [table.dossierId],
  );

describe("adding a goal", () => {
  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(newGoal, {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["domain", "title", "stepMinus2", "stepMinus1", "step0", "stepPlus1", "stepPlus2"].map(
        (name) => `#f-${name}`,
      ),
    );
  });

  test("sent twice it is one goal, and the second answer says so", async () => {
    const shown = await els.get(newGoal);
    const [first, second] = await Promise.all([els.submit(shown, typed), els.submit(shown, typed)]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.location).toBe(second.location);
    expect(await goals()).toHaveLength(1);
  });

  test("writes one event in the same transaction", async () => {
    const events = await app.store.ownerQuery(
      "select kind, actor_person_id, data from event where dossier_id = $1",
      [table.dossierId],
    );
    expect(events).toEqual([
      { kind: "goal-added", actor_person_id: table.els, data: { title: typed.title } },
    ]);
  });

  test("keeps what was typed when something is wrong, and gives it back later", async () => {
    await els.fillIn(newGoal, { title: "Half af" });
    const again = await els.get(newGoal);
    expect(again.html).toContain("Half af");
    expect(again.text).toContain("hier teruggezet");
  });

  test("refuses a BSN in a text and asks kindly about a diagnosis, once", async () => {
    const withNumber = await els.fillIn(newGoal, { ...typed, childWords: "nummer 123456782" });
    expect(withNumber.status).toBe(422);
    expect(withNumber.text).toContain("burgerservicenummer");
    const asked = await els.fillIn(newGoal, { ...typed, title: "Tim met autisme leert lezen" });
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
    const meant = await els.submit(asked);
    expect(meant.status).toBe(303);
  });

  test("is not there for a stranger, nor for who may only read", async () => {
    const answers = await Promise.all(
      [table.stranger, table.mother].map(async (id) => (await app.browserOf(id)).get(newGoal)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe("two people change the same goal", () => {
  test("what does not touch is put together; what touches is shown to both", async () => {
    const [goal] = await goals();
    const path = `/dossiers/${table.dossierId}/plan/${planId}/doelen/${goal?.id}/wijzigen`;
    const [one, other] = [await els.get(path), await els.get(path)];
    await els.submit(one, { step0: "Twee hele ochtenden" });
    const joined = await els.submit(other, { childWords: "Ik wil naar de geiten" });
    expect(joined.status).toBe(303);
    const [row] = await app.store.ownerQuery("select step_0, child_words from goal where id = $1", [
      goal?.id,
    ]);
    expect(row).toEqual({ step_0: "Twee hele ochtenden", child_words: "Ik wil naar de geiten" });

    const late = await els.submit(one, { _key: crypto.randomUUID(), step0: "Iets anders" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Twee hele ochtenden");
    expect(late.html).toContain("Iets anders");
    const settled = await els.submit(late);
    expect(settled.status).toBe(303);
  });
});

test("a session that ended while typing loses nothing", async () => {
  const browser = await app.browserOf(table.els);
  const shown = await browser.get(newGoal);
  app.clock.forward({ hours: 2 });
  const answer = await browser.submit(shown, { title: "Getypt na de pauze" });
  expect(answer.location).toMatch(/^\/aanmelden/);
  const back = await (await app.browserOf(table.els)).get(newGoal);
  expect(back.html).toContain("Getypt na de pauze");
});

describe("the same goal for other readers", () => {
  const pathOf = async (rest: string) => {
    const [goal] = await goals();
    return `/dossiers/${table.dossierId}/plan/${planId}/doelen/${goal?.id}${rest}`;
  };

  test("as a card on one sheet, for who may read the plan", async () => {
    const mother = await app.browserOf(table.mother);
    const card = await mother.get(await pathOf("/kaart.pdf"));
    expect(card.headers.get("content-type")).toBe("application/pdf");
    const stranger = await app.browserOf(table.stranger);
    expect((await stranger.get(await pathOf("/kaart.pdf"))).status).toBe(404);
  });

  test("as JSON with the names of the field", async () => {
    const path = `/api/v1/dossiers/${table.dossierId}/planversies/${planId}/doelen`;
    const answer = await (await app.browserOf(table.els)).get(path);
    const { planversie, doelen } = JSON.parse(answer.html) as {
      planversie: number;
      doelen: { leefgebied: string; schaal: { score: number }[] }[];
    };
    expect(planversie).toBe(1);
    expect(doelen[0]?.leefgebied).toBe("school");
    expect(doelen[0]?.schaal.map(({ score }) => score)).toEqual([2, 1, 0, -1, -2]);
    expect((await (await app.browserOf(table.stranger)).get(path)).status).toBe(404);
    expect((await (await app.browserOf()).get(path)).status).toBe(401);
  });
});

test("the regisseur hears once that somebody else worked on the draft", async () => {
  const teacher = await app.people.person("Meike");
  await app.people.seat(table.dossierId, teacher, "leerkracht");
  await app.store.ownerQuery("delete from mail");
  const browser = await app.browserOf(teacher);
  await browser.fillIn(newGoal, { ...typed, title: "Eerste van de middag" });
  await browser.fillIn(newGoal, { ...typed, title: "Tweede van de middag" });
  app.clock.forward({ minutes: 20 });
  await workUntilNow(app);
  const mails = await app.store.ownerQuery("select person_id, kind from mail");
  expect(mails).toEqual([{ person_id: table.els, kind: "plan-changed" }]);
});
