import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let teacher: string;
let teacherSeat: string;
let driver: string;
let driverSeat: string;
let els: Browser;
let sanne: Browser;
let mother: Browser;
let list: string;

beforeAll(async () => {
  app = await testApp();
  const { people } = app;
  table = await people.smallTable();
  teacher = await people.person("Sanne", "Bos");
  await people.member(teacher, table.school, "leerkracht");
  const at = { organisationId: table.school };
  teacherSeat = await people.seat(table.dossierId, teacher, "leerkracht", at);
  const firm = await people.organisation("leerlingenvervoer", "Busje Komt");
  driver = await people.person("Rik", "Rijder");
  await people.member(driver, firm, "vervoerder");
  driverSeat = await people.seat(table.dossierId, driver, "vervoerder", { organisationId: firm });
  [els, sanne, mother] = await Promise.all(
    [table.els, teacher, table.mother].map((id) => app.browserOf(id)) as [
      Promise<Browser>,
      Promise<Browser>,
      Promise<Browser>,
    ],
  );
  list = `/dossiers/${table.dossierId}/afspraken`;
});
afterAll(() => app.close());

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

const row = async (id: string) => {
  const [found] = await app.store.ownerQuery("select * from agreement where id = $1", [id]);
  return found as Record<string, unknown>;
};

const mailsTo = async (personId: string) => {
  const mails = await app.store.ownerQuery<{ kind: string }>(
    "select kind from mail where person_id = $1 order by id",
    [personId],
  );
  return mails.map(({ kind }) => kind);
};

const kindsOf = async (id: string) => {
  const events = await app.store.ownerQuery<{ kind: string }>(
    "select kind from event where subject_id = $1 order by id",
    [id],
  );
  return events.map(({ kind }) => kind);
};

type Typed = Record<string, string>;

/** Fills in every field, because a form that was refused before comes back with what was typed. */
const valid = () => ({
  what: "Sanne belt de moeder van Tim",
  ownerParticipationId: teacherSeat,
  dueOn: "15-1-2027",
  notBefore: "",
  goalOriginId: "",
});

/** Makes one as a person does; gives its id. */
async function make(by: Browser, typed: Typed = {}): Promise<string> {
  const answer = await by.fillIn(`${list}/nieuw`, { ...valid(), ...typed });
  expect(answer.status, answer.text).toBe(303);
  return answer.location?.split("/").at(-1) ?? "";
}

describe("making an agreement", () => {
  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(`${list}/nieuw`, {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(["#f-what", "#f-ownerParticipationId", "#f-dueOn"]);
  });

  test("[C3] what, one owner, not before, due and a goal; the owner is asked and told", async () => {
    const planId = await app.people.draftPlan(table.dossierId, table.els);
    await els.fillIn(`/dossiers/${table.dossierId}/plan/${planId}/doelen/nieuw`, {
      ...{ domain: "school", title: "Rustig op school", stepMinus2: "a", stepMinus1: "b" },
      ...{ step0: "c", stepPlus1: "d", stepPlus2: "e" },
    });
    const shown = await els.get(`${list}/nieuw`);
    const goal = shown.page
      .querySelectorAll("#f-goalOriginId option")
      .find(({ text }) => text === "Rustig op school");
    const id = await make(els, {
      notBefore: "1-12",
      goalOriginId: goal?.getAttribute("value") ?? "",
    });
    const read = await els.get(`${list}/${id}`);
    expect(read.text).toContain("Sanne Bos, De Beuk");
    expect(read.text).toContain("vrijdag 15 januari 2027 (over 8 weken)");
    expect(read.text).toContain("dinsdag 1 december 2026");
    expect(read.text).toContain("Rustig op school");
    expect(await row(id)).toMatchObject({ status: "asked", due_on: "2027-01-15" });
    expect(await mailsTo(teacher)).toContain("agreement-asked");
    expect(await kindsOf(id)).toEqual(["agreement-made"]);
  });

  test.each([
    ["vr", "2026-11-27"],
    ["+2w", "2026-12-06"],
    ["15-1", "2027-01-15"],
    ["3 december", "2026-12-03"],
  ])("reads the date %s as people type it", async (typed, date) => {
    expect(await row(await make(els, { dueOn: typed }))).toMatchObject({ due_on: date });
  });

  test("whoever takes it on themselves has said yes with that", async () => {
    const id = await make(els, { ownerParticipationId: table.seat });
    expect(await row(id)).toMatchObject({ status: "accepted" });
    expect(await mailsTo(table.els)).not.toContain("agreement-asked");
  });

  test("sent twice it is one agreement", async () => {
    const shown = await els.get(`${list}/nieuw`);
    const typed = { what: "Eén keer", ownerParticipationId: teacherSeat, dueOn: "vr" };
    const [one, two] = await Promise.all([els.submit(shown, typed), els.submit(shown, typed)]);
    expect(one.location).toBe(two.location);
    const same = await app.store.ownerQuery("select from agreement where what = 'Eén keer'");
    expect(same).toHaveLength(1);
  });

  const wrong: [string, Typed, string][] = [
    ["a day that has passed", { dueOn: "1-11-2026" }, "Deze dag is al voorbij"],
    ["a day that does not exist", { dueOn: "31-2-2027" }, "bestaat niet"],
    ["an end before the beginning", { notBefore: "1-2-2027" }, "ligt vóór het begin"],
    ["no date at all", { dueOn: "gauw" }, "Vul een datum in"],
    ["a text without end", { what: "a".repeat(20_000) }, "te lang"],
    ["a burgerservicenummer", { what: "Zoek 123456782 op" }, "burgerservicenummer"],
    ["a goal of nobody", { goalOriginId: crypto.randomUUID() }, "Kies er één"],
    ["an owner of nowhere", { ownerParticipationId: crypto.randomUUID() }, "kennen we niet"],
  ];
  test.each(wrong)("refuses %s", async (_name, typed, words) => {
    const answer = await els.fillIn(`${list}/nieuw`, { ...valid(), ...typed });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
  });

  test("refuses an owner who left, leaves before that day, or cannot read it", async () => {
    const { people } = app;
    const seatOf = async (name: string, endsOn: string) =>
      people.seat(table.dossierId, await people.person(name), "leerkracht", { endsOn });
    const answers = await Promise.all(
      [await seatOf("Weg", "2026-10-01"), await seatOf("Bijna", "2026-12-31"), driverSeat].map(
        (ownerParticipationId) => els.fillIn(`${list}/nieuw`, { ...valid(), ownerParticipationId }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(answers[0]?.text).toContain("zit niet meer aan tafel");
    expect(answers[1]?.text).toContain("valt buiten de tijd");
    expect(answers[2]?.text).toContain("kan de afspraken niet lezen");
    const shown = await els.get(`${list}/nieuw`);
    expect(shown.page.querySelector("#f-ownerParticipationId")?.text).not.toContain("Rik");
  });

  test("shows HTML as the text it is, and speaks English", async () => {
    const id = await make(els, { what: "<script>alert(1)</script>" });
    const read = await els.get(`${list}/${id}`);
    expect(read.html).not.toContain("<script>alert");
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.els]);
    const english = await els.get(`${list}/${id}`);
    await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [table.els]);
    expect(english.text).toContain("Friday 15 January 2027");
    expect(english.text).toContain("Waiting for an answer");
  });
});

describe("the owner answers", () => {
  test("[C3] accepts; nobody else can, by whatever path", async () => {
    const id = await make(els);
    const asked = await sanne.get(`${list}/${id}`);
    const accept = `${list}/${id}/aannemen`;
    expect(asked.text).toContain("Els de Wit vraagt of u dit doet");
    const others = await els.get(`${list}/${id}`);
    expect(others.html).not.toContain(accept);
    const hidden = { _csrf: csrfOf(others), _key: crypto.randomUUID() };
    const forged = await els.post(accept, hidden);
    expect(forged.status).toBe(422);
    expect(forged.text).toContain("iemand anders doen, u niet");
    await expect(
      app.as(table.els, (tx) =>
        tx.db.updateTable("agreement").set({ status: "accepted" }).where("id", "=", id).execute(),
      ),
    ).rejects.toMatchObject({ code: "42501" });
    const done = await sanne.submit(asked, {}, accept);
    expect(done.status).toBe(303);
    const twice = await sanne.submit(asked, {}, accept);
    expect(twice.location).toBe(done.location);
    expect(await row(id)).toMatchObject({ status: "accepted" });
    expect(await kindsOf(id)).toEqual(["agreement-made", "agreement-accepted"]);
  });

  test("a parent accepts their own", async () => {
    const id = await make(els, { ownerParticipationId: table.motherSeat });
    const shown = await mother.get(list);
    expect(shown.text).toContain("Wat u doet");
    const asked = await mother.get(`${list}/${id}`);
    expect((await mother.submit(asked, {}, `${list}/${id}/aannemen`)).status).toBe(303);
  });

  test("[C3] declines with a reason; the regisseur is told and asks somebody else", async () => {
    const id = await make(els);
    const empty = await sanne.fillIn(`${list}/${id}/weigeren`, { reason: " " });
    expect(empty.status).toBe(422);
    expect(errorsOf(empty)).toEqual(["#f-reason"]);
    const said = await sanne.fillIn(`${list}/${id}/weigeren`, { reason: "Ik ben dan met verlof" });
    expect(said.status).toBe(303);
    expect(await mailsTo(table.els)).toContain("agreement-answered");
    const listed = await mother.get(list);
    expect(listed.text).toContain("Nog niemand doet dit");
    const asked = await els.fillIn(`${list}/${id}/iemand-anders`, {
      ...{ ownerParticipationId: table.motherSeat, dueOn: "+3w" },
    });
    expect(asked.status).toBe(303);
    expect(await row(id)).toMatchObject({ status: "asked", declined_reason: null });
    const read = await mother.get(`${list}/${id}`);
    expect(read.text).toContain("Ik ben dan met verlof");
    expect(read.text).toContain("Gevraagd aan Marieke Voorbeeld");
  });

  test("[C3] reports it done with words and a file, after a yes and not before", async () => {
    const id = await make(els);
    const early = await sanne.fillIn(`${list}/${id}/gedaan`, { evidence: "Gebeld" });
    expect(early.status).toBe(422);
    expect(early.text).toContain("nog niet aangenomen");
    await sanne.submit(await sanne.get(`${list}/${id}`), {}, `${list}/${id}/aannemen`);
    const word = new File(["PK"], "verslag.docx");
    const refused = await sanne.fillIn(`${list}/${id}/gedaan`, { evidence: "Gebeld", file: word });
    expect(refused.text).toContain("Kies een pdf of een foto");
    const pdf = new File(["%PDF-1.7 verslag"], "verslag.pdf", { type: "application/pdf" });
    const done = await sanne.fillIn(`${list}/${id}/gedaan`, { evidence: "Gebeld", file: pdf });
    expect(done.status, done.text).toBe(303);
    const read = await mother.get(`${list}/${id}`);
    expect(read.text).toContain("Gebeld");
    const file = await mother.get(`${list}/${id}/bijlage`);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    const again = await els.fillIn(`${list}/${id}/vervallen`, { reason: "Toch niet" });
    expect(again.text).toContain("staat niet meer open");
  });

  test("two at once, one takes it on and one calls it off: it ends called off, and no yes comes after", async () => {
    const id = await make(els);
    const asked = await sanne.get(`${list}/${id}`);
    const off = await els.get(`${list}/${id}/vervallen`);
    const answers = await Promise.all([
      sanne.submit(asked, {}, `${list}/${id}/aannemen`),
      els.submit(off, { reason: "Niet meer nodig" }),
    ]);
    const kinds = await kindsOf(id);
    expect(kinds.at(-1)).toBe("agreement-cancelled");
    const statuses = answers.map(({ status }) => status);
    expect([
      [303, 303],
      [422, 303],
    ]).toContainEqual(statuses);
    expect(kinds).toHaveLength(statuses[0] === 303 ? 3 : 2);
  });
});

describe("changing an agreement", () => {
  test("what was accepted is asked anew when the day changes, not when the goal does", async () => {
    const id = await make(els);
    await sanne.submit(await sanne.get(`${list}/${id}`), {}, `${list}/${id}/aannemen`);
    const [goal] = await app.store.ownerQuery<{ origin_id: string }>("select origin_id from goal");
    const linked = { goalOriginId: goal?.origin_id ?? "" };
    expect((await els.fillIn(`${list}/${id}/wijzigen`, linked)).status).toBe(303);
    expect(await row(id)).toMatchObject({ status: "accepted", goal_origin_id: goal?.origin_id });
    const changed = await els.fillIn(`${list}/${id}/wijzigen`, { dueOn: "22-1-2027" });
    expect(changed.status).toBe(303);
    expect(await row(id)).toMatchObject({ status: "asked", due_on: "2027-01-22" });
    const read = await els.get(`${list}/${id}`);
    expect(read.text).toContain("Eerst vrijdag 15 januari 2027, nu vrijdag 22 januari 2027");
  });

  test("behind the back of the owner the database refuses it too", async () => {
    const id = await make(els);
    await sanne.submit(await sanne.get(`${list}/${id}`), {}, `${list}/${id}/aannemen`);
    const set = (values: { what?: string; due_on?: string }) =>
      app.as(table.els, (tx) =>
        tx.db.updateTable("agreement").set(values).where("id", "=", id).execute(),
      );
    await expect(set({ what: "Iets anders" })).rejects.toMatchObject({ code: "42501" });
    await expect(set({ due_on: "2027-03-01" })).rejects.toMatchObject({ code: "42501" });
  });

  test("two people change it: what does not touch is put together", async () => {
    const id = await make(els);
    const path = `${list}/${id}/wijzigen`;
    const [one, other] = [await els.get(path), await mother.get(path)];
    await els.submit(one, { dueOn: "29-1-2027" });
    expect((await mother.submit(other, { what: "Sanne belt moeder na vieren" })).status).toBe(303);
    expect(await row(id)).toMatchObject({
      what: "Sanne belt moeder na vieren",
      due_on: "2027-01-29",
    });
    const late = await els.submit(one, { _key: crypto.randomUUID(), what: "Sanne mailt" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Sanne belt moeder na vieren");
  });

  test("only who made it or the regisseur calls it off", async () => {
    const id = await make(els);
    expect((await mother.get(`${list}/${id}/vervallen`)).status).toBe(404);
    const answer = await els.fillIn(`${list}/${id}/vervallen`, { reason: "Opgelost" });
    expect(answer.status).toBe(303);
    expect(await mailsTo(teacher)).toContain("agreement-cancelled");
  });
});

describe("who sees the list", () => {
  test("[C8 part] the family reads the same list, first what they do, then the rest", async () => {
    const [theirs, ours] = [await mother.get(list), await els.get(list)];
    const titles = ({ page }: Answer) =>
      page
        .querySelectorAll(".ep-tasks__link")
        .map(({ text }) => text)
        .toSorted();
    expect(titles(theirs)).toEqual(titles(ours));
    const headings = theirs.page.querySelectorAll("main h2").map(({ text }) => text);
    expect(headings[0]).toBe("Wat u doet");
    expect(theirs.text).toContain("Gebeurt iets niet?");
  });

  test("the transport firm and a stranger see nothing", async () => {
    for (const person of [driver, table.stranger]) {
      const browser = await app.browserOf(person);
      const id = await make(els);
      const answers = await Promise.all(
        [list, `${list}/nieuw`, `${list}/${id}`, `${list}/${id}/wijzigen`].map((path) =>
          browser.get(path),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
  });

  test("the pages of an answer exist for the owner alone", async () => {
    const id = await make(els);
    const pages = [`${list}/${id}/weigeren`, `${list}/${id}/gedaan`];
    const answers = await Promise.all(pages.map((page) => els.get(page)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  test("overdue stands on top, in words and not only in colour", async () => {
    const id = await make(els, {
      what: "Vandaag nog",
      ownerParticipationId: table.seat,
      dueOn: "vandaag",
    });
    app.clock.forward({ days: 1 });
    const browser = await app.browserOf(table.els);
    const shown = await browser.get(list);
    const [first] = shown.page.querySelectorAll(".ep-tasks__item");
    app.clock.forward({ days: -1 });
    expect(first?.querySelector("a")?.getAttribute("href")).toBe(`${list}/${id}`);
    expect(first?.text).toContain("De dag is voorbij");
    expect(first?.querySelector("svg")).not.toBeNull();
  });
});

function csrfOf(answer: Answer): string {
  return answer.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
}
