import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let plan: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  plan = `/dossiers/${table.dossierId}/plan`;
});
afterAll(() => app.close());

const rows = () =>
  app.store.ownerQuery<{ id: string; number: number; status: string } & Record<string, unknown>>(
    "select * from plan where dossier_id = $1 order by number",
    [table.dossierId],
  );
const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

const outline = {
  startsOn: "1-12-2026",
  endsOn: "31-7-2027",
  outlookDestination: "Een gewone middelbare school",
  outlookGrounds: "Tim leest en rekent boven zijn leeftijd.",
  outlookHelping: "Hij wil weten hoe dingen werken.",
  outlookHindering: "Veel geluid tegelijk.",
  returnAim: "Vijf ochtenden in de eigen groep",
  returnPlace: "De Beuk",
  returnExpectedOn: "1-5-2027",
  nextStep: "Els belt de boerderij.",
  evaluationOn: "12-1-2027",
};

describe("beginning the plan", () => {
  test("who may not write it reads why there is none", async () => {
    const shown = await (await app.browserOf(table.mother)).get(plan);
    expect(shown.text).toContain("Er is nog geen plan");
    expect(shown.text).toContain("Zodra school of de regisseur het plan begint");
    expect(shown.page.querySelector('main form[method="post"]')).toBeNull();
  });

  test("leads to the outline, with days that fit most plans", async () => {
    const begun = await els.submit(await els.get(plan));
    expect(begun.status).toBe(303);
    const form = await els.follow(begun);
    const value = (name: string) => form.page.querySelector(`#f-${name}`)?.getAttribute("value");
    expect([value("startsOn"), value("endsOn"), value("evaluationOn")]).toEqual([
      "22-11-2026",
      "21-11-2027",
      "3-1-2027",
    ]);
    expect(await rows()).toMatchObject([{ number: 1, status: "draft" }]);
  });

  test("a second one is refused: there is one plan", async () => {
    const shown = await els.get(`${plan}/${(await rows())[0]!.id}/hoofdlijn`);
    const csrf = shown.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
    const again = await els.post(`${plan}/begin`, { _csrf: csrf, _key: newId() });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Er is al een plan");
    expect(await rows()).toHaveLength(1);
  });
});

describe("the outline", () => {
  const path = async () => `${plan}/${(await rows())[0]!.id}/hoofdlijn`;

  test("[D10] the end date is never empty", async () => {
    const answer = await els.fillIn(await path(), { ...outline, startsOn: "", endsOn: "" });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-startsOn", "#f-endsOn"]);
    expect(answer.html).toContain("Een gewone middelbare school");
  });

  test("[D10] a plan runs for at most a year", async () => {
    const tooLong = await els.fillIn(await path(), { ...outline, endsOn: "1-12-2027" });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain("hoogstens een jaar");
    expect(errorsOf(tooLong)).toEqual(["#f-endsOn"]);
    const aYear = await els.fillIn(await path(), { ...outline, endsOn: "30-11-2027" });
    expect(aYear.status).toBe(303);
  });

  test("a plan from 29 February ends within a year, and never before it begins", async () => {
    const leap = { ...outline, startsOn: "29-2-2028", evaluationOn: "", endsOn: "28-2-2029" };
    expect((await els.fillIn(await path(), leap)).status).toBe(422);
    const reversed = await els.fillIn(await path(), { ...outline, endsOn: "30-11-2026" });
    expect(reversed.status).toBe(422);
    expect(reversed.text).toContain("Het einde ligt vóór het begin");
  });

  test("refuses days that do not exist, and an evaluation outside the period", async () => {
    const none = await els.fillIn(await path(), { ...outline, returnExpectedOn: "31-2-2027" });
    expect(errorsOf(none)).toEqual(["#f-returnExpectedOn"]);
    const late = await els.fillIn(await path(), { ...outline, evaluationOn: "1-9-2027" });
    expect(late.text).toContain("Kies een dag binnen de looptijd");
  });

  test("refuses a text that is too long and a BSN; keeps HTML as text", async () => {
    const wrong = { ...outline, outlookGrounds: "x".repeat(20_000), nextStep: "bel 123456782" };
    const answer = await els.fillIn(await path(), wrong);
    expect(errorsOf(answer)).toEqual(["#f-outlookGrounds", "#f-nextStep"]);
    await els.fillIn(await path(), { ...outline, outlookHelping: "<b>dieren</b>" });
    expect((await els.get(plan)).html).toContain("&lt;b&gt;dieren&lt;/b&gt;");
  });

  test("[D2] the outlook with its grounds and the aim, place and date of the return", async () => {
    const kept = await els.fillIn(await path(), outline);
    expect(kept.status).toBe(303);
    const shown = await (await app.browserOf(table.mother)).get(plan);
    for (const text of [
      outline.outlookDestination,
      outline.outlookGrounds,
      outline.outlookHelping,
      outline.outlookHindering,
      outline.returnAim,
      outline.returnPlace,
      "zaterdag 1 mei 2027",
      outline.nextStep,
      "dinsdag 12 januari 2027 (over 7 weken)",
      "Van dinsdag 1 december 2026 tot en met zaterdag 31 juli 2027",
    ]) {
      expect(shown.text).toContain(text);
    }
    expect(shown.text).toContain("Ontwerp: hier wordt aan gewerkt");
    expect(shown.text).not.toContain("Hoofdlijn wijzigen");
  });

  test("a draft may still miss every text; the event keeps what was there", async () => {
    const { startsOn, endsOn } = outline;
    const empty = Object.fromEntries(Object.keys(outline).map((name) => [name, ""]));
    const kept = await els.fillIn(await path(), { ...empty, startsOn, endsOn });
    expect(kept.status).toBe(303);
    const [event] = await app.store.ownerQuery<{ data: { changes: unknown[] } }>(
      "select data from event where kind = 'plan-outline-changed' order by id desc limit 1",
    );
    expect(event?.data.changes).toContainEqual({
      field: "returnPlace",
      from: "De Beuk",
      to: "",
    });
    expect((await els.get(plan)).text).toContain("Nog niet ingevuld");
  });

  test("two people write different parts of it: both stay", async () => {
    const [one, other] = [await els.get(await path()), await els.get(await path())];
    await els.submit(one, { nextStep: "Els belt." });
    expect((await els.submit(other, { returnPlace: "De Eik" })).status).toBe(303);
    expect((await rows())[0]).toMatchObject({ next_step: "Els belt.", return_place: "De Eik" });
    const late = await els.submit(one, { _key: newId(), nextStep: "Marieke belt." });
    expect(late.status).toBe(409);
    expect(late.html).toContain("Marieke belt.");
  });

  test("[D10] an extension needs grounds", async () => {
    const [first] = await rows();
    const extension = newId();
    const owner = (sql: string, values: unknown[] = []) => app.store.ownerQuery(sql, values);
    await owner("alter table plan disable trigger plan_moves_on");
    await owner("update plan set status = 'in-force' where id = $1", [first!.id]);
    await owner("alter table plan enable trigger plan_moves_on");
    await owner(
      `insert into plan (dossier_id, id, number, status, extends_plan_id, created_by, created_at)
       values ($1, $2, 2, 'draft', $3, $4, '2026-11-22')`,
      [table.dossierId, extension, first!.id, table.els],
    );
    const where = `${plan}/${extension}/hoofdlijn`;
    const refused = await els.fillIn(where, outline);
    expect(refused.status).toBe(422);
    expect(errorsOf(refused)).toEqual(["#f-extensionGrounds"]);
    const grounds = { ...outline, extensionGrounds: "De stap naar de klas vraagt meer tijd." };
    expect((await els.fillIn(where, grounds)).status).toBe(303);
    expect((await els.get(plan)).text).toContain("De stap naar de klas vraagt meer tijd.");
  });
});

describe("a plan in force with a new draft next to it", () => {
  test("the draft is shown, with the way to the one in force, and that one does not change", async () => {
    const draft = await els.get(plan);
    expect(draft.text).toContain("Versie 2");
    const toInForce = draft.page.querySelector(`a[href="${plan}?versie=geldend"]`);
    expect(toInForce?.text).toBe("Bekijk het plan dat nu geldt (versie 1)");
    const inForce = await els.get(`${plan}?versie=geldend`);
    expect(inForce.text).toContain("Dit plan geldt nu");
    expect(inForce.text).not.toContain("Hoofdlijn wijzigen");
    expect(inForce.page.querySelector(`main a[href="${plan}"]`)?.text).toContain("versie 2");
    const [first] = await rows();
    const sanne = await app.people.person("Sanne");
    await app.people.seat(table.dossierId, sanne, "leerkracht", { organisationId: table.school });
    const teacher = await app.browserOf(sanne);
    const where = `${plan}/${first!.id}/hoofdlijn`;
    const late = await teacher.fillIn(where, { nextStep: "Toch anders" });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Maak een nieuwe versie");
  });

  test("is not there for a stranger; whoever only reads cannot change it", async () => {
    const stranger = await app.browserOf(table.stranger);
    const mother = await app.browserOf(table.mother);
    const [, second] = await rows();
    const answers = [
      await stranger.get(plan),
      await stranger.get(`${plan}/${second!.id}/hoofdlijn`),
      await mother.get(`${plan}/${second!.id}/hoofdlijn`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test("says it in English", async () => {
    const english = await app.browserOf(table.els);
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.els]);
    const shown = await english.get(plan);
    expect(shown.text).toContain("What we work towards");
    await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [table.els]);
  });
});
