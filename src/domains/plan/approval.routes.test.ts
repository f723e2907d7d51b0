import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { readyPlan, type ReadyTable, readyTable } from "../../../test/support/ready-plan.js";
import { answerApproval, answerOnPaper } from "./approval.actions.js";
import { proposePlan, takeBackPlan } from "./proposal.actions.js";

let app: TestApp;
let table: ReadyTable;
let planId: string;
let answers: string;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  await proposed();
});

async function proposed(bornOn?: string): Promise<void> {
  table = await readyTable(app, bornOn ? { bornOn } : {});
  planId = await readyPlan(app, table);
  await app.as(table.els, (tx) => proposePlan(tx, { dossierId: table.dossierId, planId }));
  answers = `/dossiers/${table.dossierId}/plan/${planId}/instemming`;
}

type Asked = { id: string; part: string; participation_id: string; answer: string | null };

const asked = (seat: string) =>
  app.store.ownerQuery<Asked & { reason: string; via: string; answered_by: string }>(
    "select * from approval where plan_id = $1 and participation_id = $2 order by part",
    [planId, seat],
  );
const idOf = async (seat: string, part = "handelingsdeel") =>
  (await asked(seat)).find((one) => one.part === part)?.id ?? "";
const place = (approvalId: string) => ({ dossierId: table.dossierId, planId, approvalId });
const events = (kind: string) =>
  app.store.ownerQuery<{ data: Record<string, unknown> }>(
    "select data from event where dossier_id = $1 and kind = $2",
    [table.dossierId, kind],
  );

const scan = (name = "handtekening.pdf", content = "%PDF-1.7 handtekening") =>
  new File([content], name, { type: "application/pdf" });

describe("[D12] answering for oneself", () => {
  test("the page says in plain words what is asked, and of whom the help is", async () => {
    const mother = await app.browserOf(table.mother);
    const page = await mother.get(answers);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Bent u het eens met de hulp op school en daarbuiten?");
    expect(page.text).toContain("Bent u het eens met de zorg en jeugdhulp in dit plan?");
    expect(page.text).toContain("Wietske Dijkstra, dinsdagochtend, 4 uur per week");
    expect(page.page.querySelectorAll("[data-rule]")).toHaveLength(2);
  });

  test("an empty answer points at the question; one part may stay open", async () => {
    const mother = await app.browserOf(table.mother);
    const empty = await mother.fillIn(answers, {});
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("Weet u het nog niet?");
    const id = await idOf(table.seats.mother);
    const given = await mother.fillIn(answers, { [`answer-${id}`]: "agreed" });
    expect(given.status).toBe(303);
    const rows = await asked(table.seats.mother);
    expect(rows.map(({ part, answer, via }) => [part, answer, via])).toEqual([
      ["handelingsdeel", "agreed", "signed-in"],
      ["jeugdhulp", null, null],
    ]);
    const after = await mother.get(answers);
    expect(after.page.querySelector(`[name="answer-${id}"]`)).toBeNull();
    expect(after.text).toContain("U zei op");
  });

  test("a no needs a reason, and everybody reads it in that person's own words", async () => {
    const father = await app.browserOf(table.father);
    const id = await idOf(table.seats.father);
    const without = await father.fillIn(answers, { [`answer-${id}`]: "disagreed" });
    expect(without.status).toBe(422);
    const link = without.page.querySelector('[role="alert"] a');
    expect(link?.getAttribute("href")).toBe(`#f-reason-${id}`);
    const words = "Hij is er <b>niet</b> aan toe";
    const said = await father.submit(without, { [`reason-${id}`]: words });
    expect(said.status).toBe(303);
    const els = await app.browserOf(table.els);
    const page = await els.get(`/dossiers/${table.dossierId}/plan`);
    expect(page.text).toContain(words);
    expect(page.html).not.toContain("<b>niet</b>");
    const mails = await app.store.ownerQuery(
      "select id from mail where person_id = $1 and kind = 'plan-answered'",
      [table.els],
    );
    expect(mails).toHaveLength(1);
    await app.as(table.els, (tx) =>
      takeBackPlan(tx, { dossierId: table.dossierId, planId }, "We praten verder"),
    );
    expect((await events("approval-refused"))[0]?.data.reason).toBe(words);
  });

  test("an answer is given once, however often it is sent", async () => {
    const mother = await app.browserOf(table.mother);
    const id = await idOf(table.seats.mother);
    const shown = await mother.get(answers);
    const send = (key: object) => mother.submit(shown, { [`answer-${id}`]: "agreed", ...key });
    const doubleClick = await Promise.all([send({}), send({})]);
    expect(doubleClick.map(({ status }) => status)).toEqual([303, 303]);
    const fromAnotherPage = await send({ _key: crypto.randomUUID() });
    expect(fromAnotherPage.status).not.toBe(500);
    expect(await events("approval-given")).toHaveLength(1);
    const again = app.as(table.mother, (tx) =>
      answerApproval(tx, place(id), { answer: "disagreed", reason: "Toch niet" }),
    );
    await expect(again).rejects.toMatchObject({ code: "EP005" });
  });

  test("too long a reason, or a BSN in it, is not kept", async () => {
    const father = await app.browserOf(table.father);
    const id = await idOf(table.seats.father);
    for (const reason of ["x".repeat(20_000), "mijn nummer is 123456782"]) {
      const answer = await father.fillIn(answers, {
        [`answer-${id}`]: "disagreed",
        [`reason-${id}`]: reason,
      });
      expect(answer.status).toBe(422);
    }
  });

  test("in English as well", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [table.mother]);
    const page = await (await app.browserOf(table.mother)).get(answers);
    expect(page.text).toContain("Do you agree with the help at school and outside it?");
  });
});

describe("[D12] nobody answers for somebody else", () => {
  test("the fields of another are not read", async () => {
    const mother = await app.browserOf(table.mother);
    const fathers = await idOf(table.seats.father);
    const answer = await mother.fillIn(answers, { [`answer-${fathers}`]: "agreed" });
    expect(answer.status).toBe(422);
    expect((await asked(table.seats.father)).every((one) => one.answer === null)).toBe(true);
  });

  test("the database refuses it, also to the regisseur", async () => {
    const fathers = await idOf(table.seats.father);
    const as = (person: string) =>
      app.as(person, (tx) => answerApproval(tx, place(fathers), { answer: "agreed" }));
    await expect(as(table.mother)).rejects.toMatchObject({ code: "not-yours" });
    await expect(as(table.els)).rejects.toMatchObject({ code: "42501" });
    const [row] = await asked(table.seats.father);
    expect(row?.answer).toBeNull();
  });

  test("a reader sees that nothing is asked; a stranger finds nothing", async () => {
    const reader = await (await app.browserOf(table.reader)).get(answers);
    expect(reader.text).toContain("Er wordt hier op dit moment niets van u gevraagd.");
    expect(reader.page.querySelector("main form.ep-form")).toBeNull();
    const stranger = await app.browserOf(table.stranger);
    expect((await stranger.get(answers)).status).toBe(404);
    const fathers = await idOf(table.seats.father);
    expect((await stranger.get(`${answers}/${fathers}/papier`)).status).toBe(404);
  });
});

describe("[D12] by age", () => {
  test.each([
    ["11 years old", "2014-11-23", []],
    [
      "12 on this day",
      "2014-11-22",
      [
        ["handelingsdeel", false],
        ["jeugdhulp", true],
      ],
    ],
    [
      "16 on this day",
      "2010-11-22",
      [
        ["handelingsdeel", false],
        ["jeugdhulp", true],
      ],
    ],
    [
      "18 on this day",
      "2008-11-22",
      [
        ["handelingsdeel", true],
        ["jeugdhulp", true],
      ],
    ],
  ])("%s", async (_name, bornOn, expected) => {
    await proposed(bornOn);
    const rows = await app.store.ownerQuery<{ part: string; decides: boolean }>(
      "select part, decides from approval where plan_id = $1 and participation_id = $2 order by part",
      [planId, table.seats.child],
    );
    expect(rows.map(({ part, decides }) => [part, decides])).toEqual(expected);
  });

  test("the young person reads the question with je", async () => {
    await proposed("2012-03-01");
    const page = await (await app.browserOf(table.child)).get(answers);
    expect(page.text).toContain("Wat vind jij van dit plan?");
    expect(page.text).toContain("Je ouders of voogd beslissen.");
  });
});

describe("[D12] on paper", () => {
  test("needs the scan and a reason with a no, and keeps both", async () => {
    const els = await app.browserOf(table.els);
    const fathers = await idOf(table.seats.father);
    const there = `${answers}/${fathers}/papier`;
    const empty = await els.fillIn(there, {});
    expect(empty.status).toBe(422);
    expect(empty.page.querySelector('[role="alert"] a')?.getAttribute("href")).toBe("#f-answer");
    const noScan = await els.fillIn(there, { answer: "agreed" });
    expect(noScan.text).toContain("Voeg een foto of scan toe");
    const noReason = await els.fillIn(there, { answer: "disagreed", paper: scan() });
    expect(noReason.status).toBe(422);
    const wrongKind = await els.fillIn(there, {
      answer: "agreed",
      paper: scan("brief.pdf", "<html></html>"),
    });
    expect(wrongKind.text).toContain("Kies een pdf of een foto");
    const kept = await els.fillIn(there, { answer: "agreed", paper: scan() });
    expect(kept.status).toBe(303);
    const [row] = await asked(table.seats.father);
    expect(row).toMatchObject({ answer: "agreed", via: "paper", answered_by: table.els });
    const file = await els.get(`${there}/bestand`);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    const mother = await app.browserOf(table.mother);
    expect((await mother.get(there)).status).toBe(404);
    expect((await mother.get(`${there}/bestand`)).status).toBe(404);
  });

  test("is not for who only reads the plan", async () => {
    const fathers = await idOf(table.seats.father);
    const paper = { name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
    const attempt = app.as(table.mother, (tx) =>
      answerOnPaper(tx, place(fathers), { answer: "agreed", reason: undefined, paper }),
    );
    await expect(attempt).rejects.toBeDefined();
    expect((await asked(table.seats.father))[0]?.answer).toBeNull();
  });
});
