import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let plan: string;
let where: string;
let typed: Record<string, string>;

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const planId = await app.people.draftPlan(table.dossierId, table.els);
  els = await app.browserOf(table.els);
  plan = `/dossiers/${table.dossierId}/plan`;
  where = `${plan}/${planId}/terugkeer`;
  typed = {
    direction: "terugkeer",
    planA: "Eerst de lege klas, dan met de juf.",
    planB: "De juf komt een maand naar de boerderij.",
    relapse: "Een stap terug in uren, niet in mensen.",
    callerParticipationId: table.seat,
    callsWhen: "Dezelfde ochtend vóór tien uur.",
    aftercare: "Wietske komt een half jaar lang elke maand.",
  };
});
afterAll(() => app.close());

test("an empty form points at each field that is missing", async () => {
  expect((await els.get(plan)).text).toContain("Het draaiboek is er nog niet");
  const answer = await els.fillIn(where, {});
  expect(answer.status).toBe(422);
  expect(errorsOf(answer)).toEqual(Object.keys(typed).map((name) => `#f-${name}`));
});

test("refuses somebody who is not at the table or has left, and a text that is too long", async () => {
  const unknown = await els.fillIn(where, { ...typed, callerParticipationId: newId() });
  expect(errorsOf(unknown)).toEqual(["#f-callerParticipationId"]);
  const left = await app.people.person("Vertrokken");
  const seat = await app.people.seat(table.dossierId, left, "leerkracht", {
    organisationId: table.school,
    endsOn: "2026-10-01",
  });
  const gone = await els.fillIn(where, { ...typed, callerParticipationId: seat });
  expect(errorsOf(gone)).toEqual(["#f-callerParticipationId"]);
  const long = await els.fillIn(where, { ...typed, planB: "x".repeat(20_000) });
  expect(errorsOf(long)).toEqual(["#f-planB"]);
});

test("[D8] plan A and B, relapse, who calls when the child does not arrive, and aftercare", async () => {
  const kept = await els.fillIn(where, typed);
  expect(kept.location).toBe(`${plan}#terugkeer`);
  const shown = await (await app.browserOf(table.mother)).get(plan);
  for (const name of ["planA", "planB", "relapse", "callsWhen", "aftercare"]) {
    expect(shown.text).toContain(typed[name]);
  }
  expect(shown.text).toContain("Els de Wit belt");
  expect(shown.text).toContain("Terug naar school");
});

test("is written once and changed after that; two people both keep their part", async () => {
  const [one, other] = [await els.get(where), await els.get(where)];
  await els.submit(one, { planA: "Eerst de moestuin." });
  expect((await els.submit(other, { aftercare: "Els belt elke maand." })).status).toBe(303);
  const rows = await app.store.ownerQuery("select plan_a, aftercare from return_scenario");
  expect(rows).toEqual([{ plan_a: "Eerst de moestuin.", aftercare: "Els belt elke maand." }]);
  const late = await els.submit(one, { _key: newId(), planA: "Iets anders" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Eerst de moestuin.");
});

test("asks for somebody else when the caller has left since", async () => {
  const sanne = await app.people.person("Sanne");
  const seat = await app.people.seat(table.dossierId, sanne, "leerkracht", {
    organisationId: table.school,
  });
  const teacher = await app.browserOf(sanne);
  expect((await teacher.fillIn(where, { callerParticipationId: seat })).status).toBe(303);
  const shown = await teacher.get(where);
  await app.store.ownerQuery("update participation set ends_on = '2026-11-01' where id = $1", [
    seat,
  ]);
  await app.people.seat(table.dossierId, sanne, "intern-begeleider", {
    organisationId: table.school,
  });
  const refused = await teacher.submit(shown);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("zit niet meer aan tafel");
  const options = (await els.get(where)).page.querySelectorAll("option");
  expect(options.map((option) => option.getAttribute("value"))).not.toContain(seat);
});

test("is not there for who may only read, nor for a stranger, and stays when proposed", async () => {
  const mother = await app.browserOf(table.mother);
  const stranger = await app.browserOf(table.stranger);
  expect([(await mother.get(where)).status, (await stranger.get(where)).status]).toEqual([
    404, 404,
  ]);
  await app.store.ownerQuery("update plan set status = 'proposed'");
  const pia = await app.people.person("Pia");
  await app.people.seat(table.dossierId, pia, "leerkracht", { organisationId: table.school });
  const late = await (
    await app.browserOf(pia)
  ).fillIn(where, { callerParticipationId: table.seat });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Maak een nieuwe versie");
});
