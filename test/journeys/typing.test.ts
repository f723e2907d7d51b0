import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readyPlan, readyTable } from "../support/ready-plan.js";
import { accountFor, password } from "../support/account.js";
import type { TestApp } from "../support/app.js";
import { fillIn } from "./support/filling.js";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

let product: Product;
let table: Awaited<ReturnType<typeof readyTable>>;
let goals: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  product = await openProduct();
  const app: Pick<TestApp, "people" | "store" | "as"> = {
    ...{ people: product.people, store: product.store },
    as: (personId, work) => product.database.inTransactionAs({ kind: "person", personId }, work),
  };
  table = await readyTable(app);
  const planId = await readyPlan(app, table);
  goals = `/dossiers/${table.dossierId}/plan/${planId}/doelen`;
});
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
});
afterAll(() => product.close());

async function comesIn(personId: string, options?: { javaScriptEnabled: boolean }) {
  const visitor = await product.visit(personId, options);
  visitors.push(visitor);
  return visitor;
}

const rows = (table_: string) =>
  product.store.ownerQuery<{ count: number }>(`select count(*)::int as count from ${table_}`);
const howMany = async (table_: string) => (await rows(table_))[0]?.count;

const longText = "Een ochtend met dieren, zonder klok en zonder vragen. ".repeat(8).trim();

test("[K3] keeps a long form while it is typed, and goes on with it on another device", async () => {
  const atSchool = await comesIn(table.els);
  await atSchool.open(`${goals}/nieuw`);
  await fillIn(atSchool.form, { domain: "school", title: "Leren met plezier", step0: longText });
  await atSchool.page.locator("[data-autosave-status]", { hasText: /Bewaard om/ }).waitFor();
  const atHome = await comesIn(table.els, { javaScriptEnabled: false });
  await atHome.open(`${goals}/nieuw`);
  expect(await atHome.words()).toContain("is bewaard en hier teruggezet");
  expect(await atHome.form.locator('[name="step0"]').inputValue()).toBe(longText);
  expect(await atHome.form.locator('[value="school"]').isChecked()).toBe(true);
});

test("[K3] says that the line is down, and keeps what was typed when it is back", async () => {
  const els = await comesIn(table.els);
  await els.open(`${goals}/nieuw`);
  await els.context.setOffline(true);
  await fillIn(els.form, { title: "Getypt in de trein" });
  const said = els.page.locator("[data-autosave-status]");
  await said.filter({ hasText: "Nog niet bewaard" }).waitFor();
  await els.context.setOffline(false);
  await fillIn(els.form, { stepMinus1: "en verder geschreven" });
  await said.filter({ hasText: /Bewaard om/ }).waitFor();
  els.troubles.length = 0;
  await els.open(`${goals}/nieuw`);
  expect(await els.form.locator('[name="title"]').inputValue()).toBe("Getypt in de trein");
});

test.each([true, false])(
  "[K3] makes one agreement of a double click, and none of going back (script: %s)",
  async (javaScriptEnabled) => {
    const els = await comesIn(table.els, { javaScriptEnabled });
    const before = Number(await howMany("agreement"));
    await els.open(`/dossiers/${table.dossierId}/afspraken`);
    await els.follow("/afspraken/nieuw");
    await fillIn(els.form, {
      ...{ what: "De boerderij bellen", dueOn: "1-12-2026", ownerParticipationId: "Els" },
    });
    const reached = els.page.waitForURL(/afspraken(\/[\w-]{36})?$/);
    await els.form.locator(".ep-form__deeds button").dblclick();
    await reached;
    expect(await howMany("agreement")).toBe(before + 1);
    await els.page.goBack();
    await els.page.goForward();
    await els.page.reload();
    expect(await howMany("agreement")).toBe(before + 1);
  },
);

test("[K3] brings back what was typed when the session ended meanwhile", async () => {
  const email = await accountFor(product, table.wietske);
  const wietske = await comesIn(table.wietske);
  const path = `/dossiers/${table.dossierId}/behoeften/nieuw`;
  await wietske.open(path);
  await fillIn(wietske.form, { kind: "sterke-kant", source: "Wietske", body: longText });
  product.clock.forward({ hours: 13 });
  await wietske.submit();
  expect(wietske.path).toBe("/aanmelden");
  await wietske.look();
  await wietske.send({ email, password });
  expect(wietske.path).toBe(path);
  expect(await wietske.form.locator('[name="body"]').inputValue()).toBe(longText);
  await wietske.send({ domain: "vrije-tijd", since: "1-11-2026" });
  expect(await wietske.words()).toContain(longText);
});

test("[K3] shows both texts when two people change the same goal", async () => {
  const els = await comesIn(table.els);
  const wietske = await comesIn(table.wietske);
  for (const person of [els, wietske]) {
    await person.open(`/dossiers/${table.dossierId}/plan`);
    await person.follow("/wijzigen");
  }
  await els.send({ title: "Els schrijft: leren in een kwartier" });
  await fillIn(wietske.form, { title: "Wietske schrijft: leren tussen de geiten" });
  await wietske.submit();
  await wietske.expectSummary(["title"]);
  await wietske.look();
  expect(await wietske.words()).toContain("Els schrijft: leren in een kwartier");
  expect(await wietske.form.locator('[name="title"]').inputValue()).toContain("de geiten");
  await wietske.send({ title: "Leren in een kwartier, tussen de geiten" });
  await els.open(`/dossiers/${table.dossierId}/plan`);
  expect(await els.words()).toContain("Leren in een kwartier, tussen de geiten");
});

test("takes somebody who made a mistake to the list of what is wrong", async () => {
  const els = await comesIn(table.els);
  await els.open(`/dossiers/${table.dossierId}/afspraken/nieuw`);
  await els.submit();
  await els.expectSummary(["what", "ownerParticipationId", "dueOn"]);
  const focused = await els.page.evaluate(() => document.activeElement?.getAttribute("role"));
  expect(focused).toBe("alert");
  await els.page.keyboard.press("Tab");
  await els.page.keyboard.press("Enter");
  expect(await els.page.evaluate(() => document.activeElement?.id)).toBe("f-what");
});
