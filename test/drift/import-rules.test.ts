import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** For each rule a file that breaks it, and what that file imports. */
const violations: readonly [rule: string, file: string, imports: string][] = [
  ["plan-imports-only-earlier-domains", "src/domains/plan/a.ts", "../meetings/index.js"],
  ["rights-imports-only-earlier-domains", "src/domains/rights/a.ts", "../dossier/index.js"],
  ["a-domain-stands-in-the-list", "src/domains/weather/index.ts", "../plan/index.js"],
  ["through-the-front-door", "src/domains/plan/b.ts", "../dossier/need.types.js"],
  ["outside-through-the-front-door", "src/screens/start.tsx", "../domains/plan/goal.types.js"],
  ["platform-knows-no-domain", "src/platform/mail/mail.ts", "../../domains/plan/index.js"],
  ["only-program-and-app-know-the-demonstration", "src/screens/tour.tsx", "../demo/region.js"],
  ["shared-is-pure", "src/shared/clock.ts", "node:fs"],
  ["ui-knows-no-domain", "src/ui/badge.tsx", "../domains/plan/index.js"],
  ["rules-are-pure", "src/domains/plan/c.rules.ts", "node:fs"],
  ["views-and-documents-do-nothing", "src/domains/plan/d.view.tsx", "./goal.store.js"],
  ["views-make-no-paper", "src/domains/plan/i.view.tsx", "../../platform/pdf/pdf.js"],
  ["routes-do-not-query", "src/domains/plan/e.routes.tsx", "./goal.store.js"],
  ["sql-only-in-stores", "src/domains/plan/f.actions.ts", "pg"],
  ["no-circles", "src/domains/plan/g.ts", "./g.js"],
  ["nothing-for-development-in-the-product", "src/domains/plan/h.ts", "vitest"],
];

/** Files that obey every rule, and that the others import. */
const innocent = [
  "src/domains/plan/index.ts",
  "src/domains/plan/goal.types.ts",
  "src/domains/plan/goal.store.ts",
  "src/domains/meetings/index.ts",
  "src/domains/dossier/index.ts",
  "src/domains/dossier/need.types.ts",
  "src/demo/region.ts",
  "src/platform/pdf/pdf.ts",
];

const project = mkdtempSync(join(tmpdir(), "eenplan-rules-"));
let broken: { rule: string; file: string }[] = [];

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), content);
}

beforeAll(() => {
  for (const name of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    cpSync(name, join(project, name));
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(project, "node_modules"));
  for (const file of innocent) write(file, "export const value = 1;\n");
  for (const [, file, imports] of violations) {
    write(file, `import * as other from "${imports}";\nexport const value = other;\n`);
  }
  const cruiser = join(process.cwd(), "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const { stdout } = spawnSync(process.execPath, [cruiser, "src", "--output-type", "json"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  broken = summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }));
}, 60_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("the import rules", () => {
  test.each(violations)("%s stops %s", (rule, file) => {
    expect(broken).toContainEqual({ rule, file });
  });

  test("leave innocent files alone", () => {
    expect(broken.filter(({ file }) => innocent.includes(file))).toEqual([]);
  });
});
