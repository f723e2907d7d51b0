import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { makeAgreement } from "../../src/domains/agreements/index.js";
import { proposePlan } from "../../src/domains/plan/index.js";
import type { Tx } from "../../src/platform/db/transaction.js";
import { localDate } from "../../src/shared/local-date.js";
import { readyPlan, type ReadyTable, readyTable } from "../support/ready-plan.js";
import { fillByKeyboard, skipToContent, tabTo } from "./support/keyboard.js";
import { expectNoSideways } from "./support/page-checks.js";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

let product: Product;
let table: ReadyTable;
let planId: string;
const visitors: Visitor[] = [];

/** A child of fourteen has a seat at the table; the plan lies before everybody. */
beforeAll(async () => {
  product = await openProduct();
  const { people, store } = product;
  table = await readyTable({ people, store }, { bornOn: "2012-05-14" });
  planId = await readyPlan({ as }, table);
  const { dossierId, seats } = table;
  await as(table.els, (tx) => proposePlan(tx, { dossierId, planId }));
  await as(table.els, (tx) =>
    makeAgreement(
      tx,
      { dossierId },
      {
        ...{ what: "De vervoerder bellen", ownerParticipationId: seats.els },
        ...{ dueOn: localDate("2026-11-24"), notBefore: undefined, goalOriginId: undefined },
      },
    ),
  );
  await as(table.wietske, (tx) =>
    makeAgreement(
      tx,
      { dossierId },
      {
        ...{ what: "De laarzen meegeven", ownerParticipationId: seats.mother },
        ...{ dueOn: localDate("2026-12-24"), notBefore: undefined, goalOriginId: undefined },
      },
    ),
  );
  product.clock.forward({ days: 4 });
});
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
});
afterAll(() => product.close());

function as<Result>(personId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return product.database.inTransactionAs({ kind: "person", personId }, work);
}

async function comesIn(...asked: Parameters<Product["visit"]>): Promise<Visitor> {
  const visitor = await product.visit(...asked);
  visitors.push(visitor);
  return visitor;
}

const heading = (visitor: Visitor) => visitor.page.locator("h1").innerText();

test("[K2] says to the regisseur what is late, and what others did", async () => {
  const els = await comesIn(table.els);
  await els.open("/");
  expect(await heading(els)).toBe("Dag Els");
  const duties = await els.page.locator("main .ep-tasks__item").allInnerTexts();
  expect(duties.slice(0, 2).join("\n")).toContain("De vervoerder bellen");
  expect(duties.every((duty) => duty.includes("Te laat"))).toBe(true);
  expect(await els.words()).toContain("De laarzen meegeven");
  expect(await els.words()).toContain("Wietske Dijkstra");
  await els.clickName("De vervoerder bellen");
  expect(await heading(els)).toBe("De vervoerder bellen");
});

test("[K2] asks the mother for her answer on the plan and on what she could do", async () => {
  const mother = await comesIn(table.mother);
  await mother.open("/");
  const duties = await mother.page.locator("main .ep-tasks__item").allInnerTexts();
  expect(duties.join("\n")).toContain("Neemt u dit op u? De laarzen meegeven");
  expect(await mother.words()).not.toContain("Te laat");
  await mother.clickName("Lees het plan en geef uw antwoord");
  expect(mother.path).toBe(`/dossiers/${table.dossierId}/plan/${planId}/instemming`);
});

test("[K2] explains an empty page to a professional who takes part nowhere", async () => {
  const { people } = product;
  const joost = await people.person("Joost", "Visser");
  await people.member(joost, await people.organisation("school", "De Linde"), "leerkracht");
  const visitor = await comesIn(joost);
  await visitor.open("/");
  const words = await visitor.words();
  expect(words).toContain("Er wacht niets op u");
  expect(words).toContain("U ziet alleen dossiers waarin u meedoet");
  await visitor.follow("/dossiers");
});

test("[K2] says je to a child of fourteen, who answers for herself", async () => {
  const child = await comesIn(table.child);
  await child.open("/");
  expect(await child.words()).not.toMatch(/\b[Uu]w?\b/);
  await child.follow("/instemming");
  expect(await child.words()).not.toMatch(/\b[Uu]\b/);
});

test("[K1] speaks English from the moment that somebody asks, also tomorrow", async () => {
  const els = await comesIn(table.els);
  await els.open("/");
  await els.chooseLanguage("en");
  expect(await els.page.locator("html").getAttribute("lang")).toBe("en");
  expect(await els.words()).toContain("Late");
  const tomorrow = await els.context.newPage();
  await tomorrow.goto(`/dossiers/${table.dossierId}`);
  expect(await tomorrow.locator("html").getAttribute("lang")).toBe("en");
  await els.chooseLanguage("nl");
  expect(await els.words()).toContain("Te laat");
});

test("[K1] does everything with keys: past the top, into a form, and sends it", async () => {
  const els = await comesIn(table.els);
  const { page } = els;
  await els.open(`/dossiers/${table.dossierId}/afspraken`);
  await skipToContent(page);
  await tabTo(page, 'a[href$="/afspraken/nieuw"]');
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await fillByKeyboard(page, []);
  await els.expectSummary(["what", "ownerParticipationId", "dueOn"]);
  await fillByKeyboard(page, [
    ["what", "Met alleen toetsen afgesproken"],
    ["ownerParticipationId", "Els"],
    ["dueOn", "4-12-2026"],
  ]);
  expect(await els.words()).toContain("Met alleen toetsen afgesproken");
  await page.goto(`/dossiers/${table.dossierId}/behoeften/nieuw`);
  await fillByKeyboard(page, [
    ["kind", "behoefte"],
    ["body", "Een vaste plek"],
    ["domain", "gezin"],
    ["source", "moeder"],
    ["since", "1-9-2026"],
  ]);
  expect(await els.words()).toContain("Een vaste plek");
});

test("[K1] can be read twice as large without moving it sideways", async () => {
  const large = { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 };
  const els = await comesIn(table.els, large);
  const dossier = `/dossiers/${table.dossierId}`;
  for (const path of [
    ...["/", "/dossiers", "/organisaties", "/account", dossier, `${dossier}/gegevens`],
    ...[`${dossier}/behoeften`, `${dossier}/mensen`, `${dossier}/plan`, `${dossier}/plan/a4`],
    ...[`${dossier}/afspraken`, `${dossier}/tijdlijn`, `${dossier}/wie-ziet-wat`],
  ]) {
    await els.page.goto(path);
    await expectNoSideways(els.page);
  }
});
