import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { readyPlan, type ReadyTable, readyTable } from "../../../test/support/ready-plan.js";
import { workUntilNow } from "../../../test/support/worker.js";
import { readPdf } from "../../../test/documents/read-pdf.js";
import { answerApproval } from "./approval.actions.js";
import { listApprovals } from "./approval.store.js";
import { paperOfVersion } from "./plan-a4.actions.js";
import { shortened } from "./plan-a4.model.js";
import { bringIntoForce, confirmPlan, proposePlan } from "./proposal.actions.js";

let app: TestApp;
let table: ReadyTable;
let planId: string;

beforeAll(async () => {
  app = await testApp();
  table = await readyTable(app);
  planId = await readyPlan(app, table);
});
afterAll(() => app.close());

const place = () => ({ dossierId: table.dossierId, planId });
const page = () => `/dossiers/${table.dossierId}/plan/a4`;
async function paper(person: string, locale: "nl" | "en" = "nl"): Promise<Uint8Array> {
  const { bytes } = await app.as(person, (tx) => paperOfVersion(tx, place(), locale));
  return typeof bytes === "function" ? bytes() : bytes;
}

describe("[D1] the plan on one A4", () => {
  test("is one page, with the family's words first and who does what where when", async () => {
    const pdf = await readPdf(await paper(table.mother));
    expect(pdf.pages).toBe(1);
    expect(pdf.language).toBe("nl");
    const child = pdf.text.indexOf("Ik wil naar de geiten.");
    const goal = pdf.text.indexOf("Tim leert weer");
    expect(child).toBeGreaterThan(0);
    expect(child).toBeLessThan(pdf.text.indexOf("Rust is het eerst nodig."));
    expect(child).toBeLessThan(goal);
    for (const word of ["Dieren voeren", "Wietske Dijkstra", "De Elzenhoeve", "dinsdagochtend"]) {
      expect(pdf.text).toContain(word);
    }
    expect(pdf.text).toMatch(/Gemeente\s*\(Jeugdwet\)/);
    expect(pdf.text).toContain("Rik Voorbeeld");
  });

  test("says the same on the screen, and answers as a file", async () => {
    const mother = await app.browserOf(table.mother);
    const screen = await mother.get(page());
    expect(screen.status).toBe(200);
    for (const word of ["Ik wil naar de geiten.", "Dieren voeren", "dinsdagochtend", "4"]) {
      expect(screen.text).toContain(word);
    }
    expect(screen.text).not.toContain("past niet op één A4");
    const file = await mother.get(
      `/dossiers/${table.dossierId}/plan/versies/${planId}/a4.pdf?taal=en`,
    );
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect((await readPdf(await paper(table.mother, "en"))).language).toBe("en");
  });

  test("says so when it does not fit", async () => {
    await app.store.ownerQuery("update plan set outlook_helping = $2 where id = $1", [
      planId,
      "Een heel verhaal over wat helpt. ".repeat(400),
    ]);
    const screen = await (await app.browserOf(table.els)).get(page());
    expect(screen.text).toContain("Dit plan past niet op één A4");
    await app.store.ownerQuery("update plan set outlook_helping = 'Dieren' where id = $1", [
      planId,
    ]);
  });

  test("is not there for a stranger", async () => {
    const stranger = await app.browserOf(table.stranger);
    expect((await stranger.get(page())).status).toBe(404);
    const file = `/dossiers/${table.dossierId}/plan/versies/${planId}/a4.pdf`;
    expect((await stranger.get(file)).status).toBe(404);
  });

  test("of an agreed version is the same bytes for ever; who may not read all of it gets less", async () => {
    await app.as(table.els, (tx) => proposePlan(tx, place()));
    for (const [person, seat] of [
      [table.mother, table.seats.mother],
      [table.father, table.seats.father],
      [table.wietske, table.seats.wietske],
    ] as const) {
      await app.as(person, async (tx) => {
        for (const one of await listApprovals(tx, table.dossierId, planId)) {
          if (one.participationId !== seat) continue;
          await answerApproval(tx, { ...place(), approvalId: one.id }, { answer: "agreed" });
        }
      });
    }
    await app.as(table.els, (tx) => confirmPlan(tx, place()));
    await app.as(table.els, (tx) => bringIntoForce(tx, place()));
    await workUntilNow(app);
    const then = await paper(table.mother);
    app.clock.forward({ hours: 24 * 40 });
    await app.store.ownerQuery("update person set family_name = 'Nieuw' where id = $1", [
      table.wietske,
    ]);
    expect(Buffer.from(await paper(table.els)).equals(Buffer.from(then))).toBe(true);
    const screen = await (await app.browserOf(table.els)).get(page());
    expect(screen.text).not.toContain("past niet op één A4");
    expect((await readPdf(then)).text).toContain("moeder: ja tegen het onderwijs en de zorg");
    const payer = await app.people.person("Petra", "Betaal");
    await app.people.seat(table.dossierId, payer, "betaler");
    const less = await readPdf(await paper(payer));
    expect(less.text).toContain("Dieren voeren");
    expect(less.text).not.toContain("Niet vastpakken");
    expect(less.text).not.toContain("Ik wil naar de geiten");
  });
});

test("words that are too long for the A4 end with a whole sentence", () => {
  expect(shortened("Kort.", 20)).toBe("Kort.");
  expect(shortened("Eerste zin hier. Tweede zin is te lang.", 25)).toBe("Eerste zin hier. …");
  expect(shortened("geen punt maar wel veel woorden", 12)).toBe("geen punt …");
});
