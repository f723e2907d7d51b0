import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addNeed } from "../domains/dossier/index.js";
import { recordKinds } from "../domains/rights/index.js";
import { localDate } from "../shared/local-date.js";
import { fillDossier } from "../../test/access/routes-rows.js";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let rows: Record<string, string>;
let mother: Browser;
let els: Browser;
let here: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const { dossierId, motherSeat } = table;
  rows = await fillDossier(app.store, { dossierId, participationId: motherSeat, by: table.els });
  for (const [name, target] of [
    ["situationId", "situation"],
    ["levelId", "support_level"],
  ] as const) {
    const [row] = await app.store.ownerQuery<{ id: string }>(`select id from ${target}`);
    rows[name] = row?.id ?? "";
  }
  mother = await app.browserOf(table.mother);
  els = await app.browserOf(table.els);
  here = `/dossiers/${dossierId}`;
});
afterAll(() => app.close());

/** Where each kind of record is read, a word of it, and the key of the row. */
const kinds = [
  { kind: "situation", key: "situationId", page: "/gegevens", words: "heeft rust nodig" },
  { kind: "family_note", key: "noteId", page: "/gegevens", words: "Twee zussen" },
  { kind: "important_person", key: "importantPersonId", page: "/gegevens", words: "Oom Jan" },
  { kind: "career_entry", key: "entryId", page: "/loopbaan", words: "Groep 3" },
  { kind: "analysis", key: "analysisId", page: "/analyse", words: "De groep is te groot" },
  { kind: "considered_option", key: "optionId", page: "/analyse", words: "Speciaal onderwijs" },
  { kind: "need", key: "needId", page: "/behoeften", words: "een rustige plek" },
  { kind: "perspective", key: "perspectiveId", page: "/behoeften", words: "Het gaat" },
  { kind: "support_level", key: "levelId", page: "/niveau", words: "meer nodig" },
  { kind: "agreement", key: "agreementId", page: "/afspraken", words: "Belt de boerderij" },
] as const;

describe("entered in error", () => {
  test.each(kinds)(
    "[J5] a $kind makes place for a tombstone, everywhere",
    async ({ key, page, words, kind }) => {
      const form = `${here}/per-vergissing/${rows[key]}`;
      const before = await els.get(`${here}${page}`);
      expect(before.text).toContain(words);
      expect((await els.get(form)).text).toContain(words);
      expect((await els.fillIn(form, { reason: "" })).status).toBe(422);
      const reason = `verkeerd dossier (${kind})`;
      expect((await els.fillIn(form, { reason })).status).toBe(303);

      const stone = `Per vergissing ingevoerd, op zondag 22 november 2026 door Els de Wit: ${reason}`;
      for (const browser of [els, mother]) {
        const after = await browser.get(`${here}${page}`);
        expect(after.text).not.toContain(words);
        expect(after.text).toContain(stone);
        expect((await browser.get(`${here}/tijdlijn`)).text).toContain(reason);
        expect((await browser.get(`${here}/klopt-niet`)).text).toContain(stone);
      }
      for (const path of ["/inzage/lezen", "/inzage.json", "", "/tijdlijn"]) {
        expect((await mother.get(`${here}${path}`)).text).not.toContain(words);
      }
      expect((await mother.get(`${here}/inzage/lezen`)).text).toContain(reason);
      expect((await mother.get("/")).text).not.toContain(words);
      expect((await els.get(form)).status).toBe(404);
      // Nothing was deleted: the owner of the database still has it.
      const kept = await app.store.ownerQuery(`select from ${kind} where id = $1`, [rows[key]]);
      expect(kept).toHaveLength(1);
    },
  );

  test("[J5] hides what the timeline said about it as well", async () => {
    const id = await app.as(table.els, (tx) =>
      addNeed(
        tx,
        { dossierId: table.dossierId },
        {
          ...{
            kind: "behoefte",
            body: "Zwemmen op maandag",
            domain: "school",
            ivoHeading: undefined,
          },
          ...{ source: "school", since: localDate("2026-11-01") },
        },
      ),
    );
    expect((await mother.get(`${here}/tijdlijn`)).text).toContain("Zwemmen op maandag");
    await els.fillIn(`${here}/per-vergissing/${id}`, { reason: "hoort bij een ander" });
    expect((await mother.get(`${here}/tijdlijn`)).text).not.toContain("Zwemmen op maandag");
    const { text } = await mother.get(`${here}/inzage.json`);
    expect(text).not.toContain("Zwemmen");
  });

  test("[J5] what the family wrote down is only taken away by who wrote it", async () => {
    const id = await app.as(table.mother, (tx) =>
      addNeed(
        tx,
        { dossierId: table.dossierId },
        {
          ...{ kind: "behoefte", body: "Thuis rusten", domain: "gezin", ivoHeading: undefined },
          ...{ source: "moeder", since: localDate("2026-11-01") },
        },
      ),
    );
    const form = `${here}/per-vergissing/${id}`;
    expect((await els.get(form)).text).toContain("Dit kunt u niet weghalen");
    const forced = app.as(table.els, (tx) =>
      tx.db
        .insertInto("mistake")
        .values({
          ...{ dossier_id: table.dossierId, id, section: "needs", kind: "need", subject_id: id },
          ...{ reason: "x", marked_by: table.els, marked_at: tx.now },
        })
        .execute(),
    );
    await expect(forced).rejects.toMatchObject({ code: "42501" });
    expect((await mother.fillIn(form, { reason: "dubbel" })).status).toBe(303);
  });

  test("[J5] an agreement that somebody said yes to is called off, not taken away", async () => {
    const [row] = await app.store.ownerQuery<{ id: string }>(
      `insert into agreement (dossier_id, id, what, owner_participation_id, due_on, status, answered_at, made_by, made_at)
       values ($1, gen_random_uuid(), 'Komt langs', $2, '2026-12-15', 'accepted', '2026-11-12', $3, '2026-11-10') returning id`,
      [table.dossierId, table.motherSeat, table.els],
    );
    const { text } = await els.get(`${here}/per-vergissing/${row?.id}`);
    expect(text).toContain("Dit kunt u niet weghalen");
  });

  test("[J5] every kind of record hides itself, and a kind without the policy is found", async () => {
    const shown = async () => {
      const rows = await app.store.ownerQuery<{ name: string }>(
        `select tablename as name from pg_policies where policyname = 'not_by_mistake'
           and permissive = 'RESTRICTIVE' and 'eenplan_person' = any (roles)`,
      );
      const hiding = new Set(rows.map(({ name }) => name));
      return [...recordKinds, "event"].filter((kind) => !hiding.has(kind));
    };
    expect(await shown()).toEqual([]);
    await app.store.ownerQuery("alter policy not_by_mistake on need rename to planted");
    expect(await shown()).toEqual(["need"]);
    await app.store.ownerQuery("alter policy planted on need rename to not_by_mistake");
  });

  test("is not there for who does not write the section, or somebody else's dossier", async () => {
    const stranger = await app.browserOf(table.stranger);
    expect((await stranger.get(`${here}/per-vergissing/${rows.needId}`)).status).toBe(404);
  });
});
