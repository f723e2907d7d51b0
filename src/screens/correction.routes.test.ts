import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDossier } from "../../test/access/routes-rows.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let rows: Record<string, string>;
let mother: Browser;
let els: Browser;
let here: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const { dossierId, motherSeat } = table;
  rows = await fillDossier(app.store, { dossierId, participationId: motherSeat, by: table.els });
  mother = await app.browserOf(table.mother);
  els = await app.browserOf(table.els);
  here = `/dossiers/${dossierId}`;
});
afterAll(() => app.close());

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
const mails = (personId: string) =>
  app.store.ownerQuery<{ kind: string; link: string }>(
    "select kind, link from mail where person_id = $1 order by id",
    [personId],
  );

describe("something is not right", () => {
  let about: string;
  let request: string;

  test("[J5] the family finds the question beside the record itself", async () => {
    about = `${here}/klopt-niet/over/${rows.needId}`;
    const page = await mother.get(`${here}/behoeften`);
    expect(page.html).toContain(`href="${about}"`);
    expect((await mother.get(about)).text).toContain("een rustige plek");
  });

  test("an empty form points at what is missing", async () => {
    const answer = await mother.fillIn(about, {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-wrong"]);
  });

  test("[J5] asks, with a remark that stays beside it; who may write it gets a mail with a link", async () => {
    const answer = await mother.fillIn(about, {
      ...{ wrong: "Het moet een stille plek zijn", remark: "Dit heb ik nooit gezegd" },
    });
    expect(answer.status).toBe(303);
    request = answer.location ?? "";
    const { text } = await mother.follow(answer);
    expect(text).toContain("Het moet een stille plek zijn");
    expect(text).toContain("22 december 2026");
    expect(await mails(table.els)).toEqual([{ kind: "correction-asked", link: request }]);
    for (const browser of [mother, els]) {
      const page = await browser.get(`${here}/behoeften`);
      expect(page.text).toContain("Dit heb ik nooit gezegd");
      expect(page.text).toContain("Opmerking van Marieke Voorbeeld");
      expect(page.text).toContain("Het gezin zegt dat dit niet klopt");
    }
  });

  test("[J5] who may write it answers, once; nobody answers their own question", async () => {
    expect((await mother.get(request)).text).not.toContain("Antwoord geven");
    const empty = await els.fillIn(request, {});
    expect(errorsOf(empty)).toEqual(["#f-status", "#f-answer"]);
    const answer = await els.fillIn(request, { status: "kept", answer: "De school zag dit zo" });
    expect(answer.status).toBe(303);
    const { text } = await mother.get(request);
    expect(text).toContain("Het moet een stille plek zijn");
    expect(text).toContain("De school zag dit zo");
    expect(text).toContain("Autoriteit Persoonsgegevens");
    expect(await mails(table.mother)).toContainEqual({
      kind: "correction-answered",
      link: request,
    });
    const again = app.as(table.els, (tx) =>
      tx.db.updateTable("correction").set({ answer: "anders" }).executeTakeFirst(),
    );
    expect((await again).numUpdatedRows).toBe(0n);
  });

  test("[J5] both stay: in the page, the timeline and everything somebody takes along", async () => {
    expect((await mother.get(`${here}/behoeften`)).text).toContain("Lees het antwoord");
    expect((await mother.get(`${here}/tijdlijn`)).text).toContain("De school zag dit zo");
    const { text } = await mother.get(`${here}/inzage/lezen`);
    expect(text.split("Dit heb ik nooit gezegd").length).toBeGreaterThan(2);
    expect(text).toContain("Het moet een stille plek zijn");
  });

  test("about a whole part is asked in the same way, and shown beside the page", async () => {
    const answer = await mother.fillIn(`${here}/klopt-niet/nieuw`, {
      ...{ section: "school", wrong: "Er mist een jaar", remark: "Groep 2 staat er niet" },
    });
    expect(answer.status).toBe(303);
    expect((await els.get(`${here}/loopbaan`)).text).toContain("Groep 2 staat er niet");
  });

  test("is not there for who is not of the family or does not read it", async () => {
    expect((await els.get(about)).status).toBe(404);
    const stranger = await app.browserOf(table.stranger);
    for (const path of [about, request, `${here}/klopt-niet`]) {
      expect((await stranger.get(path)).status).toBe(404);
    }
    const driver = await app.people.person("Rijdt");
    await app.people.seat(table.dossierId, driver, "vervoerder");
    const browser = await app.browserOf(driver);
    expect((await browser.get(request)).status).toBe(404);
    expect((await browser.get(`${here}/klopt-niet`)).text).not.toContain("stille plek");
  });
});
