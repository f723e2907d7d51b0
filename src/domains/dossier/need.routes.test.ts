import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let page: string;

const quietPlace = {
  kind: "behoefte",
  body: "Heeft een rustige plek nodig om te beginnen",
  domain: "school",
  ivoHeading: "ruimtelijke-omgeving",
  source: "juf Els",
  since: "1-9-2026",
};
const trains = {
  kind: "sterke-kant",
  body: "Weet alles van treinen",
  domain: "vrije-tijd",
  ivoHeading: "",
  source: "moeder",
  since: "2-9-2026",
};

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
const needIdIn = (answer: Answer) => answer.location?.split("#behoefte-")[1] ?? "";
const events = (subjectId: string) =>
  app.store.ownerQuery<{ kind: string; data: { changes?: unknown } }>(
    "select kind, data from event where subject_id = $1 order by id",
    [subjectId],
  );

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  page = `/dossiers/${table.dossierId}/behoeften`;
});
afterAll(() => app.close());

describe("needs and strengths", () => {
  test("an empty page says what to begin with", async () => {
    const answer = await els.get(page);
    expect(answer.text).toContain("Hier staat nog niets");
    expect(answer.text).toContain("Hier staat nog niet wat Tim ervan vindt");
  });

  test("[A6] stand by life domain and heading, with who says so and since when", async () => {
    await els.fillIn(`${page}/nieuw`, quietPlace);
    await els.fillIn(`${page}/nieuw`, trains);
    const { text } = await els.get(page);
    const strengths = text.indexOf("Waar Tim goed in is\n");
    expect(strengths).toBeGreaterThan(0);
    expect(text.indexOf("Weet alles van treinen")).toBeLessThan(text.indexOf("Wat Tim helpt\n"));
    for (const words of [
      "School en leren",
      "Ruimtelijke omgeving",
      "Volgens juf Els, sinds dinsdag 1 september 2026",
      "Volgens moeder, sinds woensdag 2 september 2026",
      "Hierover staat nog niets: Thuis en gezin; Vrije tijd en vrienden.",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("[A6] have no field for a diagnosis", async () => {
    const { page: form } = await els.get(`${page}/nieuw`);
    const names = form
      .querySelectorAll("main input, main select, main textarea")
      .map((field) => field.getAttribute("name"))
      .filter((name) => !name?.startsWith("_"));
    expect(new Set(names)).toEqual(new Set(Object.keys(quietPlace)));
  });

  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(`${page}/nieuw`, { ivoHeading: "" });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["kind", "body", "domain", "source", "since"].map((name) => `#f-${name}`),
    );
  });

  test.each([
    ["a day that does not exist", { since: "31-2-2026" }, "Deze datum bestaat niet"],
    ["a day to come", { since: "1-1-2027" }, "ligt in de toekomst"],
    ["too long a text", { body: "a".repeat(20_000) }, "Deze tekst is te lang"],
    ["a BSN", { body: "nummer 123456782" }, "burgerservicenummer"],
    ["a heading that is none", { ivoHeading: "diagnose" }, "Kies er één"],
  ])("refuse %s and keep what was typed", async (_what, wrong, message) => {
    const answer = await els.fillIn(`${page}/nieuw`, { ...quietPlace, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(message);
    expect(answer.html).toContain("juf Els");
  });

  test("ask kindly about a diagnosis, once", async () => {
    const typed = { ...quietPlace, body: "Tim met autisme zoekt rust" };
    const asked = await els.fillIn(`${page}/nieuw`, typed);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
    expect((await els.submit(asked)).status).toBe(303);
  });

  test("show markup as the text it is", async () => {
    await els.fillIn(`${page}/nieuw`, {
      ...trains,
      body: "<b>Sterk</b> & <script>snel()</script>",
    });
    const { html } = await els.get(page);
    expect(html).toContain("&lt;script&gt;snel()&lt;/script&gt;");
    expect(html).not.toContain("<script>snel()");
  });

  test("speak English to who reads English", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.els]);
    const { text } = await els.get(page);
    await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [table.els]);
    expect(text).toContain("According to juf Els, since Tuesday 1 September 2026");
    expect(text).toContain("How everybody sees it");
  });
});

describe("changing and ending", () => {
  test("two people change one need: what does not touch is put together", async () => {
    const id = needIdIn(await els.fillIn(`${page}/nieuw`, quietPlace));
    const path = `${page}/${id}/wijzigen`;
    const [one, other] = [await els.get(path), await els.get(path)];
    await els.submit(one, { source: "juf Els en moeder" });
    expect((await els.submit(other, { domain: "gezin" })).status).toBe(303);
    const [row] = await app.store.ownerQuery("select source, domain from need where id = $1", [id]);
    expect(row).toEqual({ source: "juf Els en moeder", domain: "gezin" });
    const late = await els.submit(one, { _key: crypto.randomUUID(), source: "vader" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("juf Els en moeder");
    const [, changed] = await events(id);
    expect(changed?.data.changes).toEqual([
      { field: "source", from: "juf Els", to: "juf Els en moeder" },
    ]);
  });

  test("[A6] what is no longer so stays readable, with its reason", async () => {
    const id = needIdIn(await els.fillIn(`${page}/nieuw`, { ...trains, body: "Rent graag hard" }));
    const empty = await els.fillIn(`${page}/${id}/beeindigen`, {});
    expect(errorsOf(empty)).toEqual(["#f-reason"]);
    await els.fillIn(`${page}/${id}/beeindigen`, { reason: "Hij wandelt nu liever" });
    const { text } = await els.get(page);
    const earlier = text.slice(text.indexOf("Eerder (1)"));
    expect(earlier).toContain("Rent graag hard");
    expect(earlier).toContain(
      "Geldt niet meer sinds zondag 22 november 2026. Hij wandelt nu liever",
    );
    const again = await els.fillIn(`${page}/${id}/wijzigen`, { body: "Iets anders" });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Dit is al beëindigd");
    expect((await events(id)).map(({ kind }) => kind)).toEqual(["need-added", "need-ended"]);
  });
});

describe("who may see it", () => {
  test("neither a stranger nor a leerplichtambtenaar", async () => {
    const officer = await app.people.person("Joost", "Plicht");
    await app.people.seat(table.dossierId, officer, "leerplichtambtenaar");
    for (const id of [table.stranger, officer]) {
      const browser = await app.browserOf(id);
      expect((await browser.get(page)).status).toBe(404);
      expect((await browser.get(`${page}/nieuw`)).status).toBe(404);
    }
  });

  test("a schoolleider reads, and has no buttons to change it", async () => {
    const head = await app.people.person("Hanneke", "Hoofd");
    await app.people.seat(table.dossierId, head, "schoolleider");
    const browser = await app.browserOf(head);
    const answer = await browser.get(page);
    expect(answer.text).toContain(quietPlace.body);
    expect(answer.html).not.toContain("/behoeften/nieuw");
    expect(answer.html).not.toContain("/wijzigen");
    expect((await browser.get(`${page}/nieuw`)).status).toBe(404);
  });
});
