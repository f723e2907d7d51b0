import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ReadyTable, readyPlan, readyTable } from "../support/ready-plan.js";
import type { Tx } from "../../src/platform/db/transaction.js";
import { openProduct, type Product } from "./support/product.js";
import type { Visitor } from "./support/visitor.js";

let product: Product;
const visitors: Visitor[] = [];

beforeAll(async () => {
  product = await openProduct();
});
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
});
afterAll(() => product.close());

const as = <Result>(personId: string, work: (tx: Tx) => Promise<Result>) =>
  product.database.inTransactionAs({ kind: "person", personId }, work);

async function newTable(bornOn: string): Promise<ReadyTable> {
  const table = await readyTable(product, { bornOn });
  await readyPlan({ as }, table);
  await product.store.ownerQuery(
    `insert into family_note (dossier_id, id, body, source, recorded_on, recorded_by)
     values ($1, gen_random_uuid(), 'Moeder en Tim wonen nu op een rustige plek', 'moeder', '2026-11-01', $2)`,
    [table.dossierId, table.els],
  );
  await product.store.ownerQuery("update person set phone = '06 98 76 54 32' where id = $1", [
    table.mother,
  ]);
  return table;
}

async function comesIn(personId: string, script: boolean): Promise<Visitor> {
  const visitor = await product.visit(personId, { javaScriptEnabled: script });
  visitors.push(visitor);
  return visitor;
}

/** The step that only asks which parts; its answer stands in the address. */
async function chooses(visitor: Visitor, sections: string[]): Promise<void> {
  for (const section of sections) await visitor.page.locator(`main [value="${section}"]`).check();
  const button = visitor.page.locator("main form.ep-form[method='get'] button");
  await Promise.all([visitor.page.waitForEvent("load"), button.click()]);
  await visitor.look();
}

describe.each([
  ["with script", true],
  ["without script", false],
])("%s", (_name, script) => {
  test("[B3] [J1 part] separated parents, and an order of a judge that limits one of them", async () => {
    const table = await newTable("2017-05-14");
    const dossier = `/dossiers/${table.dossierId}`;
    const father = await comesIn(table.father, script);
    const mother = await comesIn(table.mother, script);
    const home = "wonen nu op een rustige plek";

    // Before: each has a page of their own, with what belongs to gezag; not how to reach the other.
    await father.open("/");
    expect(await father.words()).toContain("Tim");
    await father.open(`${dossier}/gegevens`);
    expect(await father.words()).toContain(home);
    await father.open(`${dossier}/mensen`);
    expect(await father.words()).toContain("Marieke Voorbeeld");
    expect(await father.page.content()).not.toContain("06 98 76 54 32");

    // The regisseur records the order; what it means stands there first.
    const els = await comesIn(table.els, script);
    await els.open(`${dossier}/mensen`);
    await els.follow("/mensen/afschermen");
    await els.follow("/afschermen/nieuw");
    await els.follow(`/persoon/${table.seats.father}`);
    await chooses(els, ["family", "conflict"]);
    expect(await els.words()).toContain("Ziet straks niet meer");
    const order = {
      ...{ ground: "rechterlijke-uitspraak", court: "Rechtbank Gelderland" },
      ...{ orderedOn: "12-11-2026", startsOn: "22-11-2026" },
      reason: "De rechter besliste dat vader niets over thuis hoort",
    };
    await els.sendAtSecondTry(order, { court: "" });
    expect(await els.words()).toContain("Rik Voorbeeld ziet niet: gezin en thuis");
    expect(await els.words()).toContain(
      "Rechtbank Gelderland, uitspraak van donderdag 12 november",
    );

    // After: gone for him from the next page on, with honest words; there for her.
    await father.open(`${dossier}/gegevens`);
    expect(await father.words()).not.toContain(home);
    await father.open(`${dossier}/wie-ziet-wat`);
    expect(await father.words()).toContain("Afgeschermd voor deze persoon: gezin en thuis");
    for (const path of ["/tijdlijn", "/mensen", "/wie-ziet-wat"]) {
      await father.open(`${dossier}${path}`);
      expect(await father.words()).not.toContain("Gelderland");
      expect(await father.words()).not.toContain("De rechter besliste");
      expect(await father.words()).not.toContain("Een deel is afgeschermd voor Rik");
    }
    await mother.open(`${dossier}/gegevens`);
    expect(await mother.words()).toContain(home);

    // The judge looks again: it is lifted, with the reason.
    await els.follow("/opheffen");
    await els.sendAtSecondTry({ reason: "Nieuwe uitspraak" }, { reason: "" });
    await father.open(`${dossier}/gegevens`);
    expect(await father.words()).toContain(home);
  });

  test("[B3] a parent whose gezag is not clear reads why there is nothing, and then what a person decided", async () => {
    const table = await newTable("2017-05-14");
    const dossier = `/dossiers/${table.dossierId}`;
    const els = await comesIn(table.els, script);
    await els.open(`${dossier}/mensen`);
    await els.follow(`/${table.seats.father}/gezag`);
    expect(await els.words()).toContain("Wat betekent dit voor wat Rik Voorbeeld ziet?");
    const unclear = { gezagForm: "gezag-niet-te-bepalen", hasAuthority: "nee" };
    await els.sendAtSecondTry({ ...unclear, source: "Gezagsregister" }, { hasAuthority: "ja" });
    const father = await comesIn(table.father, script);
    await father.open("/");
    expect(await father.words()).toContain("Er wordt nog uitgezocht wie er over uw kind beslist");
    expect(await father.words()).not.toContain("Tim");
    await father.open("/dossiers");
    await father.follow("/waarom-niets");
    await els.sendAtSecondTry(
      { decision: "hoofdzaken", reason: "De rechter beslist in december" },
      { reason: "" },
    );
    expect(await els.words()).toContain("Rik Voorbeeld ziet nu alleen de hoofdzaken");
    await father.open("/");
    await father.open(`${dossier}/gegevens`);
    expect(await father.words()).not.toContain("wonen nu op een rustige plek");
  });
});

const careHidden = /Ziet niet[^\n]*hulp en zorg/;

/** The day after tomorrow the clock of everybody would be another: each in a product of its own day. */
describe.each([
  ["with script", true, "2010-11-23"],
  ["without script", false, "2010-11-24"],
])("[J1 part] [J2 part] a youth turning 16 tomorrow, %s", (_name, script, bornOn) => {
  test("reads what changes, sees it change by itself, and lets a parent look along or not", async () => {
    const table = await newTable(bornOn);
    const dossier = `/dossiers/${table.dossierId}`;
    const rights = `${dossier}/wie-ziet-wat`;
    const ofMother = async (visitor: Visitor) => {
      await visitor.open(rights);
      const words = await visitor.words();
      return words.slice(words.indexOf("Marieke Voorbeeld"), words.indexOf("Rik Voorbeeld"));
    };

    const before = await comesIn(table.child, script);
    await before.open(`${dossier}/verjaardag`);
    expect(await before.words()).toContain("Je wordt 16");
    expect(await before.words()).toContain("Vanaf 16 beslis je zelf");
    const motherBefore = await comesIn(table.mother, script);
    expect(await ofMother(motherBefore)).not.toMatch(careHidden);
    await motherBefore.open(`${dossier}/verjaardag`);
    expect(await motherBefore.words()).toContain("Ziet niet meer: hulp en zorg");

    product.clock.forward({ days: 1 });
    const mother = await comesIn(table.mother, script);
    expect(await ofMother(mother)).toMatch(careHidden);
    const youth = await comesIn(table.child, script);
    await youth.open(`${dossier}/verjaardag`);
    expect(await youth.words()).toContain("Je bent 16 geworden");
    await youth.follow("/meekijken");
    await youth.follow("/meekijken/nieuw");
    expect(await youth.words()).not.toMatch(/\b[Uu]w?\b/);
    const given = {
      ...{ participationId: table.seats.mother, sections: ["care"], mayWrite: "lezen" },
      endsOn: "1-6-2027",
    };
    await youth.sendAtSecondTry(given, { endsOn: "1-1-2030" });
    expect(await youth.words()).toContain("Marieke Voorbeeld mag lezen");
    expect(await ofMother(mother)).not.toMatch(careHidden);
    await youth.press("/stoppen");
    expect(await ofMother(mother)).toMatch(careHidden);
  });
});
