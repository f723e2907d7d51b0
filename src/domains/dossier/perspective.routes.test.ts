import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let mother: Browser;
let page: string;
let add: string;

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
const sides = (answer: Answer) =>
  answer.page.querySelectorAll(".ep-sides__one").map((side) => side.structuredText);

/** What Tim told Els: he has no seat at the table. */
const drawn = {
  speaker: "niet-aan-tafel",
  speakerName: "Tim",
  voice: "kind",
  how: "getekend",
  saidOn: "10-11-2026",
  body: "Bij de geiten is het geluid ver weg",
};

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  mother = await app.browserOf(table.mother);
  page = `/dossiers/${table.dossierId}/behoeften`;
  add = `${page}/visie`;
});
afterAll(() => app.close());

describe("views", () => {
  test("[A6] of the child, a parent and the school stand side by side, also when they differ", async () => {
    await els.fillIn(add, drawn);
    await mother.fillIn(add, { saidOn: "11-11-2026", body: "Thuis is hij op na een halve dag" });
    const own = { speaker: table.seat, speakerName: "", voice: "school", how: "zelf-geschreven" };
    await els.fillIn(add, { ...own, saidOn: "12-11-2026", body: "Een hele dag gaat prima" });
    const shown = sides(await els.get(page));
    expect(shown).toHaveLength(3);
    expect(shown[0]).toMatch(/Tim[^]*Bij de geiten[^]*Getekend, dinsdag 10 november 2026/);
    expect(shown[0]).toContain("Opgeschreven door Els de Wit");
    expect(shown[1]).toMatch(/Marieke Voorbeeld[^]*ouder of voogd[^]*Thuis is hij op/);
    expect(shown[1]).toContain("Zelf geschreven, woensdag 11 november 2026");
    expect(shown[1]).not.toContain("Opgeschreven door");
    expect(shown[2]).toMatch(/Els de Wit[^]*school[^]*Een hele dag gaat prima/);
  });

  test("[A6] are never overwritten: two of one parent stay readable", async () => {
    await mother.fillIn(add, { saidOn: "20-11-2026", body: "Het gaat nu beter" });
    const [, parent = ""] = sides(await els.get(page));
    expect(parent.indexOf("Het gaat nu beter")).toBeGreaterThan(0);
    expect(parent.indexOf("Het gaat nu beter")).toBeLessThan(
      parent.indexOf("Wat eerder is gezegd"),
    );
    expect(parent.indexOf("Wat eerder is gezegd")).toBeLessThan(parent.indexOf("Thuis is hij op"));
    const change = app.store.ownerQuery(
      "select has_column_privilege('eenplan_person', 'perspective', 'body', 'update') as may",
    );
    expect(await change).toEqual([{ may: false }]);
  });

  test("may be written down for another, and the page says by whom", async () => {
    const typed = { ...drawn, speaker: table.motherSeat, speakerName: "", voice: "ouder" };
    const asOwn = await els.fillIn(add, { ...typed, how: "zelf-geschreven" });
    expect(asOwn.status).toBe(422);
    expect(errorsOf(asOwn)).toEqual(["#f-how"]);
    const told = await els.fillIn(add, {
      ...typed,
      how: "verteld",
      body: "Aan de telefoon gezegd",
    });
    expect(told.status).toBe(303);
    const parent = sides(await els.get(page))[1] ?? "";
    expect(parent).toMatch(/Aan de telefoon gezegd[^]*Verteld[^]*Opgeschreven door Els de Wit/);
  });

  test("nobody but the child speaks as the child", async () => {
    const typed = { ...drawn, speaker: table.motherSeat, speakerName: "", how: "verteld" };
    const answer = await els.fillIn(add, typed);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-voice"]);
  });

  test("an empty form points at each field that is missing", async () => {
    const carer = await app.people.person("Wietske", "Erf");
    await app.people.seat(table.dossierId, carer, "zorgbegeleider");
    const answer = await (await app.browserOf(carer)).fillIn(add, { saidOn: "" });
    expect(errorsOf(answer)).toEqual(
      ["speaker", "voice", "how", "saidOn", "body"].map((name) => `#f-${name}`),
    );
  });

  test.each([
    ["no name for who is not in the list", { speakerName: "" }, "speakerName"],
    ["a day to come", { saidOn: "1-1-2027" }, "saidOn"],
    ["a BSN", { body: "nummer 123456782" }, "body"],
    ["more than 20,000 characters", { body: "a".repeat(20_001) }, "body"],
    ["a seat of another dossier", { speaker: crypto.randomUUID() }, "speaker"],
  ])("refuse %s", async (_what, wrong, field) => {
    const answer = await els.fillIn(add, { ...drawn, ...wrong });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([`#f-${field}`]);
  });

  test("refuse a name beside somebody from the list: which of the two speaks?", async () => {
    const answer = await els.fillIn(add, { ...drawn, speaker: table.seat, voice: "school" });
    expect(errorsOf(answer)).toEqual(["#f-speakerName"]);
  });

  test("take 20,000 characters, and show markup as text", async () => {
    const body = `<img src=x onerror=alert(1)>${"a".repeat(20_000 - 28)}`;
    const saved = await els.fillIn(add, {
      ...drawn,
      speakerName: "Opa Wiebe",
      voice: "ander",
      body,
    });
    expect(saved.status).toBe(303);
    const { html } = await els.get(page);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<img src=x");
  });

  test("a name of a diagnosis is asked about, and may stay", async () => {
    const asked = await els.fillIn(add, { ...drawn, body: "Door mijn autisme hoor ik alles" });
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
    expect((await els.submit(asked)).status).toBe(303);
  });
});

describe("what was done with what the child said", () => {
  const answerLinks = (answer: Answer) =>
    answer.page.querySelectorAll('a[href$="/gedaan"]').map((link) => link.getAttribute("href"));

  test("[A6] is told beside the words of the child (WPO 40a lid 7)", async () => {
    const before = await els.get(page);
    expect(sides(before)[0]).toContain("Dat is nog niet uitgelegd.");
    const [path = ""] = answerLinks(before);
    expect(errorsOf(await els.fillIn(path, {}))).toEqual(["#f-doneWithIt"]);
    await els.fillIn(path, { doneWithIt: "We beginnen elke dag bij de geiten" });
    expect(sides(await els.get(page))[0]).toContain("We beginnen elke dag bij de geiten");
  });

  test("is not for the child itself to answer", async () => {
    const tim = await app.people.person("Timo", "Voorbeeld");
    await app.people.seat(table.dossierId, tim, "kind");
    const child = await app.browserOf(tim);
    const form = await child.get(add);
    expect(form.text).toContain("Wat vind jij?");
    const said = await child.fillIn(add, { body: "Ik wil liever tekenen" });
    expect(said.status).toBe(303);
    const id = said.location?.split("#visie-")[1] ?? "";
    expect((await child.get(`${page}/visies/${id}/gedaan`)).status).toBe(404);
    expect((await els.get(`${page}/visies/${id}/gedaan`)).status).toBe(200);
  });

  test("two who explain it at once see each other's words", async () => {
    const [path = ""] = answerLinks(await els.get(page));
    const [one, other] = [await els.get(path), await els.get(path)];
    await els.submit(one, { doneWithIt: "Elke dag eerst de geiten" });
    const late = await els.submit(other, { doneWithIt: "Iets heel anders" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Elke dag eerst de geiten");
    expect(late.html).toContain("Iets heel anders");
  });
});

test("neither a stranger nor a leerplichtambtenaar writes here", async () => {
  const officer = await app.people.person("Joost", "Plicht");
  await app.people.seat(table.dossierId, officer, "leerplichtambtenaar");
  for (const id of [table.stranger, officer]) {
    expect((await (await app.browserOf(id)).get(add)).status).toBe(404);
  }
});

test("[A6] nobody is given words beside their own seat, as if they wrote them", async () => {
  const seated = await app.people.smallTable();
  const child = await app.people.person("Tim", "Jansen");
  await app.people.seat(seated.dossierId, child, "kind");
  const writer = await app.browserOf(seated.els);
  const path = `/dossiers/${seated.dossierId}/behoeften/visie`;
  const own = { ...drawn, how: "zelf-geschreven", body: "Ik wil nooit meer naar school" };
  for (const said of [
    own,
    { ...own, speakerName: "Timmie" },
    { ...own, voice: "ouder", speakerName: "marieke voorbeeld" },
    { ...own, voice: "ouder", speakerName: "Marieke" },
  ]) {
    const answer = await writer.fillIn(path, said);
    expect([answer.status, ...errorsOf(answer)]).toEqual([422, "#f-speaker"]);
  }
  const grandmother = { ...own, voice: "ander", speakerName: "Oma Truus", how: "verteld" };
  expect((await writer.fillIn(path, grandmother)).status).toBe(303);
});
