import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

const typed = () => ({
  givenName: "Zoë",
  familyName: "van Rijn",
  bornOn: "3-4-2017",
  sector: "PO",
  workingTowards: "Weer twee ochtenden naar groep 5",
  organisationId: table.school,
  role: "intern-begeleider",
  mandate: "uitvoerder",
  why: "Ik begeleid kinderen op De Beuk",
});

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
});
afterAll(() => app.close());

const idIn = (answer: Answer) => answer.location?.split("/")[2] ?? "";

describe("[A3] opening a dossier", () => {
  test("suggests where the opener works and as what", async () => {
    const shown = await els.get("/dossiers/nieuw");
    const chosen = shown.page
      .querySelectorAll("option[selected]")
      .map((option) => option.getAttribute("value"));
    expect(chosen).toEqual([table.school, "intern-begeleider"]);
  });

  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn("/dossiers/nieuw", {
      role: "",
      mandate: "",
      organisationId: "",
    });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["givenName", "familyName", "bornOn", "sector", "organisationId", "role"]
        .concat("mandate")
        .map((name) => `#f-${name}`),
    );
  });

  test("the opener sits at the table and is the regisseur, in one go", async () => {
    const answer = await els.fillIn("/dossiers/nieuw", typed());
    expect(answer.status).toBe(303);
    const page = await els.follow(answer);
    expect(page.text).toContain("Zoë van Rijn");
    expect(page.text).toContain("9 jaar, basisonderwijs");
    expect(page.text).toContain("Weer twee ochtenden naar groep 5");
    const seats = await app.store.ownerQuery(
      `select p.role, p.mandate, p.organisation_id, a.kind from participation p
       join regisseur_appointment a on a.dossier_id = p.dossier_id and a.participation_id = p.id
       where p.dossier_id = $1 and a.ends_at is null`,
      [idIn(answer)],
    );
    expect(seats).toEqual([
      {
        role: "intern-begeleider",
        mandate: "uitvoerder",
        organisation_id: table.school,
        kind: "regisseur",
      },
    ]);
  });

  test("whoever may not change people otherwise, is regisseur of what they open", async () => {
    const office = await app.people.organisation("leerplicht", "Leerplicht Lindewaard");
    const joost = await app.people.person("Joost", "Bakker");
    await app.people.member(joost, office, "leerplichtambtenaar");
    const browser = await app.browserOf(joost);
    const answer = await browser.fillIn("/dossiers/nieuw", {
      ...typed(),
      familyName: "de Boer",
      organisationId: office,
      role: "leerplichtambtenaar",
    });
    expect((await browser.follow(answer)).status).toBe(200);
  });

  test("asks whether the dossier exists already, and takes the answer", async () => {
    const asked = await els.fillIn("/dossiers/nieuw", typed());
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Bestaat dit dossier al?");
    const answered = await els.submit(asked, { anotherChild: "ja" });
    expect(answered.status).toBe(303);
  });

  test.each([
    ["in the future", "1-1-2027", "toekomst"],
    ["too long ago", "21-11-2003", "tot 23 jaar"],
    ["that does not exist", "31-2-2017", "bestaat niet"],
    ["that is none", "vorig jaar", "Vul een datum in"],
  ])("refuses a date of birth %s", async (_what, bornOn, message) => {
    const answer = await els.fillIn("/dossiers/nieuw", { ...typed(), bornOn });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-bornOn"]);
    expect(answer.text).toContain(message);
  });

  test.each([
    ["no name", { givenName: "😀" }, "#f-givenName"],
    ["a BSN", { workingTowards: "nummer 123456782" }, "#f-workingTowards"],
    ["a text without end", { workingTowards: "a".repeat(20_000) }, "#f-workingTowards"],
    ["an organisation of others", { organisationId: "elsewhere" }, "#f-organisationId"],
    ["a role of the family", { role: "ouder" }, "#f-role"],
    ["a role that cannot lead", { role: "vervoerder" }, "#f-role"],
  ])("refuses %s", async (_what, wrong, field) => {
    const answer = await els.fillIn("/dossiers/nieuw", {
      ...typed(),
      givenName: "Nieuw",
      ...wrong,
    });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([field]);
  });

  test("seats nobody for an organisation where they do not work", async () => {
    const wrong = {
      ...typed(),
      givenName: "Nieuw",
      bornOn: "4-4-2017",
      organisationId: table.elsewhere,
    };
    const answer = await els.fillIn("/dossiers/nieuw", wrong);
    expect(answer.status).toBe(422);
  });

  test("is not there for a parent", async () => {
    const mother = await app.browserOf(table.mother);
    expect((await mother.get("/dossiers/nieuw")).status).toBe(404);
  });

  test("speaks English", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.stranger]);
    const answer = await (await app.browserOf(table.stranger)).get("/dossiers/nieuw");
    expect(answer.text).toContain("Open a dossier");
    expect(answer.text).toContain("Kind of school");
  });
});

describe("the child's own data", () => {
  const path = () => `/dossiers/${table.dossierId}/gegevens/kind`;

  test("two people change different fields and both stay", async () => {
    const [one, other] = [await els.get(path()), await els.get(path())];
    await els.submit(one, { workingTowards: "Weer <b>rustig</b> leren" });
    const answer = await els.submit(other, { sector: "SO" });
    const page = await els.follow(answer);
    expect(page.text).toContain("speciaal onderwijs");
    expect(page.html).toContain("Weer &lt;b&gt;rustig&lt;/b&gt; leren");
  });

  test("the timeline keeps what it said before", async () => {
    const line = await els.get(`/dossiers/${table.dossierId}/tijdlijn`);
    expect(line.text).toContain("De gegevens van het kind zijn veranderd");
    expect(line.text).toContain("Eerst “Weer met plezier leren”");
    expect(line.text).toContain("Els de Wit");
  });

  test("only who may write about the child changes them", async () => {
    const answers = await Promise.all(
      [table.stranger, table.mother].map(async (id) => (await app.browserOf(id)).get(path())),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe("closing a dossier", () => {
  const place = (path: string) => `/dossiers/${table.dossierId}${path}`;

  test("asks when and why", async () => {
    const answer = await els.fillIn(place("/sluiten"), { closedOn: "", reason: "" });
    expect(errorsOf(answer)).toEqual(["#f-closedOn", "#f-reason"]);
  });

  test("every page says so, and it can be opened again", async () => {
    const closed = await els.fillIn(place("/sluiten"), {
      closedOn: "22-11-2026",
      reason: "Gaat weer hele dagen",
    });
    const page = await els.follow(closed);
    expect(page.text).toContain("Dit dossier is gesloten op zondag 22 november 2026");
    const mother = await (await app.browserOf(table.mother)).get(place("/tijdlijn"));
    expect(mother.text).toContain("Gaat weer hele dagen");
    expect(mother.text).not.toContain("Weer openen");
    const again = await els.fillIn(place("/sluiten"), {});
    const open = await els.follow(again);
    expect(open.text).toContain("Het dossier is weer open");
    expect(open.text).not.toContain("Dit dossier is gesloten op");
  });

  test("is not for who only reads", async () => {
    const mother = await app.browserOf(table.mother);
    expect((await mother.get(place("/sluiten"))).status).toBe(404);
  });
});
