import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../test/access/routes-walk.js";
import { fillDossier } from "../../test/access/routes-rows.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import { readyPlan, readyTable, type ReadyTable } from "../../test/support/ready-plan.js";
import { appOn, noDatabase } from "../../test/support/variant.js";

const { routes } = appOn(noDatabase);

let app: TestApp;
let table: ReadyTable;
let places: Record<string, string>;

const secret = { phone: "06 98 76 54 32", email: "geheim-adres@voorbeeld.test" };

beforeAll(async () => {
  app = await testApp();
  table = await readyTable(app);
  await readyPlan(app, table);
  const { dossierId, seats, els } = table;
  const rows = await fillDossier(app.store, {
    ...{ dossierId, participationId: seats.els, by: els },
  }).catch(() => ({}));
  const first = async (name: string) => {
    const [row] = await app.store.ownerQuery<{ id: string }>(
      `select id from ${name} where dossier_id = $1 limit 1`,
      [dossierId],
    );
    return row?.id ?? dossierId;
  };
  const names = ["plan", "goal", "activity", "need", "perspective", "agreement"];
  const found: [string, string][] = [];
  for (const name of names) found.push([`${name}Id`, await first(name)]);
  places = {
    ...Object.fromEntries(found),
    ...rows,
    ...{ dossierId, participationId: seats.els },
  };
  await app.store.ownerQuery("update person set phone = $2, email = $3 where id = $1", [
    ...[table.father, secret.phone, secret.email],
  ]);
  await app.store.ownerQuery("update person set phone = '0314 111 222' where id = $1", [table.els]);
});
afterAll(() => app.close());

/** Every address that can be read, filled in with rows of this dossier. */
function addresses(): string[] {
  return (
    routes
      // The outbox of the demonstration shows every mail to everybody.
      .filter(({ method, path }) => method === "GET" && !/^\/(stijl|postvak-uit)/.test(path))
      .flatMap(({ path }) => {
        const known = [...path.matchAll(/:(\w+)/g)].every(([, name]) => places[name ?? ""]);
        return known ? [addressOf(path, places)] : [];
      })
  );
}

/** The addresses on which somebody reads how to reach the father. */
async function whereFound(personId: string): Promise<string[]> {
  const browser = await app.browserOf(personId);
  const found: string[] = [];
  for (const address of addresses()) {
    const { status, html } = await browser.get(address);
    if (status !== 200) continue;
    if (html.includes(secret.phone) || html.includes(secret.email)) found.push(address);
  }
  return found;
}

const contactFor = (viewer: string, person: string) =>
  app.as(viewer, async (tx) => {
    const rows = await tx.db.selectFrom("person").select("id").where("id", "=", person).execute();
    const { contactOf } = await import("../domains/access/contact.store.js");
    const contact = await contactOf(tx, table.dossierId, person);
    return { known: rows.length === 1, phone: contact?.phone ?? null };
  });

describe("[J1 part] [B3] separated parents: neither reads how to reach the other", () => {
  test("on no page, list, file or answer for partners that the other parent can open", async () => {
    expect(addresses().length).toBeGreaterThan(40);
    expect(await whereFound(table.mother)).toEqual([]);
  }, 60_000);

  test("while each has a page of their own, and the father reads his own", async () => {
    expect(await whereFound(table.father)).toContain("/account");
    for (const who of [table.mother, table.father]) {
      const browser = await app.browserOf(who);
      expect((await browser.get("/")).text).toContain("Tim");
      expect((await browser.get(`/dossiers/${table.dossierId}/mensen`)).text).toContain("Rik");
    }
  });

  test("professionals at the table and the child can reach both; who works there is reached by all", async () => {
    const seen = { known: true, phone: secret.phone };
    expect(await contactFor(table.els, table.father)).toEqual(seen);
    expect(await contactFor(table.wietske, table.father)).toEqual(seen);
    expect(await contactFor(table.child, table.father)).toEqual(seen);
    expect(await contactFor(table.father, table.father)).toEqual(seen);
    expect(await contactFor(table.mother, table.father)).toEqual({ known: true, phone: null });
    expect((await contactFor(table.mother, table.els)).phone).toBe("0314 111 222");
    expect(await contactFor(table.stranger, table.father)).toEqual({ known: false, phone: null });
  });

  test("also when the father leads: the other parent is not given his number", async () => {
    const els = await app.browserOf(table.els);
    await els.fillIn(`/dossiers/${table.dossierId}/mensen/regie`, {
      ...{ participationId: table.seats.father, note: "Alles staat in het plan" },
    });
    expect(await whereFound(table.mother)).toEqual([]);
    expect(await whereFound(table.els)).toContain(`/dossiers/${table.dossierId}/mensen`);
  }, 60_000);

  test("until he allows it himself, and from that moment; and no longer when he changes his mind", async () => {
    const father = await app.browserOf(table.father);
    const account = await father.get("/account");
    expect(account.text).toContain("Mag de andere ouder uw telefoonnummer en e-mailadres zien?");
    const people = `/dossiers/${table.dossierId}/mensen`;
    const mother = await app.browserOf(table.mother);
    await father.submit(account, { sharesContact: "ja" });
    expect((await mother.get(people)).html).toContain(secret.phone);
    await father.fillIn("/account", { sharesContact: "nee" });
    expect((await mother.get(people)).html).not.toContain(secret.phone);
  });
});

describe("[B3] a parent without gezag has the main facts and nothing more", () => {
  test("page by page: the child, school, and what everybody has", async () => {
    await app.store.ownerQuery(
      "update guardian set has_authority = false where participation_id = $1",
      [table.seats.mother],
    );
    const mother = await app.browserOf(table.mother);
    const dossier = `/dossiers/${table.dossierId}`;
    const open: string[] = [];
    for (const address of addresses().filter((one) => one.startsWith(dossier))) {
      if ((await mother.get(address)).status === 200) open.push(address.slice(dossier.length));
    }
    // BW 1:377c: how the child is and how school goes; and who may see that, which is about oneself.
    const allowed = ["", "/gegevens", "/loopbaan", "/analyse", "/tijdlijn", "/verjaardag"];
    // Asking to correct what one reads belongs to everybody who reads it (AVG 16).
    const aboutSelf = ["/wie-ziet-wat", "/klopt-niet", "/klopt-niet/nieuw"];
    expect(open.filter((path) => ![...allowed, ...aboutSelf].includes(path))).toEqual([]);
    expect(open).toEqual(expect.arrayContaining(["", "/gegevens", "/tijdlijn"]));
    const overview = await mother.get(dossier);
    expect(overview.text).not.toContain("Wietske");
    expect(overview.text).not.toContain("Tim leert weer");
    const rights = await mother.get(`${dossier}/wie-ziet-wat`);
    expect(rights.text).toContain("U ziet hier alleen uzelf");
    expect(rights.text).not.toContain("Wietske");
  }, 60_000);
});
