import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let teacher: Browser;
let line: string;

const place = (path: string) => `/dossiers/${table.dossierId}${path}`;

const optionsOf = ({ page }: Answer, name: string) =>
  page.querySelectorAll(`select[name="${name}"] option`).map((option) => option.text);

/** The sentences on the line, without who did it and when. */
const told = ({ page }: Answer) =>
  page.querySelectorAll(".ep-timeline__what").map((sentence) => sentence.text);

const changesIn = ({ page }: Answer) =>
  page.querySelectorAll(".ep-changes li").map((change) => change.structuredText.replace("\n", " "));

const countOf = ({ text }: Answer) => Number(/Aantal gebeurtenissen: (\d+)/.exec(text)?.[1]);

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const meike = await app.people.person("Meike", "Bos");
  await app.people.seat(table.dossierId, meike, "leerkracht", { organisationId: table.school });
  els = await app.browserOf(table.els);
  teacher = await app.browserOf(meike);
  line = place("/tijdlijn");
  await els.fillIn(place("/behoeften/nieuw"), {
    ...{ kind: "behoefte", body: "Een rustige plek", domain: "school", ivoHeading: "" },
    ...{ source: "juf Els", since: "1-9-2026" },
  });
  const mother = await app.browserOf(table.mother);
  await mother.fillIn(place("/gegevens/gezin/nieuw"), { body: "Opa is ziek.", source: "moeder" });
  await els.fillIn(place(`/mensen/${table.motherSeat}/gezag`), {
    ...{ relation: "moeder", gezagForm: "eenhoofdig-ouderlijk-gezag", hasAuthority: "ja" },
    ...{ source: "uittreksel", recordedOn: "1-10-2026" },
  });
  await els.fillIn(place("/gegevens/kind"), { sector: "SO", bornOn: "15-5-2019" });
});
afterAll(() => app.close());

describe("choosing from the timeline", () => {
  test("by section, with how many there are of each", async () => {
    const all = await els.get(line);
    expect(optionsOf(all, "onderdeel")).toContain("Wat nodig is (1)");
    expect(optionsOf(all, "onderdeel")).toContain("Gezin en thuis (1)");
    expect(all.page.querySelector("details form")?.getAttribute("method")).toBe("get");
    const needs = await els.get(`${line}?onderdeel=needs`);
    expect(told(needs)).toEqual(["Toegevoegd bij wat nodig is: Een rustige plek"]);
    expect(countOf(needs)).toBe(1);
    expect(needs.page.querySelector("details.ep-details")?.hasAttribute("open")).toBe(true);
  });

  test("by person, whose name is not in the address", async () => {
    const all = await els.get(line);
    expect(optionsOf(all, "wie")).toContain("Marieke Voorbeeld (1)");
    const mothers = await els.get(`${line}?wie=${table.mother}`);
    expect(told(mothers)).toEqual(["Iets opgeschreven over thuis. Bron: moeder"]);
    const none = await els.get(`${line}?wie=${table.mother}&onderdeel=needs`);
    expect(none.text).toContain("Hier past niets bij");
    expect(optionsOf(none, "wie")).toContain("Marieke Voorbeeld (0)");
  });

  test("by days, as people type them", async () => {
    expect(countOf(await els.get(`${line}?van=22-11-2026&tot=22-11-2026`))).toBeGreaterThan(3);
    expect(countOf(await els.get(`${line}?tot=21-11-2026`))).toBe(0);
    const wrong = await els.get(`${line}?van=31-2-2026`);
    expect(wrong.text).toContain("Vul een datum in, zoals 15-1-2027.");
    const field = wrong.page.querySelector('input[name="van"]');
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(field?.getAttribute("value")).toBe("31-2-2026");
  });

  test("what one may not read is not counted and not offered either", async () => {
    const all = await teacher.get(line);
    expect(optionsOf(all, "onderdeel").join()).not.toContain("Gezin en thuis");
    expect(optionsOf(all, "wie").join()).not.toContain("Marieke");
    expect(countOf(all)).toBe(told(all).length);
    expect(countOf(all)).toBeLessThan(countOf(await els.get(line)));
    const asked = await teacher.get(`${line}?onderdeel=family`);
    expect(countOf(asked)).toBe(0);
    expect(asked.text).not.toContain("Bron: moeder");
  });

  test("the next page keeps what was chosen", async () => {
    await app.store.ownerQuery(
      `insert into event (dossier_id, id, at, kind, section, actor_kind, subject_id, data)
       select $1, gen_random_uuid(), timestamptz '2026-11-20T12:00:00Z' - make_interval(days => n / 60),
         'niet-bekend', 'plan', 'system', $1, '{}' from generate_series(1, 240) n`,
      [table.dossierId],
    );
    const first = await els.get(`${line}?onderdeel=plan&wie=eenplan`);
    expect(countOf(first)).toBe(240);
    const next = first.page.querySelector('main a[href*="voor="]')?.getAttribute("href") ?? "";
    expect(next).toContain("onderdeel=plan&wie=eenplan");
    const second = await els.get(next.replaceAll("&amp;", "&"));
    expect(countOf(second)).toBe(240);
    expect(told(second).length).toBeLessThan(240);
    expect(second.text).toContain("Naar het nieuwste");
  });
});

describe("what it said before", () => {
  test("names fields, choices and days in words", async () => {
    const changes = changesIn(await els.get(`${line}?onderdeel=people`));
    expect(changes).toContain(
      "Hoe is het gezag geregeld? Eerst niets, nu “eenhoofdig ouderlijk gezag”",
    );
    expect(changes).toContain(
      "Heeft Marieke Voorbeeld nu gezag? Eerst niets, nu “Ja, mag over het kind beslissen”",
    );
    expect(changes).toContain("Van welke dag is dat? Eerst niets, nu donderdag 1 oktober 2026");
    const child = changesIn(await els.get(`${line}?onderdeel=child`));
    expect(child).toEqual([
      "Geboortedatum Eerst dinsdag 14 mei 2019, nu woensdag 15 mei 2019",
      "Soort onderwijs Eerst “basisonderwijs”, nu “speciaal onderwijs”",
    ]);
  });

  test("in both languages", async () => {
    const english = await app.browserOf(table.els);
    await english.post("/taal", { value: "en", path: "/" });
    const changes = changesIn(await english.get(`${line}?onderdeel=child`));
    expect(changes[0]).toBe("Date of birth First Tuesday 14 May 2019, now Wednesday 15 May 2019");
    expect(changes[1]).toMatch(/“primary school”.*“special primary school”/);
  });

  test("a field of a later version of the product is shown as it is", async () => {
    const changes = [{ field: "niet-bekend", from: "a", to: "b" }];
    await app.store.ownerQuery(
      `insert into event (dossier_id, id, at, kind, section, actor_kind, subject_id, data)
       values ($1, gen_random_uuid(), '2026-10-01T12:00:00Z', 'later-kind', 'child', 'system', $1, $2)`,
      [table.dossierId, JSON.stringify({ changes })],
    );
    const shown = await els.get(`${line}?van=1-10-2026&tot=1-10-2026`);
    expect(changesIn(shown)).toEqual(["Eerst “a”, nu “b”"]);
  });
});
