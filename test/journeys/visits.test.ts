import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

const visitors: Visitor[] = [];
let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.store.ownerQuery("update region set break_glass = true");
});
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
});
afterAll(() => product.close());

/** A table with a privacy officer at the school and a professional who sits at no table. */
async function tableWithOfficer() {
  const { people } = product;
  const table = await people.smallTable();
  const officer = await people.person("Hilde", "Brouwer");
  await people.member(officer, table.school, "privacyfunctionaris");
  return { ...table, officer, dossier: `/dossiers/${table.dossierId}` };
}

// The page is the same; only the browser differs.
describe.each([true, false])("with script: %s", (javaScriptEnabled) => {
  const familyName = javaScriptEnabled ? "Met" : "Zonder";

  async function comesIn(personId: string): Promise<Visitor> {
    const visitor = await product.visit(personId, { javaScriptEnabled });
    visitors.push(visitor);
    return visitor;
  }

  test("[J3] a parent finds out who looked and objects; the privacy officer answers; she reads it", async () => {
    const table = await tableWithOfficer();
    const els = await comesIn(table.els);
    await els.open(`${table.dossier}/behoeften`);

    const mother = await comesIn(table.mother);
    await mother.open(table.dossier);
    await mother.follow("/wie-keek");
    expect(await mother.words()).toContain("Els de Wit");
    expect(await mother.words()).toContain("Gelezen: wat nodig is");
    await mother.clickName("Vraag of bezwaar");
    expect(await mother.words()).toContain("Hilde Brouwer");
    const asked = { kind: "objection", body: "Waarom leest u wat er thuis nodig is?" };
    await mother.mistake({ body: asked.body }, ["kind"]);
    await mother.send({ kind: asked.kind });
    expect(await mother.words()).toContain("Wacht op antwoord");
    const question = mother.path;

    const hilde = await comesIn(table.officer);
    await hilde.open("/");
    await hilde.follow("/privacy");
    expect(await hilde.words()).not.toContain("Tim");
    await hilde.clickName("Bezwaar over Els de Wit");
    expect(await hilde.words()).toContain(asked.body);
    expect(await hilde.words()).not.toMatch(/Tim|Marieke/);
    await hilde.mistake({ body: "" }, ["body"]);
    await hilde.send({ body: "Els bereidde het gesprek van dinsdag voor. Dat mocht." });
    expect(await hilde.words()).toContain("Er is antwoord");

    await mother.open("/");
    await mother.clickName("Er is antwoord op uw vraag over Els de Wit");
    expect(mother.path).toBe(question);
    expect(await mother.words()).toContain("Els bereidde het gesprek van dinsdag voor.");
    await mother.press("/klaar");
    expect(await mother.words()).toContain("Klaar");
  });

  test("[J1 part] in an emergency a professional looks for two hours, and everybody knows", async () => {
    const table = await tableWithOfficer();
    const { people, store } = product;
    await store.ownerQuery("update dossier set family_name = $2 where id = $1", [
      table.dossierId,
      familyName,
    ]);
    const joost = await people.person("Joost", "Timmers");
    await people.member(joost, table.elsewhere, "leerkracht");
    const right = {
      ...{ givenName: "Tim", bornOn: "14-5-2019" },
      familyName,
      reason: "Hij staat alleen op het plein en durft niet naar huis.",
    };

    const looker = await comesIn(joost);
    await looker.open("/");
    await looker.follow("/noodtoegang");
    await looker.sendAtSecondTry(right, { reason: "Nood" });
    expect(looker.path).toBe(table.dossier);
    expect(await looker.words()).toContain("U kijkt in een noodgeval mee tot 13:00");
    await looker.open(`${table.dossier}/plan`);
    expect(await looker.words()).toContain("U kijkt in een noodgeval mee tot 13:00");

    const mother = await comesIn(table.mother);
    await mother.open(table.dossier);
    expect(await mother.words()).toContain("Joost Timmers kijkt in een noodgeval mee tot 13:00");
    expect(await mother.words()).toContain(right.reason);
    await mother.follow("/wie-keek");
    expect(await mother.words()).toContain("Kijkt nu mee");

    product.clock.forward({ minutes: 5 });
    await looker.press("/stoppen");
    expect(looker.path).toBe("/");
    await mother.open(`${table.dossier}/wie-keek`);
    expect(await mother.words()).toContain("Zelf eerder gestopt");
    product.clock.forward({ minutes: -5 });
  });
});
