import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let page: string;
let decide: string;

const typed = {
  ordinarySupportSuffices: "nee",
  pupilsWithSameNeeds: "1",
  route: "maatwerk",
  reason: "De klas lukt nu niet en niemand anders heeft dit nodig",
};

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
const rule = (answer: Answer, id: string) =>
  answer.page.querySelector(`#${id}`)?.structuredText ?? "";

const addNeed = (domain: string) =>
  els.fillIn(`/dossiers/${table.dossierId}/behoeften/nieuw`, {
    ...{ kind: "behoefte", body: "Rust", ivoHeading: "", source: "Els", since: "1-9-2026" },
    domain,
  });

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  page = `/dossiers/${table.dossierId}/route`;
  decide = `${page}/besluit`;
});
afterAll(() => app.close());

describe("what the rules say", () => {
  test("[A8] explains each answer that is not known yet, with its source and what changes it", async () => {
    const answer = await els.get(page);
    expect(answer.text).toContain("Nog niet te zeggen: beantwoord eerst de twee vragen");
    const domains = rule(answer, "oza-two-domains");
    expect(domains).toContain("Nog onbekend");
    expect(domains).toContain("Er staan nog geen behoeften of doelen in het dossier.");
    expect(domains).toContain("Dit verandert als er een behoefte of doel bij komt of wegvalt.");
    expect(domains).toContain("Bron: NJi-notitie Onderwijs-zorgarrangementen, 3.2 (praktijk)");
    expect(rule(answer, "oza-one-regisseur")).toContain("Gezien: Els de Wit");
    expect(rule(answer, "oza-education-and-care")).toContain("Nee");
    expect(rule(answer, "oza-one-plan")).toContain("Er is nog geen plan.");
  });

  test.each([
    ["gewoon=nee&leerlingen=3", "Volgens de regels past maatwerk"],
    ["gewoon=nee&leerlingen=4", "Volgens de regels past een voorziening"],
    ["gewoon=ja&leerlingen=4", "Volgens de regels past gewone extra ondersteuning"],
    ["gewoon=onbekend&leerlingen=2", "Nog niet te zeggen"],
    ["gewoon=nee&leerlingen=0", "Nog niet te zeggen"],
    ["gewoon=misschien&leerlingen=%3Cb%3E", "Nog niet te zeggen"],
  ])("[A8] for %s: %s, without recording anything", async (query, words) => {
    expect((await els.get(`${page}?${query}`)).text).toContain(words);
    const rows = await app.store.ownerQuery("select id from route_decision");
    expect(rows).toEqual([]);
  });
});

describe("deciding", () => {
  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(decide, { ordinarySupportSuffices: "" });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["ordinarySupportSuffices", "pupilsWithSameNeeds", "route", "reason"].map((n) => `#f-${n}`),
    );
  });

  test.each([
    ["no pupils", { pupilsWithSameNeeds: "0" }, "pupilsWithSameNeeds"],
    ["half a pupil", { pupilsWithSameNeeds: "2,5" }, "pupilsWithSameNeeds"],
    ["a route that is none", { route: "thuis" }, "route"],
    ["20,000 characters", { reason: "a".repeat(20_000) }, "reason"],
    ["a BSN", { reason: "nummer 123456782" }, "reason"],
  ])("refuses %s", async (_what, wrong, field) => {
    const answer = await els.fillIn(decide, { ...typed, ...wrong });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([`#f-${field}`]);
  });

  test("the questions that were tried go along, with the route that fits", async () => {
    const carer = await app.people.person("Wim", "Onderwijs");
    await app.people.seat(table.dossierId, carer, "leerkracht");
    const shown = await (await app.browserOf(carer)).get(`${decide}?gewoon=nee&leerlingen=5`);
    expect(shown.page.querySelector("#f-pupilsWithSameNeeds")?.getAttribute("value")).toBe("5");
    const chosen = shown.page.querySelectorAll("input[type=radio][checked]");
    expect(chosen.map((radio) => radio.getAttribute("value"))).toEqual(["nee", "voorziening"]);
  });

  test("[A8] keeps the answers of that day, and the page says what changed since", async () => {
    await addNeed("school");
    const decided = await els.fillIn(decide, typed);
    expect(decided.location).toBe(page);
    const before = await els.get(page);
    expect(before.text).toContain("Wat de regels die dag zeiden");
    expect(before.text).toContain("hooguit een jaar");
    expect(before.text).not.toContain("Sinds dit besluit is er iets veranderd");
    await addNeed("gezin");
    const after = await els.get(page);
    expect(after.text).toContain("Gaat het over school én nog een leefgebied? Toen: Nee. Nu: Ja.");
    const [row] = await app.store.ownerQuery<{ answers: { rules: object[] }; decided_on: string }>(
      "select answers, decided_on from route_decision",
    );
    expect(row?.decided_on).toBe("2026-11-22");
    expect(row?.answers.rules).toContainEqual({
      ...{ rule: "oza-two-domains", answer: "no", domains: ["school"] },
    });
  });

  test("[A8] is an onderwijs-zorgarrangement once every part of the definition is so", async () => {
    const carer = await app.people.person("Wietske", "Erf");
    await app.people.seat(table.dossierId, carer, "zorgbegeleider");
    await app.people.draftPlan(table.dossierId, table.els);
    const asked = await els.get(page);
    expect(rule(asked, "oza-one-plan")).toContain("nog niet vastgesteld");
    expect(rule(asked, "oza-family")).toContain("het kind is nog niet gehoord");
    await els.fillIn(`/dossiers/${table.dossierId}/behoeften/visie`, {
      ...{ speaker: "niet-aan-tafel", speakerName: "Tim", voice: "kind", how: "verteld" },
      ...{ saidOn: "10-11-2026", body: "Ik wil naar de geiten" },
    });
    for (const status of ["proposed", "agreed"]) {
      await app.store.ownerQuery("update plan set status = $2 where dossier_id = $1", [
        ...[table.dossierId, status],
      ]);
    }
    const { page: shown } = await els.get(page);
    const verdict = shown.querySelector("#onderwijs-zorgarrangement .ep-status")?.structuredText;
    expect(verdict).toBe("Ja, dit is een onderwijs-zorgarrangement");
  });

  test("[A8] another route than the rules say is kept with its reason; the earlier one too", async () => {
    const reason = "<i>Er komt</i> een groep bij";
    await els.fillIn(decide, { ...typed, route: "voorziening", reason });
    const { text, html } = await els.get(page);
    expect(text).toContain("Dit is iets anders dan de regels die dag zeiden: Maatwerk.");
    expect(text).toContain(reason);
    expect(html).not.toContain("<i>Er komt</i>");
    expect(text.slice(text.indexOf("Eerdere besluiten (1)"))).toContain(typed.reason);
  });

  test("asks kindly about a diagnosis in the reason", async () => {
    const asked = await els.fillIn(decide, { ...typed, reason: "Alle vier hebben autisme" });
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
  });
});

describe("who sees what", () => {
  test("a leerplichtambtenaar reads the decision, and is told what stays hidden", async () => {
    const officer = await app.people.person("Joost", "Plicht");
    await app.people.seat(table.dossierId, officer, "leerplichtambtenaar");
    const answer = await (await app.browserOf(officer)).get(page);
    expect(answer.status).toBe(200);
    expect(rule(answer, "oza-two-domains")).toContain("Dit kunt u niet zien");
    expect(answer.text).not.toContain("Sinds dit besluit is er iets veranderd");
    expect(answer.html).not.toContain("/route/besluit");
  });

  test("a parent reads, a stranger does not, and neither decides", async () => {
    const mother = await app.browserOf(table.mother);
    expect((await mother.get(page)).text).toContain(typed.reason);
    expect((await mother.get(decide)).status).toBe(404);
    expect((await (await app.browserOf(table.stranger)).get(page)).status).toBe(404);
  });

  test("who reads English gets it in English", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.mother]);
    const { text } = await (await app.browserOf(table.mother)).get(page);
    expect(text).toContain("Is it about school and one more life domain?");
    expect(text).toContain("Yes, this is an onderwijs-zorgarrangement");
  });
});
