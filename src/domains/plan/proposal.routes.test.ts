import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { readyPlan, type ReadyTable, readyTable } from "../../../test/support/ready-plan.js";
import { workUntilNow } from "../../../test/support/worker.js";
import { localDate } from "../../shared/local-date.js";
import { answerApproval } from "./approval.actions.js";
import { listApprovals } from "./approval.store.js";
import { bringIntoForce, confirmPlan, proposePlan } from "./proposal.actions.js";
import { startNewVersion, verifyPlan } from "./version.actions.js";
import { startPlan } from "./plan.actions.js";

let app: TestApp;
let table: ReadyTable;
let planId: string;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  table = await readyTable(app);
  planId = await readyPlan(app, table);
});

const place = () => ({ dossierId: table.dossierId, planId });
const path = (rest: string) => `/dossiers/${table.dossierId}/plan${rest}`;
const propose = () => app.as(table.els, (tx) => proposePlan(tx, place()));
const statusOf = async () => {
  const rows = await app.store.ownerQuery<{ status: string }>(
    "select status from plan where dossier_id = $1 order by number",
    [table.dossierId],
  );
  return rows.map(({ status }) => status);
};

async function everybodySaysYes(id = planId): Promise<void> {
  const there = { dossierId: table.dossierId, planId: id };
  const { mother, father, wietske, seats } = table;
  for (const [person, seat] of [
    [mother, seats.mother],
    [father, seats.father],
    [wietske, seats.wietske],
  ] as const) {
    await app.as(person, async (tx) => {
      for (const one of await listApprovals(tx, there.dossierId, id)) {
        if (one.participationId !== seat) continue;
        await answerApproval(tx, { ...there, approvalId: one.id }, { answer: "agreed" });
      }
    });
  }
}

async function agreed(): Promise<void> {
  await propose();
  await everybodySaysYes();
  await app.as(table.els, (tx) => confirmPlan(tx, place()));
}

describe("proposing a plan", () => {
  test("is refused while something is missing, with the list, the law and where to mend it", async () => {
    const other = await readyTable(app);
    const emptyId = await app.as(other.els, (tx) => startPlan(tx, other.dossierId));
    await app.store.ownerQuery("delete from perspective where dossier_id = $1", [other.dossierId]);
    const els = await app.browserOf(other.els);
    const answer = await els.get(`/dossiers/${other.dossierId}/plan/${emptyId}/voorstellen`);
    expect(answer.text).toContain("Schrijf op wat het kind zelf vindt");
    expect(answer.text).toContain("Wet op het primair onderwijs, artikel 40a lid 6");
    expect(answer.text).toContain("Zet ten minste één doel in het plan.");
    const hrefs = answer.page
      .querySelectorAll(".ep-tasks a")
      .map((link) => link.getAttribute("href"));
    expect(hrefs).toContain(`/dossiers/${other.dossierId}/plan/${emptyId}/hoofdlijn`);
    expect(hrefs).toContain(`/dossiers/${other.dossierId}/plan/${emptyId}/doelen/nieuw`);
    expect(answer.page.querySelector("main form.ep-form")).toBeNull();
    const attempt = app.as(other.els, (tx) =>
      proposePlan(tx, { dossierId: other.dossierId, planId: emptyId }),
    );
    await expect(attempt).rejects.toThrow("plan-incomplete");
  });

  test("every page that a missing item leads to is there", async () => {
    const { mendHref } = await import("./proposal.hrefs.js");
    const els = await app.browserOf(table.els);
    const places = [
      "dossier",
      "outline",
      "goals",
      "activities",
      "scenario",
      "card",
      "people",
      "needs",
    ];
    for (const where of places) {
      const href = mendHref(where as never, place());
      expect([href, (await els.get(href)).status]).toEqual([href, 200]);
    }
  });

  test("[D12] asks each person for each part by law, and tells them", async () => {
    const els = await app.browserOf(table.els);
    const page = await els.get(path(`/${planId}/voorstellen`));
    expect(page.text).toContain("Ouders moeten het handelingsdeel goedkeuren");
    const sent = await els.submit(page);
    expect(sent.status).toBe(303);
    const asked = await app.store.ownerQuery(
      `select part, capacity, decides, rule_id, given_name from approval
       join participation p on p.id = participation_id join person on person.id = p.person_id
       where plan_id = $1 order by part, given_name`,
      [planId],
    );
    const youthCare = { part: "jeugdhulp", rule_id: "toestemming.jeugdhulp-onder12" };
    const parents = { capacity: "ouder", decides: true };
    const school = { part: "handelingsdeel", rule_id: "opp.instemming-handelingsdeel" };
    expect(asked).toEqual([
      {
        ...{ part: "eigen-activiteiten", capacity: "partner", decides: true },
        ...{ rule_id: "oza.eigen-deel", given_name: "Wietske" },
      },
      { ...school, ...parents, given_name: "Marieke" },
      { ...school, ...parents, given_name: "Rik" },
      { ...youthCare, ...parents, given_name: "Marieke" },
      { ...youthCare, ...parents, given_name: "Rik" },
    ]);
    const mails = await app.store.ownerQuery(
      "select person_id from mail where kind = 'plan-proposed' and link like $1",
      [`%${planId}%`],
    );
    expect(mails).toHaveLength(3);
  });

  test("two people press at once: it is proposed once", async () => {
    const results = await Promise.allSettled([propose(), propose()]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const rows = await app.store.ownerQuery("select id from approval where plan_id = $1", [planId]);
    expect(rows).toHaveLength(5);
  });

  test("is not there for who only reads, nor for a stranger", async () => {
    for (const person of [table.mother, table.reader, table.stranger]) {
      const browser = await app.browserOf(person);
      expect((await browser.get(path(`/${planId}/voorstellen`))).status).toBe(404);
    }
  });
});

describe("[D11] the life of a version", () => {
  test("draft, proposed, back to draft, proposed, agreed, in force, replaced", async () => {
    await propose();
    const els = await app.browserOf(table.els);
    const early = await els.post(path(`/${planId}/vaststellen`), {});
    expect(early.status).not.toBe(303);
    const empty = await els.fillIn(path(`/${planId}/terugnemen`), {});
    expect(empty.status).toBe(422);
    await els.fillIn(path(`/${planId}/terugnemen`), { reason: "De uren kloppen niet" });
    expect(await statusOf()).toEqual(["draft"]);
    await agreed();
    expect(await statusOf()).toEqual(["agreed"]);
    const page = await els.get(path(""));
    const done = await els.submit(page, {}, path(`/${planId}/ingaan`));
    expect(done.status).toBe(303);
    const nextId = await app.as(table.els, (tx) => startNewVersion(tx, place()));
    const next = { dossierId: table.dossierId, planId: nextId };
    await app.as(table.els, (tx) => proposePlan(tx, next));
    await everybodySaysYes(nextId);
    await app.as(table.els, (tx) => confirmPlan(tx, next));
    await app.as(table.els, (tx) => bringIntoForce(tx, next));
    expect(await statusOf()).toEqual(["replaced", "in-force"]);
  });

  test("waits for everybody who decides, also when two people confirm at once", async () => {
    await propose();
    const confirm = () => app.as(table.els, (tx) => confirmPlan(tx, place()));
    await expect(confirm()).rejects.toThrow("plan-waits-for-answers");
    await everybodySaysYes();
    const results = await Promise.allSettled([confirm(), confirm()]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await workUntilNow(app);
    const files = await app.store.ownerQuery(
      "select id from file where dossier_id = $1 and purpose = 'plan-pdf'",
      [table.dossierId],
    );
    expect(files).toHaveLength(1);
  });

  test("[D11] what was agreed is frozen, and a changed byte shows", async () => {
    await agreed();
    await workUntilNow(app);
    const els = await app.browserOf(table.els);
    const page = await els.get(path(`/versies/${planId}`));
    expect(page.text).toContain("Ongeschonden");
    const change = (sql: string) =>
      app.store.ownerQuery(
        `begin; alter table plan disable trigger user; ${sql}; alter table plan enable trigger user; commit`,
      );
    await expect(
      app.store.ownerQuery("update plan set canonical_text = 'x' where id = $1", [planId]),
    ).rejects.toThrow("plan-frozen");
    await change(
      `update plan set canonical = jsonb_set(canonical, '{workingTowards}', '"Iets anders"') where id = '${planId}'`,
    );
    expect(await app.as(table.els, (tx) => verifyPlan(tx, place()))).toEqual({
      ...{ text: "intact", data: "changed", paper: "intact" },
    });
    await change(`update plan set canonical_text = canonical_text || ' ' where id = '${planId}'`);
    await app.store.ownerQuery(
      "update file set bytes = set_byte(bytes, 100, 0) where dossier_id = $1 and purpose = 'plan-pdf'",
      [table.dossierId],
    );
    const after = await els.get(path(`/versies/${planId}`));
    expect(after.text).toContain("Let op: dit is niet meer precies wat is afgesproken.");
    expect(after.text).toContain("De vastgelegde tekst is veranderd.");
    expect(after.text).toContain("Het papier (pdf) is veranderd.");
  });

  test("[D11] stays readable as it was, and the next version shows what is different", async () => {
    await agreed();
    await app.as(table.els, (tx) => bringIntoForce(tx, place()));
    const els = await app.browserOf(table.els);
    const started = await els.submit(await els.get(path("")), {}, path(`/${planId}/nieuwe-versie`));
    expect(started.status).toBe(303);
    const [next] = await app.store.ownerQuery<{ id: string }>(
      "select id from plan where dossier_id = $1 and number = 2",
      [table.dossierId],
    );
    const nextId = next?.id ?? "";
    await app.store.ownerQuery(
      "update goal set title = 'Tim leert weer met plezier' where plan_id = $1 and title = 'Tim leert weer'",
      [nextId],
    );
    await app.store.ownerQuery("update person set family_name = 'Anders' where id = $1", [
      table.wietske,
    ]);
    await app.store.ownerQuery("delete from activity where plan_id = $1 and kind = 'thuis'", [
      nextId,
    ]);
    const difference = await els.get(path(`/versies/${nextId}/verschil`));
    const words = (tag: string) =>
      difference.page
        .querySelectorAll(tag)
        .map((one) => one.textContent.replace(/\s+/g, " ").trim());
    expect(words("ins")).toContain("erbij: met plezier");
    expect(difference.text).toContain("Voorlezen voor het slapen");
    expect(difference.text).toContain("Eruit");
    const mother = await app.browserOf(table.mother);
    const former = await mother.get(path(`/versies/${planId}`));
    expect(former.text).toContain("Wietske Dijkstra");
    expect(former.text).not.toContain("Anders");
    const list = await mother.get(path("/versies"));
    expect(list.text).toContain("Versie 1");
    expect(list.text).toContain("Versie 2");
    const stranger = await app.browserOf(table.stranger);
    for (const there of ["/versies", `/versies/${planId}`, `/versies/${planId}/verschil`, "/a4"]) {
      expect((await stranger.get(path(there))).status).toBe(404);
    }
  });

  test("who may not read the needs or the card, does not get them by way of an old version", async () => {
    await agreed();
    const payer = await app.people.person("Petra", "Betaal");
    await app.people.seat(table.dossierId, payer, "betaler");
    const page = await (await app.browserOf(payer)).get(path(`/versies/${planId}`));
    expect(page.text).toContain("Tim leert weer");
    expect(page.text).not.toContain("Niet vastpakken");
    expect(page.text).not.toContain("Ik wil naar de geiten");
  });
});

describe("[D10] going on for longer", () => {
  test("needs grounds and an end within a year, and begins where the former ends", async () => {
    await agreed();
    await app.as(table.els, (tx) => bringIntoForce(tx, place()));
    const els = await app.browserOf(table.els);
    const there = path(`/${planId}/verlengen`);
    const empty = await els.fillIn(there, { grounds: "", endsOn: "" });
    expect(empty.status).toBe(422);
    const links = empty.page
      .querySelectorAll('[role="alert"] a')
      .map((one) => one.getAttribute("href"));
    expect(links).toEqual(["#f-grounds", "#f-endsOn"]);
    const tooLong = await els.fillIn(there, { grounds: "Nog niet klaar", endsOn: "1-8-2028" });
    expect(tooLong.status).toBe(422);
    const impossible = await els.fillIn(there, { grounds: "Nog niet klaar", endsOn: "31-2-2028" });
    expect(impossible.status).toBe(422);
    const done = await els.fillIn(there, { grounds: "Nog niet klaar", endsOn: "31-1-2028" });
    expect(done.status).toBe(303);
    const [next] = await app.store.ownerQuery(
      "select number, starts_on::text, ends_on::text, extension_grounds, extends_plan_id from plan where dossier_id = $1 and number = 2",
      [table.dossierId],
    );
    expect(next).toEqual({
      ...{ number: 2, starts_on: "2027-08-01", ends_on: "2028-01-31" },
      ...{ extension_grounds: "Nog niet klaar", extends_plan_id: planId },
    });
    const activities = await app.store.ownerQuery(
      "select a.starts_on::text, a.origin_id = a.id as fresh from activity a join plan p on p.id = a.plan_id where p.dossier_id = $1 and number = 2",
      [table.dossierId],
    );
    expect(activities).toEqual([
      { starts_on: "2027-08-01", fresh: false },
      { starts_on: "2027-08-01", fresh: false },
    ]);
  });

  test("without grounds it is not proposed", async () => {
    await agreed();
    await app.as(table.els, (tx) => bringIntoForce(tx, place()));
    const nextId = await app.as(table.els, (tx) =>
      startNewVersion(tx, place(), { grounds: "Reden", endsOn: localDate("2028-01-31") }),
    );
    await app.store.ownerQuery("update plan set extension_grounds = null where id = $1", [nextId]);
    const els = await app.browserOf(table.els);
    const page = await els.get(path(`/${nextId}/voorstellen`));
    expect(page.text).toContain("Schrijf op waarom het plan langer doorgaat.");
  });
});
