import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";
import { addGoal } from "./index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let plan: string;
let newActivity: string;
let typed: Typed;
let wietske: string;

type Typed = Record<"goalId" | "performerParticipationId" | "frequency", string> &
  Record<string, string>;

const steps = { stepMinus2: "a", stepMinus1: "b", step0: "c", stepPlus1: "d", stepPlus2: "e" };
const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const { dossierId } = table;
  const planId = await app.people.draftPlan(dossierId, table.els);
  const farm = await app.people.organisation("zorgaanbieder", "De Elzenhoeve");
  const person = await app.people.person("Wietske", "Bos");
  wietske = await app.people.seat(dossierId, person, "zorgbegeleider", {
    organisationId: farm,
    endsOn: "2027-06-30",
  });
  const goalId = await app.as(table.els, (tx) =>
    addGoal(
      tx,
      { dossierId, planId },
      { domain: "school", title: "Weer leren", childWords: undefined, ...steps },
    ),
  );
  els = await app.browserOf(table.els);
  plan = `/dossiers/${dossierId}/plan`;
  newActivity = `${plan}/${planId}/activiteiten/nieuw`;
  typed = {
    goalId,
    what: "Dieren voeren met een vaste begeleider",
    kind: "zorg",
    performerParticipationId: wietske,
    place: "zorgboerderij",
    placeName: "De Elzenhoeve",
    frequency: "dinsdag- en donderdagochtend",
    minutesPerWeek: "6,5",
    form: "individueel",
    startsOn: "1-12-2026",
    endsOn: "30-6-2027",
    methods: "Eerst samen doen, dan pas praten",
    material: "Laarzen",
  };
});
afterAll(() => app.close());

const activities = () =>
  app.store.ownerQuery<{ id: string } & Record<string, unknown>>(
    "select * from activity where dossier_id = $1 order by position",
    [table.dossierId],
  );

describe("adding an activity", () => {
  test("starts with the period of the plan and an honest answer about the money", async () => {
    const form = await els.get(newActivity);
    const value = (name: string) => form.page.querySelector(`#f-${name}`)?.getAttribute("value");
    expect([value("startsOn"), value("endsOn")]).toEqual(["1-12-2026", "31-7-2027"]);
    const payer = form.page.querySelector("#f-payer option[selected]");
    expect(payer?.text).toBe("Nog niet bekend");
    expect(form.text).toContain("Wietske Bos, De Elzenhoeve");
  });

  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(newActivity, { startsOn: "", endsOn: "", payer: "" });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      [
        "goalId",
        "what",
        "kind",
        "performerParticipationId",
        "place",
        "frequency",
        "minutesPerWeek",
        "form",
        "startsOn",
        "endsOn",
        "payer",
      ].map((name) => `#f-${name}`),
    );
  });

  test.each([
    ["a day that does not exist", { startsOn: "31-2-2027" }, "#f-startsOn"],
    ["more hours than a week has", { minutesPerWeek: "200" }, "#f-minutesPerWeek"],
    ["a goal of another plan", { goalId: newId() }, "#f-goalId"],
    [
      "somebody who is not at the table",
      { performerParticipationId: newId() },
      "#f-performerParticipationId",
    ],
    ["a text that is too long", { what: "x".repeat(20_000) }, "#f-what"],
    ["an end before the beginning", { endsOn: "30-11-2026" }, "#f-endsOn"],
    ["an end after the plan", { performerParticipationId: "els", endsOn: "1-8-2027" }, "#f-endsOn"],
    ["a beginning before the plan", { startsOn: "30-11-2026" }, "#f-startsOn"],
    ["a period in which the performer has left", { endsOn: "1-7-2027" }, "#f-endsOn"],
  ])("refuses %s", async (_what, wrong: Record<string, string>, field) => {
    const { performerParticipationId = typed.performerParticipationId } = wrong;
    const performer = performerParticipationId === "els" ? table.seat : performerParticipationId;
    const fields = { ...typed, payer: "school", ...wrong, performerParticipationId: performer };
    const answer = await els.fillIn(newActivity, fields);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([field]);
    expect(await activities()).toHaveLength(0);
  });

  test("[D4] who does what, where, how often, how long, how, with what and who pays", async () => {
    const decision = { payer: "gemeente-jeugdwet", decisionNumber: "123456782" };
    const added = await els.fillIn(newActivity, { ...typed, ...decision });
    expect(added.status).toBe(303);
    const [row] = await activities();
    expect(added.location).toBe(`${plan}#activiteit-${row!.id}`);
    const shown = await (await app.browserOf(table.mother)).get(plan);
    const cells = shown.page.querySelectorAll("main table td").map((cell) => cell.text);
    expect(cells).toEqual([
      "Wietske BosDe Elzenhoeve",
      "ZorgboerderijDe Elzenhoeve",
      "dinsdag- en donderdagochtend01-12-2026 – 30-06-2027",
      "6,5",
      "De gemeente (Jeugdwet)besluit 123456782",
    ]);
    expect(shown.page.querySelector("main tbody th")?.text).toBe(
      "Dieren voeren met een vaste begeleiderZorg of jeugdhulp, individueelEerst samen doen, dan pas pratenLaarzen",
    );
  });

  test("[D4] adds up the hours of each kind", async () => {
    const lesson = { what: "Rekenen", kind: "onderwijs", minutesPerWeek: "1:20", payer: "school" };
    await els.fillIn(newActivity, { ...typed, ...lesson, place: "online", placeName: "" });
    const shown = await els.get(plan);
    const totals = shown.page.querySelectorAll("#activiteiten dl dd").map((value) => value.text);
    expect(totals).toEqual(["1 uur en 20 minuten", "6 uur en 30 minuten", "7 uur en 50 minuten"]);
  });

  test("is not there for a stranger, nor for who may only read", async () => {
    const answers = await Promise.all(
      [table.stranger, table.mother].map(async (id) => (await app.browserOf(id)).get(newActivity)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    const shown = await (await app.browserOf(table.mother)).get(plan);
    expect(shown.page.querySelectorAll('main form[method="post"]')).toHaveLength(0);
    expect(shown.text).not.toContain("Een activiteit erbij");
  });
});

describe("an activity that is there", () => {
  const first = async () => (await activities())[0]!;
  const where = async () => newActivity.replace("nieuw", `${(await first()).id}/wijzigen`);

  test("is changed by two people at once: both stay", async () => {
    const [one, other] = [await els.get(await where()), await els.get(await where())];
    await els.submit(one, { frequency: "dinsdagochtend" });
    expect((await els.submit(other, { material: "Laarzen en een jas" })).status).toBe(303);
    expect(await first()).toMatchObject({
      frequency: "dinsdagochtend",
      material: "Laarzen en een jas",
    });
    const [event] = await app.store.ownerQuery<{ data: unknown }>(
      "select data from event where kind = 'activity-changed' order by id limit 1",
    );
    expect(event?.data).toMatchObject({
      changes: [{ field: "frequency", from: typed.frequency, to: "dinsdagochtend" }],
    });
  });

  test("asks for somebody else when the performer has left", async () => {
    await app.store.ownerQuery("update participation set ends_on = '2026-11-01' where id = $1", [
      wietske,
    ]);
    const answer = await els.fillIn(await where(), {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-performerParticipationId"]);
    expect((await els.get(newActivity)).text).not.toContain("Wietske Bos");
    const taken = await els.fillIn(await where(), { performerParticipationId: table.seat });
    expect(taken.status).toBe(303);
  });

  test("says so when the period of the plan no longer holds it", async () => {
    const outline = newActivity.replace("activiteiten/nieuw", "hoofdlijn");
    await els.fillIn(outline, { endsOn: "31-3-2027", evaluationOn: "" });
    expect((await els.get(plan)).text).toContain("vallen buiten de looptijd");
    await els.fillIn(outline, { endsOn: "31-7-2027" });
  });

  test("keeps its goal in the plan until it is moved or taken out", async () => {
    const removeGoal = newActivity.replace(
      "activiteiten/nieuw",
      `doelen/${typed.goalId}/verwijderen`,
    );
    const refused = await els.submit(await els.get(plan), {}, removeGoal);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Bij dit doel horen nog activiteiten");
  });

  test("is taken out with one button, and only while the plan is a draft", async () => {
    const shown = await els.get(plan);
    const remove = newActivity.replace("nieuw", `${(await first()).id}/verwijderen`);
    const removed = await els.submit(shown, {}, remove);
    expect(removed.status).toBe(303);
    expect(await activities()).toHaveLength(1);
    const [left] = await activities();
    await app.store.ownerQuery("update plan set status = 'proposed' where dossier_id = $1", [
      table.dossierId,
    ]);
    const late = newActivity.replace("nieuw", `${left!.id}/verwijderen`);
    const refused = await els.submit(shown, { _key: newId() }, late);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Maak een nieuwe versie");
    const added = await els.fillIn(newActivity, { ...typed, performerParticipationId: table.seat });
    expect(added.status).toBe(422);
    expect(await activities()).toHaveLength(1);
  });
});
