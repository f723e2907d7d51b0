import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer } from "../../test/support/browser.js";
import { openInEmergency } from "../domains/access/index.js";
import { Refused } from "../platform/http/refusals.js";
import { localDate } from "../shared/local-date.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let child: string;
let officer: string;
let looker: string;

beforeAll(async () => {
  app = await testApp();
  const { people, store } = app;
  await store.ownerQuery("update region set break_glass = true");
  table = await people.smallTable();
  child = await people.person("Tim");
  await people.seat(table.dossierId, child, "kind");
  officer = await people.person("Fenna", "Privacy");
  await people.member(officer, table.elsewhere, "privacyfunctionaris");
});
beforeEach(async () => {
  looker = await app.people.person("Joost", "Timmers");
  await app.people.member(looker, table.elsewhere, "leerkracht");
  await app.store.ownerQuery("delete from mail");
});
afterAll(() => app.close());

const tim = { givenName: "Tim", familyName: "Voorbeeld", bornOn: "14-5-2019" };
const reason = "Tim staat alleen op straat en zegt dat hij niet naar huis kan.";

async function opens(personId: string, fields: Record<string, string> = {}): Promise<Answer> {
  const browser = await app.browserOf(personId);
  return browser.fillIn("/noodtoegang", { ...tim, reason, ...fields });
}

const mails = async () => {
  const rows = await app.store.ownerQuery<{ person_id: string; link: string; kind: string }>(
    "select person_id, link, kind from mail order by id",
  );
  return rows.map(({ person_id: to, link, kind }) => ({ to, link, kind }));
};

describe("[J1 part] a professional opens a dossier in an emergency", () => {
  test("reads for two hours, with a banner on every page, and changes nothing", async () => {
    const opened = await opens(looker);
    expect(opened.location).toBe(`/dossiers/${table.dossierId}`);
    const browser = await app.browserOf(looker);
    for (const path of ["", "/behoeften", "/plan", "/tijdlijn", "/wie-ziet-wat"]) {
      const { status, text } = await browser.get(`/dossiers/${table.dossierId}${path}`);
      expect(status).toBe(200);
      expect(text).toContain("U kijkt in een noodgeval mee tot 13:00");
      expect(text).toContain(reason);
    }
    // What is told at home stays at home, and nothing can be changed.
    const shut = ["/gegevens/gezin/nieuw", "/behoeften/nieuw", "/mensen/nieuw", "/afspraken/nieuw"];
    for (const path of shut) {
      expect((await browser.get(`/dossiers/${table.dossierId}${path}`)).status).toBe(404);
    }
  });

  test("the regisseur, the parent and the privacy officer are told at once, and read why", async () => {
    await opens(looker);
    const [dossier, visits] = [`/dossiers/${table.dossierId}`, "/wie-keek"];
    const told = await mails();
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(["emergency-opened"]));
    expect(new Set(told.map(({ to, link }) => `${to} ${link}`))).toEqual(
      new Set([
        `${table.els} ${dossier}${visits}`,
        `${table.mother} ${dossier}${visits}`,
        `${officer} /privacy`,
      ]),
    );
    const pages = [dossier, `${dossier}/wie-ziet-wat`];
    for (const [person, page] of [table.mother, table.els].flatMap((one) =>
      pages.map((page) => [one, page] as const),
    )) {
      const { text } = await (await app.browserOf(person)).get(page);
      expect(text).toContain("Joost Timmers kijkt in een noodgeval mee tot 13:00");
      expect(text).toContain("De Eik");
      expect(text).toContain(reason);
    }
    const { text } = await (await app.browserOf(table.mother)).get(`${dossier}/tijdlijn`);
    expect(text).toContain("Joost Timmers van De Eik kijkt in een noodgeval mee tot 13:00");
  });

  test("[J3] what was read in it stands in the list of who looked, marked, and can be asked about", async () => {
    const { location = "" } = await opens(looker);
    const browser = await app.browserOf(looker);
    await browser.get(`${location}/plan`);
    const mother = await app.browserOf(table.mother);
    const { text, html } = await mother.get(`${location}/wie-keek?wie=${looker}`);
    const words = text.replace(/\s+/g, " ");
    expect(words).toContain("Noodgevallen");
    expect(words).toContain(`De reden: “${reason}”`);
    expect(words).toContain("Kijkt nu mee");
    expect(words).toMatch(/Joost Timmers, De Eik Noodgeval Waarvoor: een noodgeval\./);
    expect(words).toContain("Gelezen: het plan. Om 11:00.");
    expect(html).toContain(`${location}/wie-keek/vraag/`);
  });

  test("a child of seven is not told, a youth of twelve is", async () => {
    await opens(looker);
    expect((await mails()).map(({ to }) => to)).not.toContain(child);
    const youth = await app.people.person("Sam");
    const dossierId = await app.people.dossier(table.els, "Sam", "2014-01-01");
    await app.people.seat(dossierId, youth, "kind");
    await opens(looker, { givenName: "Sam", bornOn: "1-1-2014" });
    expect((await mails()).map(({ to }) => to)).toContain(youth);
  });

  test("ends by itself after two hours, for every page", async () => {
    await opens(looker);
    app.clock.forward({ minutes: 119 });
    const browser = await app.browserOf(looker);
    expect((await browser.get(`/dossiers/${table.dossierId}`)).status).toBe(200);
    app.clock.forward({ minutes: 1 });
    expect((await browser.get(`/dossiers/${table.dossierId}`)).status).toBe(404);
    const later = await app.browserOf(looker);
    expect((await later.get(`/dossiers/${table.dossierId}`)).status).toBe(404);
    const mother = await (await app.browserOf(table.mother)).get(`/dossiers/${table.dossierId}`);
    expect(mother.text).not.toContain("Joost Timmers kijkt");
  });

  test("ends earlier when the looker stops; nobody stops it for them", async () => {
    const { location = "" } = await opens(looker);
    const browser = await app.browserOf(looker);
    const stop = (await browser.get(location)).page
      .querySelector('form[action$="/stoppen"]')
      ?.getAttribute("action");
    app.clock.forward({ minutes: 5 });
    const els = await app.browserOf(table.els);
    const shown = await els.get(location);
    const csrf = shown.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
    const key = "01936a4e-0000-7000-8000-000000000001";
    expect((await els.post(stop ?? "", { _csrf: csrf, _key: key })).status).toBe(404);
    const stopped = await browser.submit(await browser.get(location), {}, stop);
    expect(stopped.location).toBe("/");
    expect((await browser.get(location)).status).toBe(404);
    const { text } = await els.get(`${location}/tijdlijn`);
    expect(text).toContain("Joost Timmers stopte met meekijken");
  });
});

describe("[J1 part] what is not there and what is not allowed", () => {
  /** The answer without what is different at every request, and without what was typed. */
  const comparable = ({ status, html }: Answer) =>
    `${status} ${html.replace(/value="[^"]*"/g, "").replace(/[0-9a-f-]{36}/g, "key")}`;

  test("look the same, whatever the reason", async () => {
    const people = await Promise.all(
      ["Anna", "Bea", "Cor", "Dirk"].map(async (name) => {
        const id = await app.people.person(name, "Timmers");
        await app.people.member(id, table.elsewhere, "leerkracht");
        return id;
      }),
    );
    const [unknown = "", closed = "", family = "", withheld = ""] = people;
    const shut = await app.people.dossier(table.els, "Gesloten", "2019-05-14");
    await app.store.ownerQuery(
      "update dossier set closed_on = '2026-10-01', closed_reason = 'x' where id = $1",
      [shut],
    );
    await app.people.seat(table.dossierId, family, "ouder-zonder-gezag");
    const other = await app.people.dossier(table.els, "Ander", "2019-05-14");
    const seat = await app.people.seat(other, withheld, "leerkracht", {
      ...{ endsOn: "2026-10-01", organisationId: table.elsewhere },
    });
    await app.store.ownerQuery(
      `insert into withholding (dossier_id, id, participation_id, sections, ground, reason, starts_on, recorded_by, recorded_at)
       values ($1, gen_random_uuid(), $2, '{plan}', 'veiligheid', 'x', '2026-01-01', $3, '2026-01-01')`,
      [other, seat, table.els],
    );
    const answers = [
      await opens(unknown, { givenName: "Niemand" }),
      await opens(closed, { givenName: "Gesloten" }),
      await opens(family),
      await opens(withheld, { givenName: "Ander" }),
    ].map((answer) => comparable(answer).replaceAll(/Anna|Bea|Cor|Dirk/g, "wie"));
    expect(answers[0]).toMatch(/^422/);
    expect(answers[0]).toContain("Er is niets geopend");
    expect(new Set(answers.map((one) => one.replace(/Niemand|Gesloten|Ander/g, "kind"))).size).toBe(
      1,
    );
    expect(await mails()).toEqual([]);
  });

  test("are recorded without the name of a child, and nothing is in the address", async () => {
    const answer = await opens(looker, { givenName: "Onbekend" });
    expect(answer.status).toBe(422);
    expect(answer.page.querySelector("#f-givenName")?.getAttribute("value")).toBe("Onbekend");
    const rows = await app.store.ownerQuery<Record<string, unknown>>(
      "select * from emergency_attempt where person_id = $1",
      [looker],
    );
    expect(rows).toMatchObject([{ outcome: "refused", organisation_id: table.elsewhere }]);
    expect(JSON.stringify(rows)).not.toContain("Onbekend");
    const drafts = await app.store.ownerQuery("select from draft where person_id = $1", [looker]);
    expect(drafts).toEqual([]);
    expect(app.logged.join("\n")).not.toContain("Onbekend");
  });

  test("are counted: the sixth of a day is not looked at, also when they come at once", async () => {
    const browser = await app.browserOf(looker);
    const shown = await browser.get("/noodtoegang");
    const csrf = shown.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
    const tries = Array.from({ length: 8 }, (_, index) =>
      browser.post("/noodtoegang", {
        ...{ ...tim, reason, givenName: "Onbekend", organisationId: table.elsewhere },
        ...{ _csrf: csrf, _key: `01936a4e-0000-7000-8000-00000000010${index}` },
      }),
    );
    const texts = (await Promise.all(tries)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("Er is niets geopend"))).toHaveLength(5);
    expect(texts.filter((text) => text.includes("vijf keer geprobeerd"))).toHaveLength(3);
    // Now the right name opens nothing either; tomorrow it does.
    expect((await opens(looker)).status).toBe(422);
    app.clock.forward({ days: 1, minutes: 1 });
    expect((await opens(looker)).location).toBe(`/dossiers/${table.dossierId}`);
  });

  test("asks for a whole sentence, and says what is missing", async () => {
    const browser = await app.browserOf(looker);
    const empty = await browser.fillIn("/noodtoegang", {});
    expect(empty.status).toBe(422);
    const links = empty.page.querySelectorAll(".ep-error-summary a");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#f-givenName",
      "#f-familyName",
      "#f-bornOn",
      "#f-reason",
    ]);
    const short = await opens(looker, { reason: "Kind is weg" });
    expect(short.text).toContain("Schrijf ten minste één hele zin");
    const tries = await app.store.ownerQuery("select from emergency_attempt where person_id = $1", [
      looker,
    ]);
    expect(tries).toEqual([]);
  });
});

describe("[J1 part] who may do it", () => {
  test("not a parent, and not who is only there for privacy", async () => {
    expect((await (await app.browserOf(table.mother)).get("/noodtoegang")).status).toBe(404);
    const { text, page } = await (await app.browserOf(officer)).get("/noodtoegang");
    expect(text).toContain("Hier kan dit niet");
    expect(page.querySelector("main form")).toBeNull();
  });

  test("nobody where the region does not allow it", async () => {
    await app.store.ownerQuery("update region set break_glass = false");
    const { text } = await (await app.browserOf(looker)).get("/noodtoegang");
    expect(text).toContain("Hier kan dit niet");
    // And not past the page either.
    const sought = { givenName: "Tim", familyName: "Voorbeeld", bornOn: localDate("2019-05-14") };
    const opened = await app.as(looker, (tx) =>
      openInEmergency(tx, { ...sought, organisationId: table.elsewhere, reason }),
    );
    expect(opened).toBeInstanceOf(Refused);
    await app.store.ownerQuery("update region set break_glass = true");
  });
});
