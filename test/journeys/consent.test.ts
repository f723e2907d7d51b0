import { afterAll, beforeAll, expect, test } from "vitest";
import { type ConsentTable, consentTable } from "../support/consent-table.js";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

let product: Product;
let table: ConsentTable;
let els: Visitor;
let mother: Visitor;
let father: Visitor;
/** The clinic for mental health that the mother does not want, and the farm that she does. */
let clinicSeat: string;
let sanne: string;

const noScript = { javaScriptEnabled: false };
const at = (path = "") => `/dossiers/${table.dossierId}${path}`;

beforeAll(async () => {
  product = await openProduct();
  const { people } = product;
  table = await consentTable(product);
  const clinic = await people.organisation("zorgaanbieder", "De Brug, jeugd-ggz");
  sanne = await people.person("Sanne", "Prins");
  clinicSeat = await people.seat(table.dossierId, sanne, "zorgbegeleider", {
    ...{ organisationId: clinic, consent: false },
  });
  els = await product.visit(table.els);
  mother = await product.visit(table.mother);
  father = await product.visit(table.father);
});
afterAll(async () => {
  expect(product.mistakes).toEqual([]);
  await product.close();
});

async function asks(seat: string, why: string): Promise<string> {
  await els.open(at("/toestemmingen"));
  await els.follow(`/toestemmingen/vragen/${seat}`);
  await els.sendAtSecondTry({ why, endsOn: "31-7-2027" }, { endsOn: "31-7-2029" });
  return els.path;
}

test("[J2] a parent refuses the ggz and allows the farm, not everything", async () => {
  const clinic = await asks(clinicSeat, "Sanne wil lezen hoe het op school gaat.");
  const farm = await asks(table.seats.wietske, "Wietske wil weten wat Tim rustig maakt.");
  await mother.open("/");
  await mother.clickName("Mag De Brug, jeugd-ggz meelezen?");
  expect(await mother.words()).toContain("ja is goed, en nee is ook goed");
  await mother.page.getByText("Wilt u er iets bij zeggen?").click();
  await mother.page.locator('[name="reason"]').fill("Wij praten zelf met De Brug.");
  await mother.answer("refused");
  expect(mother.path).toBe(clinic);
  expect(await mother.words()).toContain("leest niet mee");
  await mother.open(farm);
  await mother.follow("/deel");
  await mother.page.locator('[value="family"]').uncheck();
  await mother.page.locator('[value="conflict"]').uncheck();
  await mother.send({});
  await father.open(farm);
  await father.answer("given");
  const said = await father.words();
  expect(said).toContain("De Elzenhoeve leest mee");
  await els.open(clinic);
  expect(await els.words()).toContain("Wij praten zelf met De Brug.");
  const clinician = await product.visit(sanne);
  await clinician.isKeptOut(at());
  await clinician.leave();
});

test("[J2] who stops reads first who loses what; an open page loses it within seconds", async () => {
  const wietske = await product.visit(table.wietske);
  await wietske.open(at("/behoeften"));
  expect(await wietske.words()).toContain("Hoe iedereen het ziet");
  await mother.open(at("/toestemmingen"));
  await mother.clickName("De Elzenhoeve");
  await mother.follow("/stoppen");
  const warning = await mother.words();
  expect(warning).toContain("Wietske Dijkstra");
  expect(warning).toContain("de kaart: hoe je met Tim omgaat");
  expect(warning).not.toContain("wat er over thuis en het gezin staat");
  await mother.send({});
  expect(await mother.words()).toContain("De toestemming is gestopt");
  // Nobody touches the other browser.
  await wietske.page
    .getByRole("heading", { name: "Deze pagina is er niet voor u" })
    .waitFor({ timeout: 6000 });
  const left = await wietske.page.content();
  expect(left).not.toContain("Tim");
  await els.open(at("/tijdlijn"));
  expect(await els.words()).toContain("trok de toestemming voor De Elzenhoeve in");
  await wietske.leave();
});

test("[J2 part] an open page refreshes by itself, and keeps what somebody types", async () => {
  await father.open(at("/toestemmingen"));
  expect(await father.words()).toContain("Leest niet of niet meer mee");
  await mother.open(at("/behoeften/visie"));
  const typed = "Dit schrijf ik net.";
  await mother.page.locator('[name="body"]').fill(typed);
  const farm = await asks(table.seats.wietske, "Wietske vraagt het nog een keer.");
  await father.page.getByRole("heading", { name: "Wacht op antwoord" }).waitFor({ timeout: 6000 });
  expect(await mother.page.locator('[name="body"]').inputValue()).toBe(typed);
  expect(await mother.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(
    "body",
  );
  await mother.look();
  expect(farm).toContain("/toestemmingen/");
});

test("[J2] an answer on paper is recorded with its scan, without script", async () => {
  const plain = await product.visit(table.els, noScript);
  await plain.open(at("/toestemmingen"));
  await plain.clickName("De Elzenhoeve");
  await plain.follow("/papier");
  await plain.mistake({}, ["participationId", "answer"]);
  await plain.page.locator('[name="paper"]').setInputFiles({
    ...{ name: "antwoord.pdf", mimeType: "application/pdf" },
    buffer: Buffer.from("%PDF-1.7 getekend"),
  });
  await plain.send({ participationId: "Rik", answer: "given" });
  expect(await plain.words()).toContain("Op papier.");
  await plain.leave();
});

test("[J2] a parent answers and stops without script", async () => {
  const plain = await product.visit(table.mother, noScript);
  await plain.open("/");
  await plain.clickName("Mag De Elzenhoeve meelezen?");
  await plain.answer("not-now");
  expect(await plain.words()).toContain("Tot u antwoord geeft, wordt er niets gedeeld");
  await plain.answer("given");
  expect(await plain.words()).toContain("De Elzenhoeve leest mee");
  await plain.follow("/stoppen");
  await plain.send({});
  expect(await plain.words()).toContain("leest niet meer mee");
  await plain.leave();
});
