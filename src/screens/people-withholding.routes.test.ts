import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";
import { readyPlan, readyTable, type ReadyTable } from "../../test/support/ready-plan.js";

let app: TestApp;
let table: ReadyTable;
let els: Browser;
let dossier: string;
let list: string;

beforeAll(async () => {
  app = await testApp();
  table = await readyTable(app);
  await readyPlan(app, table);
  els = await app.browserOf(table.els);
  dossier = `/dossiers/${table.dossierId}`;
  list = `${dossier}/mensen/afschermen`;
  await app.store.ownerQuery(
    `insert into family_note (dossier_id, id, body, source, recorded_on, recorded_by)
     values ($1, gen_random_uuid(), 'Moeder verhuist binnenkort', 'moeder', '2026-11-01', $2)`,
    [table.dossierId, table.els],
  );
});
afterAll(() => app.close());

const reason = "De rechtbank besliste dat vader niets over thuis hoort";
const order = {
  ...{ ground: "rechterlijke-uitspraak", court: "Rechtbank Gelderland", orderedOn: "12-11-2026" },
  ...{ reason, startsOn: "22-11-2026", endsOn: "" },
};
const errorsOf = ({ page }: Answer) =>
  page.querySelectorAll(".ep-error-summary a").map((link) => link.getAttribute("href"));

const fathers = () => `${list}/persoon/${table.seats.father}`;

async function withhold(
  sections: string,
  fields: Record<string, string> = {},
  from = fathers(),
): Promise<Answer> {
  const query = sections
    .split(" ")
    .map((section) => `deel=${section}`)
    .join("&");
  const shown = await els.get(`${from}/waarom?${query}`);
  return els.submit(shown, { ...order, ...fields });
}

const lines = async () =>
  app.store.ownerQuery<{ id: string }>(
    "select id from withholding where dossier_id = $1 order by id desc",
    [table.dossierId],
  );

describe("[J1 part] X must not see Y, because", () => {
  test("one person is chosen, not the child; what they see now stands beside each part", async () => {
    const who = await els.get(`${list}/nieuw`);
    const links = who.page.querySelectorAll("main a").map((one) => one.getAttribute("href"));
    expect(links).toContain(fathers());
    expect(who.html).not.toContain(`/persoon/${table.seats.child}`);
    expect((await els.get(`${list}/persoon/${table.seats.child}`)).status).toBe(404);
    const what = await els.get(fathers());
    expect(what.text).toContain("Wat mag Rik Voorbeeld niet zien?");
    expect(what.text).toContain("Ziet dit nu");
  });

  test("what it means is said before anything is recorded", async () => {
    const { text } = await els.get(`${fathers()}/waarom?deel=family&deel=conflict`);
    expect(text).toContain("Wat betekent dit voor wat Rik Voorbeeld ziet?");
    expect(text).toMatch(/Ziet straks niet meer\s+gezin en thuis, gesprekken over een conflict/);
    expect(text).toContain("leest alleen dát er een deel is afgeschermd");
    const all = await els.get(`${fathers()}/waarom?deel=child`);
    expect(all.text).toContain("gaat het hele dossier dicht");
    expect((await els.get(`${fathers()}/waarom`)).text).toContain("Kies eerst minstens één deel");
  });

  test("an order names its court and day; dates and a reason are asked", async () => {
    const empty = await withhold("family", { ground: "", reason: "", startsOn: "" });
    expect(errorsOf(empty)).toEqual(["#f-ground", "#f-reason", "#f-startsOn"]);
    expect(empty.text).toContain("Ziet straks niet meer");
    expect(errorsOf(await withhold("family", { court: "" }))).toEqual(["#f-court"]);
    expect(errorsOf(await withhold("family", { endsOn: "1-11-2026" }))).toEqual(["#f-endsOn"]);
    expect(await lines()).toEqual([]);
  });

  test("from that statement on the part is gone for the one it is about, and for nobody else", async () => {
    const [father, mother] = [await app.browserOf(table.father), await app.browserOf(table.mother)];
    const facts = `${dossier}/gegevens`;
    expect((await father.get(facts)).text).toContain("Moeder verhuist");
    expect((await withhold("family conflict")).location).toBe(list);
    expect((await father.get(facts)).text).not.toContain("Moeder verhuist");
    expect((await mother.get(facts)).text).toContain("Moeder verhuist");
    expect((await els.get(facts)).text).toContain("Moeder verhuist");
    expect((await els.get(list)).text).toContain(
      "Rik Voorbeeld ziet niet: gezin en thuis, gesprekken over een conflict.",
    );
  });

  test("who is concerned reads that something is withheld; not why, by whom or what happened", async () => {
    const father = await app.browserOf(table.father);
    const own = await father.get(`${dossier}/wie-ziet-wat`);
    expect(own.text).toContain("Afgeschermd voor deze persoon");
    for (const path of ["", "/mensen", "/wie-ziet-wat", "/tijdlijn", "/gegevens"]) {
      const { html } = await father.get(`${dossier}${path}`);
      expect(html).not.toContain(reason);
      expect(html).not.toContain("Gelderland");
      expect(html).not.toContain("Een deel is afgeschermd voor Rik");
    }
    expect((await father.get("/")).html).not.toContain("Een deel is afgeschermd voor");
    expect((await father.get(list)).status).toBe(404);
    // Somebody else at the table reads in the timeline that it happened, without the reason.
    const timeline = await els.get(`${dossier}/tijdlijn`);
    expect(timeline.text).toContain("Een deel is afgeschermd voor Rik Voorbeeld");
    expect(timeline.text).not.toContain(reason);
  });

  test("past all pages: neither the row nor its event is there for the one it is about", async () => {
    const see = (personId: string) =>
      app.as(personId, async (tx) => {
        const rows = await tx.db.selectFrom("withholding").select("id").execute();
        const events = await tx.db
          .selectFrom("event")
          .select(["id", "data"])
          .where("kind", "like", "withholding%")
          .execute();
        return { rows: rows.length, events: events.length };
      });
    expect(await see(table.father)).toEqual({ rows: 0, events: 0 });
    expect(await see(table.els)).toEqual({ rows: 1, events: 1 });
    const [event] = await app.store.ownerQuery<{ data: object }>(
      "select data from event where kind = 'withholding-recorded'",
    );
    expect(event?.data).toEqual({ name: "Rik Voorbeeld" });
  });

  test("only who may write the list of people records it", async () => {
    for (const who of [table.mother, table.father, table.wietske, table.child]) {
      const browser = await app.browserOf(who);
      expect((await browser.get(`${fathers()}/waarom?deel=family`)).status).toBe(404);
    }
  });

  test("lifting asks for a reason, is done once, and gives the part back", async () => {
    const [line] = await lines();
    const lift = `${list}/${line?.id}/opheffen`;
    expect(errorsOf(await els.fillIn(lift, {}))).toEqual(["#f-reason"]);
    const shown = await els.get(lift);
    expect((await els.submit(shown, { reason: "Hoger beroep" })).location).toBe(list);
    const father = await app.browserOf(table.father);
    expect((await father.get(`${dossier}/gegevens`)).text).toContain("Moeder verhuist");
    const again = await els.fillIn(lift, { reason: "Nog eens" });
    expect(again.text).toContain("was al opgeheven");
    expect((await els.get(list)).text).toContain("omdat: Hoger beroep");
  });

  test("begins and ends on its day by itself", async () => {
    await withhold("family", { startsOn: "23-11-2026", endsOn: "24-11-2026" });
    const seen = async () =>
      (await (await app.browserOf(table.father)).get(`${dossier}/gegevens`)).text.includes(
        "Moeder verhuist",
      );
    const days = [await seen()];
    for (let day = 0; day < 3; day++) {
      app.clock.forward({ days: 1 });
      days.push(await seen());
    }
    expect(days).toEqual([true, false, false, true]);
    els = await app.browserOf(table.els);
  });
});

describe("[J1 part] an organisation, and who leads", () => {
  test("a whole organisation sees the part no more, whoever works there", async () => {
    const [farm] = await app.store.ownerQuery<{ id: string }>(
      "select organisation_id as id from participation where id = $1",
      [table.seats.wietske],
    );
    const wietske = await app.browserOf(table.wietske);
    expect((await wietske.get(`${dossier}/behoeften`)).status).toBe(200);
    const from = `${list}/organisatie/${farm?.id}`;
    const done = await withhold("needs", { ground: "verzoek-ouder", court: "" }, from);
    expect(done.location).toBe(list);
    expect((await wietske.get(`${dossier}/behoeften`)).status).toBe(404);
    expect((await wietske.get(`${dossier}/plan`)).status).toBe(200);
    const elsewhere = await app.people.organisation("school", "Elders");
    expect((await els.get(`${list}/organisatie/${elsewhere}`)).status).toBe(404);
  });

  test("never against who leads, nor against their organisation; and the withheld one does not come to lead", async () => {
    const other = await app.people.person("Joris", "Blom");
    const [school] = await app.store.ownerQuery<{ id: string }>(
      "select organisation_id as id from participation where id = $1",
      [table.seats.els],
    );
    await app.people.member(other, school?.id ?? "", "intern-begeleider");
    await app.people.seat(table.dossierId, other, "intern-begeleider", {
      organisationId: school?.id,
    });
    els = await app.browserOf(other);
    for (const from of [
      `${list}/persoon/${table.seats.els}`,
      `${list}/organisatie/${school?.id}`,
    ]) {
      const refused = await withhold("conflict", {}, from);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain("Draag eerst de regie over aan iemand anders");
    }
    // The regisseur hears of what somebody else withheld.
    await withhold("family");
    const mails = await app.store.ownerQuery(
      "select link from mail where kind = 'withholding-recorded' and person_id = $1",
      [table.els],
    );
    expect(mails).toEqual([{ link: list }]);
    const lead = { participationId: table.seats.father, note: "Alles staat in het plan" };
    const leading = await app.browserOf(table.els);
    const refused = await leading.fillIn(`${dossier}/mensen/regie`, lead);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Wie het plan leidt, moet alles kunnen lezen");
  });
});
