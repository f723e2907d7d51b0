import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { forbiddenNames, missingClaims, parseGlossary, type Source } from "./glossary.js";

const read = (path: string): Source => ({ path, text: readFileSync(path, "utf8") });
const migrations = globSync("migrations/[0-9]*.sql").map(read);
const sources = globSync("src/**/*.{ts,tsx}").map(read);
const terms = parseGlossary(readFileSync("GLOSSARY.md", "utf8"));

describe("the glossary", () => {
  it("has read something to compare", () => {
    expect(terms.length).toBeGreaterThan(80);
    expect(migrations.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  });

  it("names every term once", () => {
    const names = terms.map((term) => term.term);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("points only at tables, columns and values that exist", () => {
    const paths = sources.map(({ path }) => path);
    expect(missingClaims(terms, migrations, paths)).toEqual([]);
  });

  it("finds none of its rejected words in a name", () => {
    expect(forbiddenNames(terms, [...migrations, ...sources])).toEqual([]);
  });
});

const row = (term: string, code: string, forbidden = "-", since = "1") =>
  `| ${term} | ${code} | nl | en | practice | ${forbidden} | ${since} |`;
const goalTable: Source = {
  path: "migrations/0001-goal.sql",
  text: "create table goal (\n  status text not null check (status in (\n    'active', 'ended')),\n  title text\n);\n",
};

describe("the glossary check itself", () => {
  it.each([
    ["a table that is not there", "table `purpose`", ["doel: table purpose"]],
    ["a column that is not there", "column `goal.words`", ["doel: column goal.words"]],
    ["a value of another column", "value `goal.title=active`", ["doel: value goal.title=active"]],
    ["a value on a continued line", "value `goal.status=ended`", []],
    ["a folder that is not there", "folder `aim`", ["doel: folder aim"]],
    ["a folder that is there", "folder `plan`", []],
  ])("judges %s", (_case, code, expected) => {
    const found = missingClaims(
      parseGlossary(row("doel", code)),
      [goalTable],
      ["src/plan/goal.ts"],
    );
    expect(found).toEqual(expected);
  });

  it("does not ask for what comes later", () => {
    const later = parseGlossary(row("overleg", "table `meeting`", "-", "later"));
    expect(missingClaims(later, [goalTable], [])).toEqual([]);
  });

  it.each([
    ["a camel-case name", "src/a.ts", "export const openCaseFile = 1;", 1],
    ["a property", "src/a.ts", "export type A = { caseId: string };", 1],
    ["two words", "src/a.tsx", "const view = <p>{actionItem}</p>;", 1],
    ["a file name", "src/case-file.ts", "", 1],
    ["a column", "migrations/a.sql", "create table t (case_id uuid);", 1],
    ["a keyword of TypeScript", "src/a.ts", "switch (a) { case 1: a.toLowerCase(); }", 0],
    [
      "a keyword of SQL",
      "migrations/a.sql",
      "select case when a then 'case_id' end; -- case_id",
      0,
    ],
    ["a word inside another", "src/a.ts", "const showcase = 'case'; // caseId", 0],
  ])("looks at %s", (_case, path, text, count) => {
    const rejecting = parseGlossary(row("dossier", "table `goal`", "`case`, `action item`; file"));
    expect(forbiddenNames(rejecting, [{ path, text }])).toHaveLength(count);
  });

  it.each([
    ["too few cells", "| doel | table `goal` |"],
    ["a code name that claims nothing", row("doel", "`goal`")],
    ["an unknown step", row("doel", "table `goal`", "-", "soon")],
  ])("refuses a row with %s", (_case, markdown) => {
    expect(() => parseGlossary(markdown)).toThrow();
  });
});
