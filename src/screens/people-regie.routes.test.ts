import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";
import { handOverRegie } from "../domains/access/index.js";

const apps: TestApp[] = [];
let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let people: string;

beforeEach(async () => {
  app = await testApp();
  apps.push(app);
  table = await app.people.smallTable();
  await app.store.ownerQuery("update person set phone = '06 12345678' where id = $1", [table.els]);
  els = await app.browserOf(table.els);
  people = `/dossiers/${table.dossierId}/mensen`;
});
afterAll(() => Promise.all(apps.map((one) => one.close())));

const appointments = () =>
  app.store.ownerQuery<{ kind: string; participation_id: string; ended: boolean }>(
    `select kind, participation_id, ends_at is not null as ended from regisseur_appointment
      where dossier_id = $1 order by starts_at, id`,
    [table.dossierId],
  );

const handOver = (participationId: string) =>
  els.fillIn(`${people}/regie`, { participationId, note: "Bel moeder op maandag" });

describe("the regie", () => {
  test("[B2 part] a parent becomes regisseur: the old appointment ends as the new one begins", async () => {
    const done = await handOver(table.motherSeat);
    expect(done.location).toBe(people);
    expect(await appointments()).toEqual([
      { kind: "regisseur", participation_id: table.seat, ended: true },
      { kind: "regisseur", participation_id: table.motherSeat, ended: false },
    ]);
    const mother = await app.browserOf(table.mother);
    const { text } = await mother.get(people);
    expect(text).toContain("regisseur, ouder");
    expect(text).toContain("Bel moeder op maandag");
    const mails = await app.store.ownerQuery("select kind from mail where person_id = $1", [
      table.mother,
    ]);
    expect(mails).toEqual([{ kind: "regisseur-appointed" }]);
    expect((await mother.get(`${people}/professional?zoek=olaf`)).text).toContain("Olaf Vreemd");
  });

  test("[B2 part] a regisseur without a writing role of their own can hand over too", async () => {
    await handOver(table.motherSeat);
    const mother = await app.browserOf(table.mother);
    const back = { participationId: table.seat, note: "Ik ben ziek" };
    const done = await mother.fillIn(`${people}/regie`, back);
    expect(done.location).toBe(people);
    expect((await appointments()).filter(({ ended }) => !ended)).toEqual([
      { kind: "regisseur", participation_id: table.seat, ended: false },
    ]);
    expect((await mother.get(`${people}/regie`)).status).toBe(404);
  });

  test("asks what the next one must know, and who it is", async () => {
    const { page, status } = await els.fillIn(`${people}/regie`, {});
    expect(status).toBe(422);
    const links = page.querySelectorAll('[role="alert"] a').map((a) => a.getAttribute("href"));
    expect(links).toEqual(["#f-participationId", "#f-note"]);
  });

  test("[B2 part] two who hand over at once leave one regisseur", async () => {
    const other = await app.people.person("Sem");
    const seat = await app.people.seat(table.dossierId, other, "jeugdconsulent");
    const to = (participationId: string) =>
      app.as(table.els, (tx) => handOverRegie(tx, table, { participationId, note: "x" }));
    const results = await Promise.allSettled([to(seat), to(table.motherSeat)]);
    const open = (await appointments()).filter(({ ended }) => !ended);
    expect(open).toHaveLength(1);
    // Either one waited and found the other's appointment, or it came after the regie was handed over.
    for (const result of results.filter((one) => one.status === "rejected")) {
      expect(result.reason).toSatisfy(
        ({ constraint, code }) => constraint === "one_regisseur_at_a_time" || code === "EP054",
      );
    }
  });

  test("[B2 part] is only for who takes part now, in a role that may see the whole dossier", async () => {
    const left = await app.people.person("Weg");
    const gone = await app.people.seat(table.dossierId, left, "jeugdarts", {
      endsOn: "2026-10-01",
    });
    expect((await handOver(gone)).text).toContain("altijd iemand die nu aan tafel zit");
    const driver = await app.people.person("Rik");
    const seat = await app.people.seat(table.dossierId, driver, "vervoerder");
    expect((await handOver(seat)).text).toContain("Met deze rol mag iemand maar een deel zien");
    expect((await handOver(table.seat)).text).toContain("Er is al een regisseur");
    expect(await appointments()).toHaveLength(1);
  });

  test("[B2 part] a dossier without a regisseur is an alarm for everybody at the table", async () => {
    await app.store.ownerQuery("update participation set ends_on = '2026-11-30' where id = $1", [
      table.seat,
    ]);
    expect((await els.get(people)).text).toContain("Draag de regie vóór die dag over");
    app.clock.forward({ hours: 24 * 10 });
    const mother = await app.browserOf(table.mother);
    const { text } = await mother.get(people);
    expect(text).toContain("Dit dossier heeft nu geen regisseur");
    const helper = await app.people.person("Ina");
    await app.people.seat(table.dossierId, helper, "onderwijsconsulent");
    const browser = await app.browserOf(helper);
    const done = await browser.fillIn(`${people}/regie`, { participationId: table.motherSeat });
    expect(done.location).toBe(people);
    expect((await mother.get(people)).text).not.toContain("heeft nu geen regisseur");
  });
});

describe("the deputy", () => {
  const choose = (participationId: string) =>
    els.fillIn(`${people}/plaatsvervanger`, { participationId });

  test("[B2 part] is set, changed and removed", async () => {
    const sem = await app.people.person("Sem");
    const seat = await app.people.seat(table.dossierId, sem, "jeugdconsulent");
    expect((await (await app.browserOf(sem)).get(`${people}/nieuw`)).status).toBe(404);
    await choose(seat);
    expect((await els.get(people)).text).toContain("plaatsvervanger, jeugdconsulent");
    expect((await (await app.browserOf(sem)).get(`${people}/nieuw`)).status).toBe(200);
    await choose(table.motherSeat);
    expect((await els.get(people)).text).toContain("plaatsvervanger, ouder");
    await choose("geen");
    expect((await els.get(people)).text).toContain("Er is nog geen plaatsvervanger");
    const kinds = await app.store.ownerQuery("select kind from event order by id");
    expect(kinds.map(({ kind }) => String(kind))).toEqual([
      "deputy-appointed",
      "deputy-appointed",
      "deputy-removed",
    ]);
  });

  test("[B2 part] is somebody else than the regisseur, and stops when becoming it", async () => {
    expect((await choose(table.seat)).text).toContain("iemand anders dan de regisseur");
    await choose(table.motherSeat);
    await handOver(table.motherSeat);
    const open = (await appointments()).filter(({ ended }) => !ended);
    expect(open.map(({ kind }) => kind)).toEqual(["regisseur"]);
  });
});
