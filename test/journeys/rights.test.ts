import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { everywhere, markedDossier } from "../support/marked-dossier.js";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

const visitors: Visitor[] = [];
let product: Product;

beforeAll(async () => {
  product = await openProduct();
});
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
});
afterAll(() => product.close());

/** A dossier that was closed long ago, its family, and who guards privacy at the school. */
async function closedDossier(word: string) {
  const { people } = product;
  const school = await people.organisation("school", "De Beuk");
  const els = await people.person("Els", "de Wit");
  await people.member(els, school, "intern-begeleider");
  const officer = await people.person("Petra", "Privacy");
  await people.member(officer, school, "privacyfunctionaris");
  const marked = await markedDossier(product, { school, els, closedOn: "2021-06-01", word });
  return { els, officer, ...marked, dossier: `/dossiers/${marked.dossierId}` };
}

// The page is the same; only the browser differs.
describe.each([true, false])("with script: %s", (javaScriptEnabled) => {
  async function comesIn(personId: string): Promise<Visitor> {
    const visitor = await product.visit(personId, { javaScriptEnabled });
    visitors.push(visitor);
    return visitor;
  }

  test("[J5] a mother reads and takes everything, and says what is not right", async () => {
    const word = javaScriptEnabled ? "parelmoer" : "kastanje";
    const table = await closedDossier(word);
    const mother = await comesIn(table.mother);
    await mother.open(`${table.dossier}/wie-ziet-wat`);
    await mother.follow("/inzage");
    expect(await mother.words()).toContain("Alles over Tim");
    const file = await mother.page.request.get(`${table.dossier}/inzage.json`);
    expect(((await file.json()) as { versie: number }).versie).toBe(1);
    const pdf = await mother.page.request.get(`${table.dossier}/inzage.pdf`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    await mother.follow("/inzage/lezen");
    expect(await mother.words()).toContain(word);

    await mother.follow(`/klopt-niet/over/${table.needId}`);
    await mother.mistake({ remark: "Ik zei dit anders" }, ["wrong"]);
    await mother.send({ wrong: "Het moet een stille plek zijn" });
    expect(await mother.words()).toContain("22 december 2026");
    const request = mother.path;

    const els = await comesIn(table.els);
    await els.open(request);
    await els.mistake({ answer: "De school zag dit zo." }, ["status"]);
    await els.send({ status: "kept" });
    await mother.open(`${table.dossier}/behoeften`);
    expect(await mother.words()).toContain("Ik zei dit anders");
    await mother.open(request);
    expect(await mother.words()).toContain("De school zag dit zo.");
  });

  test("[J5] a privacy officer destroys what is due; it is gone and the record stays", async () => {
    const word = javaScriptEnabled ? "zilvervis" : "barnsteen";
    const table = await closedDossier(word);
    const officer = await comesIn(table.officer);
    await officer.open("/");
    await officer.follow("/privacy");
    await officer.follow("/privacy/bewaren");
    expect(await officer.words()).not.toMatch(/Tim|Marieke/);
    for (const words of ["school en loopbaan", "gezin en thuis", "aanwezigheid"]) {
      await officer.clickName(`, ${words}`);
      expect(await officer.words()).toContain("verdwijnt voorgoed");
      await officer.press("/vernietigen");
      expect(officer.path).toBe("/privacy/bewaren");
    }
    expect(await everywhere(product.store, word)).toEqual([]);
    expect(await officer.words()).toContain("Petra Privacy");
    expect(await officer.words()).toContain("Besluit bekostiging WPO 2022");
    const mother = await comesIn(table.mother);
    await mother.page.goto(table.dossier);
    expect(await mother.words()).toContain("Deze pagina is er niet voor u");
  });
});
