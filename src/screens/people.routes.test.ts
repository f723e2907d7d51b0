import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";
import { seatParticipant } from "../domains/access/index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let people: string;
let farm: string;
let farmer: string;
let membershipId: string;

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

const seatOf = async (personId: string) => {
  const [row] = await app.store.ownerQuery<{ id: string }>(
    "select id from participation where dossier_id = $1 and person_id = $2 order by id desc limit 1",
    [table.dossierId, personId],
  );
  return row?.id ?? "";
};

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  people = `/dossiers/${table.dossierId}/mensen`;
  farm = await app.people.organisation("zorgaanbieder", "De Wilgenhoeve");
  farmer = await app.people.person("Bram", "Bos");
  await app.people.member(farmer, farm, "zorgbegeleider");
  const [row] = await app.store.ownerQuery<{ id: string }>(
    "select id from membership where person_id = $1",
    [farmer],
  );
  membershipId = row?.id ?? "";
});
afterAll(() => app.close());

const seat = {
  mandate: "uitvoerder",
  why: "Ontvangt Tim twee ochtenden per week",
  startsOn: "22-11-2026",
};

describe("the list", () => {
  test("[B1 part] says who is at the table, for whom, with what mandate and since when", async () => {
    const { text, status } = await els.get(people);
    expect(status).toBe(200);
    expect(text).toContain("Els de Wit");
    expect(text).toContain("intern begeleider, De Beuk");
    expect(text).toContain("Voert uit");
    expect(text).toContain("Sinds dinsdag 1 september 2026");
    expect(text.indexOf("Marieke")).toBeLessThan(text.indexOf("School en hulp"));
    expect(text).toContain("Iedereen aan deze tafel ziet deze lijst.");
  });

  test("[B3 part] a parent reads the same list, without buttons that are not theirs", async () => {
    const { text, html } = await (await app.browserOf(table.mother)).get(people);
    expect(text).toContain("Els de Wit");
    expect(html).not.toContain("/mensen/nieuw");
    expect(html).not.toContain("/beeindigen");
  });

  test("is not there for a stranger, and speaks English", async () => {
    expect((await (await app.browserOf(table.stranger)).get(people)).status).toBe(404);
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.mother]);
    const { text } = await (await app.browserOf(table.mother)).get(people);
    expect(text).toContain("Everybody at this table sees this list.");
    await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [table.mother]);
  });
});

describe("a professional from the directory", () => {
  test("is found by a part of the name and the organisation together", async () => {
    const { text, html } = await els.get(`${people}/professional?zoek=wilgen%20bos`);
    expect(text).toContain("Bram Bos");
    expect(text).not.toContain("Olaf Vreemd");
    expect(html).toContain(`${people}/professional/${membershipId}`);
    expect((await els.get(`${people}/professional?zoek=%25_zz`)).text).toContain(
      "Niemand gevonden",
    );
  });

  test("[B1 part] takes a seat, and is told without a word about the child", async () => {
    const form = `${people}/professional/${membershipId}`;
    const empty = await els.fillIn(form, { role: "", startsOn: "" });
    expect(errorsOf(empty)).toEqual(["#f-role", "#f-mandate", "#f-why", "#f-startsOn"]);
    const done = await els.fillIn(form, { ...seat, role: "zorgbegeleider" });
    // Somebody of care first needs the consent of the family.
    expect(done.location).toBe(
      `/dossiers/${table.dossierId}/toestemmingen/vragen/${await seatOf(farmer)}`,
    );
    expect((await els.get(people)).text).toContain("Bram Bos");
    const mails = await app.store.ownerQuery("select kind, link from mail where person_id = $1", [
      farmer,
    ]);
    // Care sees nothing before the family allows it: the address of the dossier would be a shut door.
    expect(mails).toEqual([{ kind: "added-to-table-waits", link: "/" }]);
    expect((await (await app.browserOf(farmer)).get(people)).status).toBe(404);
    await app.people.consent(table.dossierId, farm, table.els);
  });

  test("is refused a second time, with dates reversed, and as somebody nobody knows", async () => {
    const form = `${people}/professional/${membershipId}`;
    const again = await els.fillIn(form, { ...seat, role: "zorgbegeleider" });
    expect(again.text).toContain("zit in die tijd al in deze rol aan tafel");
    expect(again.html).toContain(seat.why);
    const reversed = await els.fillIn(form, {
      ...seat,
      role: "zorgbegeleider",
      endsOn: "1-9-2026",
    });
    expect(errorsOf(reversed)).toEqual(["#f-endsOn"]);
    const none = await els.get(`${people}/professional/${crypto.randomUUID()}`);
    expect(none.status).toBe(404);
    await expect(
      app.as(table.els, (tx) => {
        const fields = {
          ...seat,
          mandate: "adviseur",
          role: "jeugdarts",
          startsOn: tx.today,
        } as const;
        const who = { personId: table.stranger, organisationId: table.school, endsOn: undefined };
        return seatParticipant(tx, table, { ...fields, ...who });
      }),
    ).rejects.toThrow("person-unknown");
  });

  test("keeps wrong input on the page", async () => {
    const long = "a".repeat(20_000);
    const form = `${people}/professional/${membershipId}`;
    const answer = await els.fillIn(form, {
      ...{ role: "jeugdarts", mandate: "adviseur" },
      ...{ why: `<script>${long}`, startsOn: "31-2-2027" },
    });
    expect(errorsOf(answer)).toEqual(["#f-why", "#f-startsOn"]);
    expect(answer.html).not.toContain("<script>aaa");
  });
});

describe("somebody of the family", () => {
  const father = {
    ...{ givenName: "Joost", familyName: "Voorbeeld", role: "ouder", relation: "vader" },
    ...{ mandate: "beslisser", why: "Vader van Tim", startsOn: "22-11-2026" },
  };

  test("[B3 part] is written down, with gezag of their own and its source", async () => {
    const added = await els.fillIn(`${people}/familie`, { ...father, phone: "06 - 12345678" });
    expect(added.location).toMatch(/\/gezag\?relatie=vader$/);
    const page = await els.follow(added);
    expect(page.text).toContain("Het register weet het niet");
    const empty = await els.submit(page);
    expect(errorsOf(empty)).toEqual([
      "#f-gezagForm",
      "#f-hasAuthority",
      "#f-source",
      "#f-recordedOn",
    ]);
    const done = await els.submit(page, {
      ...{ gezagForm: "gezamenlijk-gezag", hasAuthority: "ja", recordedOn: "20-11-2026" },
      source: "Uitspraak van de rechtbank",
    });
    const { text } = await els.follow(done);
    expect(text).toContain("Vader, gezamenlijk gezag. Heeft gezag.");
    expect(text).toContain("Uitspraak van de rechtbank");
  });

  test("[B3 part] each guardian has their own; the timeline keeps what it was", async () => {
    const form = `${people}/${table.motherSeat}/gezag`;
    await els.fillIn(form, {
      ...{ relation: "moeder", gezagForm: "tijdelijk-geen-gezag", hasAuthority: "nee" },
      ...{ source: "Uittreksel gezagsregister", recordedOn: "1-11-2026" },
    });
    const { text } = await els.get(people);
    expect(text).toContain("Moeder, tijdelijk geen gezag. Heeft nu geen gezag.");
    await els.fillIn(form, { gezagForm: "tweehoofdig-ouderlijk-gezag", hasAuthority: "ja" });
    const events = await app.store.ownerQuery<{ data: { changes: unknown[] } }>(
      "select data from event where kind = 'gezag-recorded' and subject_id = $1 order by id",
      [table.motherSeat],
    );
    expect(events[1]?.data.changes).toContainEqual({
      field: "hasAuthority",
      from: "nee",
      to: "ja",
    });
  });

  test("is refused twice under the same name, and the child sits there only once", async () => {
    const again = await els.fillIn(`${people}/familie`, father);
    expect(errorsOf(again)).toEqual(["#f-familyName"]);
    const tim = {
      ...father,
      givenName: "Tim",
      role: "kind",
      relation: "",
      why: "Het gaat over jou",
    };
    expect((await els.fillIn(`${people}/familie`, tim)).location).toBe(people);
    const second = await els.fillIn(`${people}/familie`, { ...tim, givenName: "Tom" });
    expect(second.text).toContain("Een dossier gaat over één kind");
    const bad = await els.fillIn(`${people}/familie`, { ...father, email: "x", phone: "bel mij" });
    expect(errorsOf(bad)).toEqual(["#f-email", "#f-phone"]);
  });
});

describe("a mandate and a last day", () => {
  test("[B1 part] what somebody does at the table changes, and the timeline keeps what it was", async () => {
    const done = await els.fillIn(`${people}/${await seatOf(farmer)}/wijzigen`, {
      mandate: "adviseur",
    });
    expect((await els.follow(done)).text).toContain("Geeft advies");
  });

  test("[B1 part] [J1 part] who leaves sees nothing after the last day, from the next statement", async () => {
    const browser = await app.browserOf(farmer);
    const end = `${people}/${await seatOf(farmer)}/beeindigen`;
    expect(errorsOf(await els.fillIn(end, { endsOn: "1-1-2020" }))).toEqual(["#f-reason"]);
    const early = await els.fillIn(end, { endsOn: "1-1-2020", reason: "Klaar" });
    expect(early.text).toContain("Het einde ligt vóór het begin");
    await els.fillIn(end, { endsOn: "22-11-2026", reason: "De plek is gevonden" });
    expect((await browser.get(people)).status).toBe(200);
    app.clock.forward({ hours: 24 });
    const gone = await app.browserOf(farmer);
    expect((await gone.get(people)).status).toBe(404);
    els = await app.browserOf(table.els);
    const { text } = await els.get(people);
    expect(text.slice(text.indexOf("Zat eerder aan tafel"))).toContain("Bram Bos");
    expect(text).toContain("De plek is gevonden");
    expect((await els.fillIn(end, { endsOn: "30-11-2026", reason: "Toch" })).text).toContain(
      "zit niet meer aan tafel",
    );
  });

  test("[B2 part] the regisseur cannot leave before handing over", async () => {
    const end = `${people}/${table.seat}/beeindigen`;
    const answer = await els.fillIn(end, { endsOn: "30-11-2026", reason: "Andere baan" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Draag dat eerst over");
  });
});

describe("[B3 part] a parent with an address is invited", () => {
  test("and reads along from their own account", async () => {
    const mother = {
      ...seat,
      givenName: "Saskia",
      familyName: "Zonneveld",
      role: "ouder",
      relation: "moeder",
      mandate: "beslisser",
      email: "saskia@voorbeeld.test",
      // An earlier test left its mistake as a draft.
      phone: "",
    };
    const added = await els.fillIn(`${people}/familie`, mother);
    expect(added.status).toBe(303);
    const [mail] = await app.store.ownerQuery<{ link: string }>(
      "select link from mail where kind = 'invited' order by created_at desc limit 1",
    );
    const visitor = await app.browserOf();
    const password = "een lange zin om te onthouden";
    const made = await visitor.fillIn(mail?.link ?? "", { password, again: password });
    expect(made.status).toBe(303);
    const [row] = await app.store.ownerQuery<{ id: string }>(
      "select id from person where family_name = 'Zonneveld'",
    );
    const seatId = await seatOf(row?.id ?? "");
    expect((await visitor.get(`/dossiers/${table.dossierId}`)).status).toBe(200);

    const again = await els.submit(await els.get(people), {}, `${people}/${seatId}/uitnodigen`);
    expect(again.location).toBe(people);
    const own = await (await app.browserOf(table.mother)).get(people);
    expect(own.html).not.toContain("/uitnodigen");
  });

  test("not without an address, and not somebody who sits there for an organisation", async () => {
    const list = await els.get(people);
    const without = await els.submit(list, {}, `${people}/${table.motherSeat}/uitnodigen`);
    expect(without.status).toBe(422);
    expect(list.html).not.toContain(`${table.seat}/uitnodigen`);
  });
});
