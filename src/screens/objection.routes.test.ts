import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";
import { leaveTrail } from "../../test/support/looked.js";
import { workUntilNow } from "../../test/support/worker.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let father: string;
let officer: string;
let coordinator: string;
let visitId: string;
let dossier: string;

beforeAll(async () => {
  app = await testApp();
  const { people } = app;
  table = await people.smallTable();
  father = await people.person("Rik");
  await people.seat(table.dossierId, father, "ouder");
  officer = await people.person("Hilde", "Brouwer");
  await people.member(officer, table.school, "privacyfunctionaris");
  coordinator = await people.person("Carla", "Coördinator");
  await people.member(coordinator, table.school, "coordinator");
  dossier = `/dossiers/${table.dossierId}`;
  visitId = await leaveTrail(app, {
    ...{ dossierId: table.dossierId, personId: table.els, organisationId: table.school },
    ...{ at: "2026-11-20T13:05:00Z", role: "intern-begeleider", section: "needs" },
  });
});
beforeEach(async () => {
  await app.store.ownerQuery("delete from mail");
});
afterAll(() => app.close());

const mailed = async () => {
  const rows = await app.store.ownerQuery<{ to: string; kind: string; link: string }>(
    `select person.given_name as "to", kind, link from mail join person on person.id = person_id order by 1, 2`,
  );
  return rows.map(({ to, kind, link }) => `${to} ${kind} ${link}`);
};

async function asks(browser: Browser, fields: Record<string, string>, path?: string) {
  const address = path ?? `${dossier}/wie-keek/vraag/${visitId}`;
  const sent = await browser.fillIn(address, fields);
  const own = sent.location ?? "";
  return { sent, own, id: own.split("/").at(-1) ?? "" };
}

describe("[J3] a question or objection in one click", () => {
  test("the form says what it is about, who reads it and by when", async () => {
    const browser = await app.browserOf(table.mother);
    const list = await browser.get(`${dossier}/wie-keek`);
    expect(list.html).toContain(`${dossier}/wie-keek/vraag/${visitId}`);
    const { text } = await browser.get(`${dossier}/wie-keek/vraag/${visitId}`);
    expect(text).toContain("vrijdag 20 november 2026, 14:05. Onderdeel: wat nodig is");
    expect(text).toContain("en naar Hilde Brouwer. Die let bij De Beuk op privacy");
    expect(text).not.toContain("Carla");
    expect(text).toContain("uiterlijk dinsdag 22 december 2026");
    const empty = await browser.fillIn(`${dossier}/wie-keek/vraag/${visitId}`, {});
    expect(empty.status).toBe(422);
    expect(empty.page.querySelector(".ep-error-summary a")?.getAttribute("href")).toBe("#f-kind");
  });

  test("a question reaches the person and the privacy officer, and either may answer", async () => {
    const mother = await app.browserOf(table.mother);
    const { own, id } = await asks(mother, { kind: "question", body: "Waarom keek u?" });
    expect(await mailed()).toEqual([
      `Els objection-asked /vragen/${id}`,
      `Hilde objection-asked /vragen/${id}`,
    ]);
    const els = await app.browserOf(table.els);
    expect((await els.get("/")).html).toContain(`href="/vragen/${id}"`);
    const shown = await els.get(`/vragen/${id}`);
    expect(shown.text).toContain("Waarom keek u?");
    expect(shown.text).toContain("Tim Voorbeeld");
    await els.submit(shown, { body: "Om het gesprek voor te bereiden." });
    expect(await mailed()).toContain(`Marieke objection-answered ${own}`);
    expect((await mother.get("/")).text).toContain("Er is antwoord op uw vraag over Els de Wit");
    const answer = await mother.get(own);
    expect(answer.text).toContain("Om het gesprek voor te bereiden.");
    expect(answer.text).toContain("Er is antwoord");
    const closed = await mother.submit(answer, {}, `${own}/klaar`);
    expect(closed.location).toBe(own);
    expect((await mother.get(own)).text).toContain("Klaar");
    expect((await els.get(`/vragen/${id}`)).page.querySelector("main form")).toBeNull();
    const late = await els.submit(shown, { body: "Nog iets", _key: newKey() });
    expect(late.text).toContain("Deze vraag is al afgesloten");
  });

  test("to an objection the person may react, the answer is of the privacy officer", async () => {
    const mother = await app.browserOf(table.mother);
    const { own, id } = await asks(mother, { kind: "objection", body: "" });
    const els = await app.browserOf(table.els);
    const forEls = await els.get(`/vragen/${id}`);
    expect(forEls.text).toContain("Het is een bezwaar tegen u");
    await els.submit(forEls, { body: "Ik dacht dat het mocht." });
    const reacted = await mother.get(own);
    expect(reacted.text).toContain("Ik dacht dat het mocht.");
    expect(reacted.text).toContain("Dit is een reactie, nog geen beslissing");
    expect(reacted.text).toContain("Wacht op antwoord");
    // Said something already: nothing waits for Els any more, it does for Hilde.
    expect((await els.get("/")).html).not.toContain(`/vragen/${id}`);
    const hilde = await app.browserOf(officer);
    await hilde.fillIn(`/vragen/${id}`, { body: "U hebt gelijk. Dit had niet gemoeten." });
    const answered = await mother.get(own);
    expect(answered.text).toContain("U hebt gelijk. Dit had niet gemoeten.");
    expect(answered.text).toContain("Hilde Brouwer, die bij De Beuk op privacy let");
    expect(answered.text).toContain("Er is antwoord");
  });

  test("about a person at the table, from the page of who sees what", async () => {
    const mother = await app.browserOf(table.mother);
    const path = `${dossier}/wie-keek/vraag-over/${table.seat}`;
    expect((await mother.get(`${dossier}/wie-ziet-wat`)).html).toContain(path);
    const { sent, own } = await asks(mother, { kind: "question" }, path);
    expect(sent.status).toBe(303);
    expect((await mother.get(own)).text).toContain("alles wat Els de Wit hier mag zien");
    const aboutMother = `${dossier}/wie-keek/vraag-over/${table.motherSeat}`;
    expect((await mother.get(aboutMother)).status).toBe(404);
  });

  test("nobody else reads it: not the other parent, not a colleague, not the regisseur's deputy", async () => {
    const mother = await app.browserOf(table.mother);
    const { own, id } = await asks(mother, { kind: "objection", body: "Dit blijft tussen ons." });
    for (const person of [father, coordinator, table.stranger, table.els]) {
      const browser = await app.browserOf(person);
      expect((await browser.get(own)).status).toBe(404);
      if (person !== table.els) expect((await browser.get(`/vragen/${id}`)).status).toBe(404);
      for (const path of [`${dossier}/wie-keek`, `${dossier}/tijdlijn`]) {
        expect((await browser.get(path)).text).not.toContain("Dit blijft tussen ons");
      }
    }
    expect((await mother.get(`/vragen/${id}`)).status).toBe(404);
    expect(app.logged.join("\n")).not.toContain("Dit blijft tussen ons");
  });

  test("only the family asks", async () => {
    const address = `${dossier}/wie-keek/vraag/${visitId}`;
    for (const person of [table.els, coordinator, officer, table.stranger]) {
      expect((await (await app.browserOf(person)).get(address)).status).toBe(404);
    }
  });

  test("the youth of fourteen asks for herself, with je", async () => {
    const dossierId = await app.people.dossier(table.els, "Sam", "2012-01-01");
    const sam = await app.people.person("Sam");
    await app.people.seat(dossierId, sam, "kind");
    const visit = await leaveTrail(app, {
      ...{ dossierId, personId: table.els, organisationId: table.school },
      at: "2026-11-20T13:05:00Z",
    });
    const browser = await app.browserOf(sam);
    const path = `/dossiers/${dossierId}/wie-keek/vraag/${visit}`;
    const { text } = await browser.get(path);
    expect(text).toContain("Je krijgt uiterlijk");
    expect(text).not.toMatch(/\b[Uu]w?\b/);
    const { own, id } = await asks(browser, { kind: "question" }, path);
    expect((await browser.get(own)).text).not.toMatch(/\b[Uu]w?\b/);
    expect((await (await app.browserOf(officer)).get(`/vragen/${id}`)).text).toContain(
      "de jongere zelf",
    );
  });
});

describe("[J3] an organisation without a privacy officer", () => {
  test("sends it to the coordinator, and says so", async () => {
    const visit = await leaveTrail(app, {
      ...{ dossierId: table.dossierId, personId: table.stranger, outcome: "refused" },
      ...{ at: "2026-11-20T16:00:00Z", organisationId: table.elsewhere, ground: null },
    });
    const chief = await app.people.person("Chiel", "Chef");
    await app.people.member(chief, table.elsewhere, "coordinator");
    const mother = await app.browserOf(table.mother);
    const path = `${dossier}/wie-keek/vraag/${visit}`;
    const { text } = await mother.get(path);
    expect(text).toContain("Bij De Eik is nog niemand aangewezen die op privacy let");
    expect(text).toContain("naar de coördinator: Chiel Chef");
    const { id, own } = await asks(mother, { kind: "objection" }, path);
    expect(await mailed()).toEqual([
      `Chiel objection-asked /vragen/${id}`,
      `Olaf objection-asked /vragen/${id}`,
    ]);
    // Olaf coordinates there too: nobody judges over themselves.
    const olaf = await app.browserOf(table.stranger);
    await olaf.fillIn(`/vragen/${id}`, { body: "Een vergissing." });
    expect((await mother.get(own)).text).toContain("Wacht op antwoord");
    await (await app.browserOf(chief)).fillIn(`/vragen/${id}`, { body: "Het is besproken." });
    expect((await mother.get(own)).text).toContain("Er is antwoord");
  });
});

describe("[J3] the term of a month (AVG art. 12 lid 3)", () => {
  test("reminds a week before, and shows it when it is late", async () => {
    const mother = await app.browserOf(table.mother);
    const { own, id } = await asks(mother, { kind: "question", body: "Wanneer weet ik het?" });
    await app.store.ownerQuery("delete from mail");
    app.clock.forward({ days: 22 });
    await workUntilNow(app);
    expect(await mailed()).toEqual([]);
    app.clock.forward({ days: 1 });
    await workUntilNow(app);
    expect(await mailed()).toContain(`Els objection-due /vragen/${id}`);
    expect(await mailed()).toContain(`Hilde objection-due /vragen/${id}`);
    app.clock.forward({ days: 8 });
    const later = await app.browserOf(table.mother);
    const { text } = await later.get(own);
    expect(text).toContain("Antwoord is te laat");
    expect(text).toContain("Autoriteit Persoonsgegevens");
    const privacy = await (await app.browserOf(officer)).get("/privacy");
    expect(privacy.text).toContain("Het antwoord moest er zijn op dinsdag 22 december 2026");
  });
});

const newKey = () => crypto.randomUUID();
