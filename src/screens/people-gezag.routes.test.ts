import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideSight, gezagForms, handOverRegie } from "../domains/access/index.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let people: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  people = `/dossiers/${table.dossierId}/mensen`;
  await app.store.ownerQuery("update organisation set phone = '0314 000 000' where id = $1", [
    table.school,
  ]);
});
afterAll(() => app.close());

const facts = { relation: "moeder", source: "Gezagsregister", recordedOn: "20-11-2026" };
const mothers = () => `${people}/${table.motherSeat}/gezag`;

const record = (gezagForm: string, hasAuthority: string, who = mothers()) =>
  els.fillIn(who, { ...facts, gezagForm, hasAuthority });

/** What the mother opens of the dossier, each address with its status. */
async function motherOpens(): Promise<Record<string, number>> {
  const mother = await app.browserOf(table.mother);
  const found: Record<string, number> = {};
  for (const path of ["", "/gegevens", "/behoeften", "/mensen", "/plan", "/afspraken"]) {
    found[path] = (await mother.get(`/dossiers/${table.dossierId}${path}`)).status;
  }
  return found;
}

const everything = {
  ...{ "": 200, "/gegevens": 200, "/behoeften": 200, "/mensen": 200, "/plan": 200 },
  "/afspraken": 200,
};
const hidden = { "/behoeften": 404, "/mensen": 404, "/plan": 404, "/afspraken": 404 };
const hoofdzaken = { ...everything, ...hidden };
const nothing = Object.fromEntries(Object.keys(everything).map((path) => [path, 404]));

describe("[B3] the six forms of gezag decide what a parent sees, from the next page on", () => {
  const determined = gezagForms.filter(
    (form) => form !== "tijdelijk-geen-gezag" && form !== "gezag-niet-te-bepalen",
  );

  test.each(determined)(
    "%s: with authority everything, without it the main facts",
    async (form) => {
      expect((await record(form, "ja")).location).toBe(people);
      expect(await motherOpens()).toEqual(everything);
      expect((await record(form, "nee")).location).toBe(people);
      expect(await motherOpens()).toEqual(hoofdzaken);
      expect((await els.get(people)).text).toContain(
        "Daarom hoort Marieke Voorbeeld de hoofdzaken",
      );
    },
  );

  test.each(determined)("%s in onderzoek: nothing is shared by itself", async (form) => {
    const done = await record(form, "in-onderzoek");
    expect(done.location).toBe(`${mothers()}/besluit`);
    expect(await motherOpens()).toEqual(nothing);
  });

  test.each(["tijdelijk-geen-gezag", "gezag-niet-te-bepalen"])(
    "%s: nothing, until a person decides with the reason: all, the main facts or nothing",
    async (form) => {
      const wrong = await record(form, "ja");
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain("kan het antwoord niet ‘ja’ zijn");
      expect((await record(form, "nee")).location).toBe(`${mothers()}/besluit`);
      expect(await motherOpens()).toEqual(nothing);
      const besluit = `${mothers()}/besluit`;
      const empty = await els.fillIn(besluit, { decision: "hoofdzaken" });
      expect(empty.status).toBe(422);
      const because = { reason: "De rechter beslist in december" };
      for (const [decision, seen] of [
        ["hoofdzaken", hoofdzaken],
        ["alles", everything],
        ["niets", nothing],
      ] as const) {
        expect((await els.fillIn(besluit, { decision, ...because })).location).toBe(people);
        expect(await motherOpens()).toEqual(seen);
      }
      const { text } = await els.get(people);
      expect(text).toContain("ziet nu niets van dit dossier");
      expect(text).toContain("Dat besliste Els de Wit, omdat: De rechter beslist in december");
      // Other facts are decided about anew.
      await record("eenhoofdig-ouderlijk-gezag", "in-onderzoek");
      expect((await els.get(people)).text).not.toContain("Dat besliste");
    },
  );
});

describe("the effect is said before it is recorded", () => {
  test("[B3 part] what each answer gives, in the words of ‘Wie ziet wat?’", async () => {
    await record("eenhoofdig-ouderlijk-gezag", "ja");
    const { text } = await els.get(mothers());
    const effect = text.slice(text.indexOf("Wat betekent dit voor wat Marieke Voorbeeld ziet?"));
    expect(effect).toContain("Leest: wie het kind is, school en loopbaan.");
    expect(effect).toContain("gesprekken met het kind");
    expect(effect).toContain("Ziet niets, tot u op de volgende pagina beslist");
  });

  test("there is nothing to decide when the gezag is known", async () => {
    await record("eenhoofdig-ouderlijk-gezag", "ja");
    const page = await els.get(`${mothers()}/besluit`);
    expect(page.text).toContain("Hier is niets te beslissen");
    expect(page.page.querySelector('main form[method="post"]')).toBeNull();
    const place = { dossierId: table.dossierId, participationId: table.motherSeat };
    await expect(
      app.as(table.els, (tx) => decideSight(tx, place, { decision: "alles", reason: "x" })),
    ).rejects.toThrow("not-found");
  });

  test("what was decided and why stays in the events", async () => {
    await record("gezag-niet-te-bepalen", "nee");
    await els.fillIn(`${mothers()}/besluit`, { decision: "niets", reason: "Nog geen uitspraak" });
    const [event] = await app.store.ownerQuery<{ data: { changes: unknown[] } }>(
      "select data from event where kind = 'gezag-decided' order by id desc limit 1",
    );
    expect(event?.data.changes).toContainEqual({
      field: "reason",
      from: "",
      to: "Nog geen uitspraak",
    });
  });
});

describe("[B3] a parent whose gezag is undecided gets honest words instead of an empty list", () => {
  test("on the start page, on the list, and on a page of their own; not a word about the child", async () => {
    await record("gezag-niet-te-bepalen", "nee");
    const mother = await app.browserOf(table.mother);
    for (const path of ["/", "/waarom-niets"]) {
      const { text } = await mother.get(path);
      expect(text).toContain("Er wordt nog uitgezocht wie er over uw kind beslist");
      expect(text).toContain("Dit kunt u doen");
      expect(text).toContain("Bel De Beuk en vraag naar Els de Wit");
      expect(text).toContain("0314 000 000");
      expect(text).not.toContain("Tim");
    }
    const list = await mother.get("/dossiers");
    expect(list.html).toContain('href="/waarom-niets"');
    expect(list.text).not.toContain("Tim");
    await record("eenhoofdig-ouderlijk-gezag", "ja");
    expect((await mother.get("/waarom-niets")).text).toContain("U ziet alles wat bij uw plek");
  });
});

describe("who may say so", () => {
  test("[B3 part] nobody records or decides about their own gezag", async () => {
    const { people: make, store } = app;
    const dossierId = await make.dossier(table.els, "Noor");
    const els = await make.seat(dossierId, table.els, "intern-begeleider", {
      organisationId: table.school,
    });
    const seat = await make.seat(dossierId, table.mother, "ouder");
    await make.regisseur(dossierId, seat, table.els);
    const mother = await app.browserOf(table.mother);
    const form = `/dossiers/${dossierId}/mensen/${seat}/gezag`;
    const own = await mother.fillIn(form, {
      ...{ ...facts, gezagForm: "eenhoofdig-ouderlijk-gezag", hasAuthority: "ja" },
    });
    expect(own.status).toBe(422);
    expect(own.text).toContain("Uw eigen gezag legt iemand anders aan tafel vast");
    expect(
      await store.ownerQuery("select from guardian where dossier_id = $1", [dossierId]),
    ).toEqual([]);
    // Somebody else does, but takes nobody's sight who leads.
    const ib = await app.browserOf(table.els);
    const searching = { ...facts, gezagForm: "eenhoofdig-ouderlijk-gezag" };
    const refused = await ib.fillIn(form, { ...searching, hasAuthority: "in-onderzoek" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("leidt nu het plan");
    const handover = { participationId: els, note: "Alles staat in het plan" };
    expect((await ib.fillIn(`/dossiers/${dossierId}/mensen/regie`, handover)).status).toBe(422);
    await mother.fillIn(`/dossiers/${dossierId}/mensen/regie`, handover);
    expect((await ib.fillIn(form, { ...searching, hasAuthority: "in-onderzoek" })).status).toBe(
      303,
    );
    expect((await ib.get(`/dossiers/${dossierId}/mensen/regie`)).html).not.toContain(seat);
    await expect(
      app.as(table.els, (tx) =>
        handOverRegie(tx, { dossierId }, { participationId: seat, note: undefined }),
      ),
    ).rejects.toThrow("role-cannot-lead");
  });

  test("[B3 part] a seat without gezag that should have it is pointed out", async () => {
    const father = await app.people.person("Rik");
    const seat = await app.people.seat(table.dossierId, father, "ouder-zonder-gezag");
    await record("tweehoofdig-ouderlijk-gezag", "ja", `${people}/${seat}/gezag`);
    expect((await els.get(people)).text).toContain("heeft volgens de bron wel gezag");
    expect((await (await app.browserOf(father)).get(people)).status).toBe(404);
  });
});

describe("[B3 part] [B1 part] a guardian of an institution sits there as a professional", () => {
  test("with gezag of their own, and only for an institution where that role fits", async () => {
    const { people: make, store } = app;
    const institution = await make.organisation("gecertificeerde-instelling", "Jeugd Veilig");
    const guardian = await make.person("Vera", "Voogd");
    await make.member(guardian, institution, "jeugdbeschermer");
    const membershipOf = async (personId: string) => {
      const rows = await store.ownerQuery<{ id: string }>(
        "select id from membership where person_id = $1",
        [personId],
      );
      return rows[0]?.id ?? "";
    };
    const seat = {
      ...{ role: "voogd", mandate: "beslisser", why: "Heeft de voogdij", startsOn: "22-11-2026" },
    };
    const wrong = await els.fillIn(
      `${people}/professional/${await membershipOf(table.stranger)}`,
      seat,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("past niet bij de organisatie");
    const done = await els.fillIn(`${people}/professional/${await membershipOf(guardian)}`, seat);
    expect(done.location).toBe(people);
    const [row] = await store.ownerQuery<{ id: string }>(
      "select id from participation where person_id = $1",
      [guardian],
    );
    const gezag = `${people}/${row?.id}/gezag`;
    await els.fillIn(gezag, {
      ...{ relation: "voogd", gezagForm: "voogdij", hasAuthority: "ja" },
      ...{ source: "Beschikking rechtbank", recordedOn: "20-11-2026" },
    });
    const { text } = await els.get(people);
    const professionals = text.slice(text.indexOf("School en hulp"));
    expect(professionals).toContain("Vera Voogd");
    expect(professionals).toContain("Voogd, voogdij. Heeft gezag.");
    const vera = await app.browserOf(guardian);
    expect((await vera.get(`/dossiers/${table.dossierId}/plan`)).status).toBe(200);
  });
});
