import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { type ConsentTable, consentTable } from "../../test/support/consent-table.js";
import { askConsent } from "../domains/access/index.js";
import { addDays } from "../shared/local-date.js";
import type { SectionKey } from "../platform/events/events.js";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const ask = (table: ConsentTable, sections: SectionKey[]) =>
  app.as(table.els, (tx) =>
    askConsent(
      tx,
      { dossierId: table.dossierId, participationId: table.seats.wietske },
      {
        ...{ purpose: "hulp-geven", sections, why: "Om jou goed te helpen" },
        endsOn: addDays(tx.today, 200),
      },
    ),
  );
const status = async (id: string) =>
  (
    await app.store.ownerQuery<{ status: string }>("select status from consent where id = $1", [id])
  )[0]?.status;
const answers = async (personId: string, path: string, answer: string) =>
  (await app.browserOf(personId)).fillIn(path, { answer });

test("[J2] from 16 the youth decides alone, and is spoken to as such", async () => {
  const table = await consentTable(app, { bornOn: "2010-05-14" });
  const id = await ask(table, ["child", "care"]);
  const path = `/dossiers/${table.dossierId}/toestemmingen/${id}`;
  const youth = await app.browserOf(table.child);
  expect((await youth.get("/")).text).toContain("Mag De Elzenhoeve meelezen? Jij beslist");
  const page = await youth.get(path);
  expect(page.text).toContain("Mag De Elzenhoeve meelezen over jou?");
  expect(page.text).toContain("Je bent 16 jaar of ouder");
  const main = page.page.querySelector("main")?.structuredText ?? "";
  expect(main).not.toMatch(/\b[Uu]w?\b/);
  const mother = await (await app.browserOf(table.mother)).get(path);
  expect(mother.page.querySelectorAll('button[name="answer"]')).toHaveLength(0);
  expect((await answers(table.child, path, "given")).status).toBe(303);
  expect(await status(id)).toBe("in-force");
});

test("[J2] between 12 and 16 youth and parents decide together about help and care", async () => {
  const table = await consentTable(app, { bornOn: "2013-05-14" });
  const id = await ask(table, ["child", "care"]);
  const path = `/dossiers/${table.dossierId}/toestemmingen/${id}`;
  await answers(table.mother, path, "given");
  await answers(table.father, path, "given");
  expect(await status(id)).toBe("asked");
  const page = await (await app.browserOf(table.child)).get(path);
  expect(page.text).toContain("beslissen jij en je ouders samen");
  await answers(table.child, path, "given");
  expect(await status(id)).toBe("in-force");
});

test("[J2] without care the parents decide, and from 12 the child may stop it", async () => {
  const table = await consentTable(app, { bornOn: "2013-05-14" });
  const id = await ask(table, ["child", "week"]);
  const path = `/dossiers/${table.dossierId}/toestemmingen/${id}`;
  await answers(table.mother, path, "given");
  await answers(table.father, path, "given");
  expect(await status(id)).toBe("in-force");
  const child = await app.browserOf(table.child);
  expect((await child.get(path)).text).toContain("Stop deze toestemming");
  expect((await child.fillIn(`${path}/stoppen`, {})).status).toBe(303);
  expect(await status(id)).toBe("withdrawn");
});
