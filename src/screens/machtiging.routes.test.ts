import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";

type Family = {
  dossier: string;
  dossierId: string;
  els: string;
  mother: string;
  motherSeat: string;
  stepfather: string;
  stepSeat: string;
  child: string;
};

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

/** A child with a mother who has gezag, her partner, and a plan to read. */
async function family(bornOn: string): Promise<Family> {
  const { people, store } = app;
  const { els, school } = await people.smallTable();
  const dossierId = await people.dossier(els, "Yara", bornOn);
  const seat = await people.seat(dossierId, els, "intern-begeleider", { organisationId: school });
  await people.regisseur(dossierId, seat, els);
  const [mother, stepfather, child] = [
    await people.person("Saskia"),
    await people.person("Bo", "Ander"),
    await people.person("Yara"),
  ];
  const motherSeat = await people.seat(dossierId, mother, "ouder");
  const stepSeat = await people.seat(dossierId, stepfather, "stiefouder");
  await people.seat(dossierId, child, "kind");
  await store.ownerQuery(
    `insert into guardian (dossier_id, id, participation_id, relation, gezag_form, has_authority, source, recorded_on)
     values ($1, gen_random_uuid(), $2, 'moeder', 'eenhoofdig-ouderlijk-gezag', true, 'Gezagsregister', '2026-09-01')`,
    [dossierId, motherSeat],
  );
  await people.draftPlan(dossierId, els);
  const dossier = `/dossiers/${dossierId}`;
  return { dossier, dossierId, els, mother, motherSeat, stepfather, stepSeat, child };
}

const asks = (one: Family, more: Record<string, string | string[]> = {}) => ({
  ...{ participationId: one.stepSeat, sections: ["plan", "agreements"], mayWrite: "lezen" },
  ...more,
});
const errorsOf = ({ page }: Answer) =>
  page.querySelectorAll(".ep-error-summary a").map((link) => link.getAttribute("href"));
const stopIn = ({ page }: Answer) =>
  page
    .querySelectorAll("main form[method='post']")
    .map((form) => form.getAttribute("action") ?? "")
    .find((action) => action.endsWith("/stoppen")) ?? "";

describe("[J2 part] a parent with gezag lets a step-parent look along", () => {
  let one: Family;
  let mother: Browser;
  beforeAll(async () => {
    one = await family("2017-05-14");
    mother = await app.browserOf(one.mother);
  });

  test("before that the step-parent sees nothing, and reads why", async () => {
    const step = await app.browserOf(one.stepfather);
    expect((await step.get(one.dossier)).status).toBe(404);
    expect((await step.get("/")).text).toContain("U kunt nog niet meekijken");
  });

  test("what, until when and whether to write are asked; never longer than a year", async () => {
    const form = `${one.dossier}/meekijken/nieuw`;
    const page = await mother.get(form);
    expect(page.html).not.toContain(one.motherSeat);
    const empty = await mother.fillIn(form, { startsOn: "", endsOn: "" });
    expect(errorsOf(empty)).toEqual([
      "#f-participationId",
      "#f-sections",
      "#f-startsOn",
      "#f-endsOn",
    ]);
    const long = await mother.fillIn(
      form,
      asks(one, { startsOn: "22-11-2026", endsOn: "23-11-2027" }),
    );
    expect(errorsOf(long)).toEqual(["#f-endsOn"]);
    const turned = await mother.fillIn(
      form,
      asks(one, { startsOn: "22-11-2026", endsOn: "1-11-2026" }),
    );
    expect(errorsOf(turned)).toEqual(["#f-endsOn"]);
    const right = { startsOn: "22-11-2026", endsOn: "31-7-2027" };
    const done = await mother.fillIn(form, asks(one, right));
    expect(done.location).toBe(`${one.dossier}/meekijken`);
    expect((await mother.follow(done)).text).toContain(
      "Bo Ander mag lezen: wie het kind is, het plan",
    );
  });

  test("then exactly that, and it stands on the pages of people and rights", async () => {
    const step = await app.browserOf(one.stepfather);
    const seen: Record<string, number> = {};
    for (const path of ["", "/plan", "/afspraken", "/gegevens", "/behoeften", "/mensen"]) {
      seen[path] = (await step.get(`${one.dossier}${path}`)).status;
    }
    expect(seen).toEqual({
      ...{ "": 200, "/plan": 200, "/afspraken": 200 },
      ...{ "/gegevens": 404, "/behoeften": 404, "/mensen": 404 },
    });
    expect((await step.get(`${one.dossier}/afspraken/nieuw`)).status).toBe(404);
    const people = await (await app.browserOf(one.els)).get(`${one.dossier}/mensen`);
    expect(people.text).toContain(
      "Kijkt mee tot en met zaterdag 31 juli 2027, gegeven door Saskia",
    );
    const rights = await (await app.browserOf(one.els)).get(`${one.dossier}/wie-ziet-wat`);
    const step1 = rights.text.slice(rights.text.indexOf("Bo Ander"));
    expect(step1).toContain("Leest: wie het kind is, het plan, afspraken.");
  });

  test("the receiver stops it at once, and the giver hears so", async () => {
    const step = await app.browserOf(one.stepfather);
    const list = await step.get(`${one.dossier}/meekijken`);
    expect(list.text).toContain("Gegeven door Saskia Voorbeeld");
    const stopped = await step.submit(list, {}, stopIn(list));
    expect(stopped.location).toBe("/");
    expect((await step.get(one.dossier)).status).toBe(404);
    const told = await app.store.ownerQuery(
      "select from mail where kind = 'machtiging-ended' and person_id = $1",
      [one.mother],
    );
    expect(told).toHaveLength(1);
  });

  test("with writing only where the giver writes; the giver stops it at once", async () => {
    const form = `${one.dossier}/meekijken/nieuw`;
    await mother.fillIn(
      form,
      asks(one, { sections: ["school", "agreements"], mayWrite: "schrijven" }),
    );
    const step = await app.browserOf(one.stepfather);
    expect((await step.get(`${one.dossier}/afspraken/nieuw`)).status).toBe(200);
    expect((await step.get(`${one.dossier}/gegevens`)).status).toBe(200);
    expect((await step.get(`${one.dossier}/gegevens/kind`)).status).toBe(404);
    const list = await mother.get(`${one.dossier}/meekijken`);
    expect(list.text).toContain("mag lezen en schrijven: afspraken");
    const stopped = await mother.submit(list, {}, stopIn(list));
    expect(stopped.location).toBe(`${one.dossier}/meekijken`);
    expect((await step.get(one.dossier)).status).toBe(404);
    expect((await mother.follow(stopped)).text).toContain("Keek eerder mee");
  });

  test("only who decides gives, and nobody gives what is withheld from them", async () => {
    for (const who of [one.els, one.child, one.stepfather]) {
      const browser = await app.browserOf(who);
      expect((await browser.get(`${one.dossier}/meekijken/nieuw`)).status).toBe(404);
    }
    await mother.fillIn(`${one.dossier}/meekijken/nieuw`, asks(one));
    const step = await app.browserOf(one.stepfather);
    expect((await step.get(`${one.dossier}/plan`)).status).toBe(200);
    const els = await app.browserOf(one.els);
    const withhold = `${one.dossier}/mensen/afschermen/persoon/${one.motherSeat}/waarom?deel=plan`;
    const shown = await els.get(withhold);
    await els.submit(shown, {
      ...{ ground: "eigen-afweging", reason: "Tijdelijk", startsOn: "22-11-2026" },
    });
    expect((await step.get(`${one.dossier}/plan`)).status).toBe(404);
    const page = await mother.get(`${one.dossier}/meekijken/nieuw`);
    expect(page.html).not.toContain('value="plan"');
    const forged = await mother.submit(page, asks(one));
    expect(forged.status).toBe(422);
    // And past all pages the database holds to the same.
    await expect(
      app.as(one.mother, (tx) =>
        tx.db
          .insertInto("machtiging")
          .values({
            ...{ dossier_id: one.dossierId, id: crypto.randomUUID(), may_write: false },
            ...{ participation_id: one.stepSeat, given_by_participation_id: one.motherSeat },
            ...{ sections: ["plan"], starts_on: "2026-11-22", ends_on: "2027-01-01" },
            given_at: tx.now,
          })
          .execute(),
      ),
    ).rejects.toThrow("row-level security");
  });
});

describe("[J2 part] from 16 the young person alone decides who looks along, in words with je", () => {
  test.each([
    ["16", "2010-05-14", { "/gegevens": 200, "/plan": 200 }],
    ["18", "2008-05-14", { "/gegevens": 404, "/plan": 404 }],
  ])("at %s", async (_age, bornOn, motherBefore) => {
    const one = await family(bornOn);
    const mother = await app.browserOf(one.mother);
    const seen: Record<string, number> = {};
    for (const path of ["/gegevens", "/plan"]) {
      seen[path] = (await mother.get(`${one.dossier}${path}`)).status;
    }
    expect(seen).toEqual(motherBefore);
    expect((await mother.get(`${one.dossier}/meekijken/nieuw`)).status).toBe(404);
    const youth = await app.browserOf(one.child);
    const page = await youth.get(`${one.dossier}/meekijken/nieuw`);
    expect(page.page.querySelector("main")?.structuredText).not.toMatch(/\b[Uu]w?\b/);
    const done = await youth.submit(page, {
      ...{ participationId: one.motherSeat, sections: ["care", "plan"], mayWrite: "lezen" },
    });
    expect(done.location).toBe(`${one.dossier}/meekijken`);
    const list = await youth.follow(done);
    expect(list.page.querySelector("main")?.structuredText).not.toMatch(/\b[Uu]w?\b/);
    expect((await mother.get(`${one.dossier}/plan`)).status).toBe(200);
    await youth.submit(list, {}, stopIn(list));
    const after = (await mother.get(`${one.dossier}/plan`)).status;
    expect(after).toBe(motherBefore["/plan"]);
  });

  test("what a parent gave stops by itself on the sixteenth birthday", async () => {
    const one = await family("2010-11-24");
    const mother = await app.browserOf(one.mother);
    const form = await mother.get(`${one.dossier}/meekijken/nieuw`);
    expect(form.text).toContain("Op dinsdag 24 november 2026 wordt Yara 16 jaar");
    await mother.submit(form, asks(one));
    const seen = async () =>
      (await (await app.browserOf(one.stepfather)).get(`${one.dossier}/plan`)).status;
    const days = [await seen()];
    for (let day = 0; day < 2; day++) {
      app.clock.forward({ days: 1 });
      days.push(await seen());
    }
    expect(days).toEqual([200, 200, 404]);
  });
});
