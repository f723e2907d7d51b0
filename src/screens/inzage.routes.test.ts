import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDossier } from "../../test/access/routes-rows.js";
import { readPdf } from "../../test/documents/read-pdf.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";
import type { TestDatabase } from "../../test/support/database.js";
import { loadInzage } from "./inzage.actions.js";
import { inzageDocument } from "./inzage.document.js";
import { allParts, withoutFacts } from "./inzage.parts.js";
import type { MachineFile } from "./inzage.types.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let mother: Browser;
let here: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const { dossierId, motherSeat, els } = table;
  await fillDossier(app.store, { dossierId, participationId: motherSeat, by: els });
  mother = await app.browserOf(table.mother);
  here = `/dossiers/${dossierId}/inzage`;
});
afterAll(() => app.close());

/** Every table of a dossier, partitions left out; what no part covers and nobody excused. */
async function uncovered(store: TestDatabase, covered: ReadonlySet<string>): Promise<string[]> {
  const rows = await store.ownerQuery<{ table_name: string }>(
    `select distinct c.relname as table_name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and (a.attname = 'dossier_id' or c.relname = 'dossier') order by 1`,
  );
  return rows.map((row) => row.table_name).filter((name) => !covered.has(name));
}

describe("everything about a child", () => {
  test("[J5] covers every table of a dossier, and a new one without a part is found", async () => {
    const covered = new Set([...allParts().flatMap(({ tables }) => tables)]);
    const excused = new Set([...covered, ...Object.keys(withoutFacts)]);
    expect(await uncovered(app.store, excused)).toEqual([]);
    expect([...covered].filter((name) => name in withoutFacts)).toEqual([]);
    await app.store.ownerQuery("create table planted (dossier_id uuid, id uuid)");
    expect(await uncovered(app.store, excused)).toEqual(["planted"]);
    await app.store.ownerQuery("drop table planted");
  });

  test("[J5] is described part by part in docs/inzage.md", () => {
    const described = readFileSync("docs/inzage.md", "utf8");
    const missing = allParts().filter(({ name }) => !described.includes(`| \`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("[J5] explains in plain words what you get, and gives it to read", async () => {
    const explained = await mother.get(here);
    expect(explained.text).toContain("Alles over Tim");
    expect(explained.text).toContain("Voor de ouders of voogd met gezag");
    const { text } = await mother.get(`${here}/lezen`);
    for (const words of [
      "een rustige plek",
      "Twee zussen",
      "Belt de boerderij",
      "Oom Jan",
      "rust",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("Wie er keek");
    expect(text).toContain("Els de Wit");
  });

  test("[J5] is a tagged PDF with a heading for every part", async () => {
    const answer = await mother.get(`${here}.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const model = await app.as(table.mother, (tx) => loadInzage(tx, table.dossierId, "nl"));
    const pdf = await readPdf((await inzageDocument(model, "nl")).bytes);
    expect(pdf).toMatchObject({ marked: true, language: "nl", title: "Alles over Tim" });
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.tagged("H2")).toHaveLength(allParts().length);
    expect(pdf.text).toContain("een rustige plek");
  });

  test("[J5] is a file for a machine, with Dutch names, a version, a date and the files themselves", async () => {
    const file = JSON.parse((await mother.get(`${here}.json`)).text) as MachineFile;
    expect(file).toMatchObject({ formaat: "eenplan-inzage", versie: 1, dossier: table.dossierId });
    expect(file.gemaakt_op).toMatch(/^2026-11-22T/);
    const part = (name: string) => file.onderdelen.find(({ naam }) => naam === name);
    expect(part("behoeften")?.gegevens).toMatchObject([
      { soort: "behoefte", tekst: "een rustige plek", bron: "school", door: "Els de Wit" },
    ]);
    expect(part("bestanden")?.gegevens).toContainEqual(
      expect.objectContaining({ naam: "brief.pdf", inhoud_base64: "JVBERg==" }),
    );
  });

  test("[J5] names a part that somebody may not read, with the reason", async () => {
    const older = await app.people.dossier(table.els, "Dilano", "2013-02-03");
    const parent = await app.people.person("Ouder");
    await app.people.seat(older, parent, "ouder");
    const browser = await app.browserOf(parent);
    const twelve = await browser.get(`/dossiers/${older}/inzage/lezen`);
    expect(twelve.status).toBe(200);
    await app.store.ownerQuery(
      `insert into withholding (dossier_id, id, participation_id, sections, ground, reason, starts_on, recorded_by, recorded_at)
       select $1, gen_random_uuid(), id, '{needs}', 'veiligheid', 'x', '2026-11-01', $2, '2026-11-01' from participation where dossier_id = $1`,
      [older, table.els],
    );
    const { text } = await browser.get(`/dossiers/${older}/inzage/lezen`);
    expect(text).toContain("het is voor u afgeschermd");
    const file = JSON.parse(
      (await browser.get(`/dossiers/${older}/inzage.json`)).text,
    ) as MachineFile;
    expect(file.onderdelen.find(({ naam }) => naam === "behoeften")).toMatchObject({
      ...{ niet_opgenomen: "withheld", gegevens: null },
    });
  });
});

describe("who may ask for it", () => {
  const cases = [
    { born: "2018-01-01", parent: true, child: false },
    { born: "2013-01-01", parent: true, child: true },
    { born: "2010-01-01", parent: false, child: true },
  ];
  test.each(cases)("[J5] born $born: parent $parent, child $child (UAVG 5)", async (one) => {
    const dossierId = await app.people.dossier(table.els, "Noor", one.born);
    const seated = async (role: string) => {
      const person = await app.people.person(role);
      await app.people.seat(dossierId, person, role);
      return app.browserOf(person);
    };
    const status = async (browser: Browser, path: string) =>
      (await browser.get(`/dossiers/${dossierId}/inzage${path}`)).status;
    const parent = await seated("ouder");
    const child = await seated("kind");
    const teacher = await seated("leerkracht");
    const other = await seated("ouder-zonder-gezag");
    for (const path of ["", "/lezen", ".pdf", ".json"]) {
      expect(await status(parent, path)).toBe(one.parent ? 200 : 404);
      expect(await status(child, path)).toBe(one.child ? 200 : 404);
      expect(await status(teacher, path)).toBe(404);
      expect(await status(other, path)).toBe(404);
    }
    expect((await parent.get(`/dossiers/${dossierId}`)).status).toBe(200);
  });
});
