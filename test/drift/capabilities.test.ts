import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Capability, report } from "../../scripts/capabilities.js";

const three: Capability[] = [
  { id: "B1", text: "people at the table" },
  { id: "D1", text: "one page" },
  { id: "D5", text: "a week" },
];
const judge = (text: string, path = "test/journeys/plan.test.ts") =>
  report(three, [{ path, text }]);

describe("the list of capabilities", () => {
  it("has ids that occur once, each with a text", () => {
    const listed = JSON.parse(
      readFileSync("src/data/capabilities/capabilities.json", "utf8"),
    ) as Capability[];
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(listed.filter(({ id, text }) => !/^[A-K]\d+$/.test(id) || text === "")).toEqual([]);
  });
});

describe("the report on capabilities", () => {
  it("tells proven, part and open apart, and counts only whole proofs", () => {
    const { lines, mistakes } = judge(`
      it("[D1] prints the page", () => {});
      test("shows it [D1] on a phone", () => {});
      it("[D1 part] and more", () => {});
      describe("people", () => { it(\`[B1 part] lists \${count}\`, () => {}); });
    `);
    expect(lines).toEqual(["B1 part: 1 test", "D1 proven by 2 tests", "D5 open", "1 of 3 proven"]);
    expect(mistakes).toEqual([]);
  });

  it.each([
    [
      "two ids in one title",
      `it("[B1][D1] both", run);`,
      ["B1 proven by 1 test", "D1 proven by 1 test"],
    ],
    ["a table of tests", `it.each([1, 2])("[B1] %s", run);`, ["B1 proven by 1 test", "D1 open"]],
    [
      "a page written in TSX",
      `const page = <p>x</p>; it("[B1] x", run);`,
      ["B1 proven by 1 test", "D1 open"],
    ],
    ["tests side by side", `it.concurrent("[D1] x", run);`, ["B1 open", "D1 proven by 1 test"]],
  ])("counts %s", (_name, text, expected) => {
    expect(judge(text, "src/a.test.tsx").lines.slice(0, 2)).toEqual(expected);
  });

  it.each([
    ["a skipped test", `it.skip("[D1] x", run);`],
    ["a test that is still to be written", `it.todo("[D1] x");`],
    ["a test that may be skipped", `it.skipIf(slow)("[D1] x", run);`],
    ["a test that must fail", `it.fails("[D1] x", run);`],
    ["a group that is skipped", `describe.skip("x", () => { it("[D1] x", run); });`],
    ["a comment", `// it("[D1] x", run);`],
    ["the title of a group", `describe("[D1] x", () => {});`],
    ["a text in a test", `it("x", () => { expect("[D1]"); });`],
    ["a test of another thing", `unit.it("[D1] x", run);`],
  ])("does not count %s", (_name, text) => {
    expect(judge(text).lines[1]).toBe("D1 open");
  });

  it("reports an id that does not exist and a mark it cannot read", () => {
    const { mistakes } = judge(`it("[D99] x", run); it("[D1 partly] y", run);`);
    expect(mistakes).toEqual([
      "test/journeys/plan.test.ts: [D1 partly] is neither [D1] nor [D1 part]",
      "test/journeys/plan.test.ts: there is no capability D99",
    ]);
  });
});

describe("the command", () => {
  const script = resolve("scripts/capabilities.ts");
  const runOn = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), "capabilities-"));
    mkdirSync(join(folder, "test"));
    mkdirSync(join(folder, "src/data/capabilities"), { recursive: true });
    writeFileSync(join(folder, "src/data/capabilities/capabilities.json"), JSON.stringify(three));
    writeFileSync(join(folder, "test/a.test.ts"), text);
    const loader = resolve("node_modules/tsx/dist/cli.mjs");
    const done = spawnSync(process.execPath, [loader, script], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    return done;
  };

  it("ends with the count and succeeds", () => {
    const { status, stdout } = runOn(`it("[D1] x", () => {});`);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 of 3 proven");
    expect(status).toBe(0);
  });

  it("fails on an unknown id", () => {
    const { status, stderr } = runOn(`it("[X7] x", () => {});`);
    expect(stderr).toContain("there is no capability X7");
    expect(status).toBe(1);
  });
});
