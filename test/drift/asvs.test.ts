import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pagePath, readAsvs } from "../../scripts/asvs.js";
import { type Answers, answersSchema, mistakesIn } from "../../scripts/asvs/answers.js";
import { asvsPage } from "../../scripts/asvs/page.js";
import { type Requirement, requirementsOf } from "../../scripts/asvs/requirements.js";

describe("what we say of the OWASP ASVS", () => {
  const { page, mistakes } = readAsvs();

  it("answers every requirement of level 1 and 2, and names what is there", () => {
    expect(mistakes).toEqual([]);
  });

  it("stands on the page as in the data (otherwise: npm run asvs)", () => {
    expect(readFileSync(pagePath, "utf8")).toBe(page);
  });

  it("is about the whole standard: 70 requirements of level 1 and 183 of level 2", () => {
    const csv = readFileSync("data/asvs/OWASP_ASVS_5.0.0_en.csv", "utf8");
    const levels = requirementsOf(csv).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(70);
    expect(levels.filter((level) => level === 2)).toHaveLength(183);
  });
});

const requirement = (id: string): Requirement => ({
  ...{ id, level: 1, text: "Verify it." },
  ...{ chapter: "V1 Encoding", section: "V1.1 Architecture" },
});
const two = [requirement("V1.1.1"), requirement("V1.1.2")];
const met = (...by: string[]) => ({ status: "met" as const, by });
const files: Record<string, string> = { "src/a.test.ts": 'test("is refused", …)' };
const judge = (answers: Answers, asked = two) => mistakesIn(asked, answers, (path) => files[path]);

describe("the check on it", () => {
  const right: Answers = {
    "V1.1.1": met("src/a.test.ts#is refused", "src/a.test.ts"),
    "V1.1.2": { status: "not-yet", why: "Nobody did it." },
  };

  it("is content with what is right", () => {
    expect(judge(right)).toEqual([]);
  });

  it.each<[string, Answers, string]>([
    [
      "a requirement that is left out",
      { "V1.1.1": met("src/a.test.ts") },
      "V1.1.2 is not answered",
    ],
    [
      "an answer to nothing",
      { ...right, "V9.9.9": met("src/a.test.ts") },
      "V9.9.9 is no requirement of level 1 or 2",
    ],
    [
      "a file that is not there",
      { ...right, "V1.1.1": met("src/b.ts") },
      "V1.1.1 names src/b.ts, which is not there",
    ],
    [
      "a test that is not there",
      { ...right, "V1.1.1": met("src/a.test.ts#is allowed") },
      "V1.1.1 names “is allowed”, not in src/a.test.ts",
    ],
  ])("finds %s", (_what, answers, mistake) => {
    expect(judge(answers)).toEqual([mistake]);
  });

  it("finds a requirement that stands there twice", () => {
    expect(judge(right, [...two, requirement("V1.1.1")])).toEqual(["V1.1.1 stands there twice"]);
  });

  it.each([
    { status: "met", by: [] },
    { status: "met", why: "Trust us." },
    { status: "not-yet" },
    { status: "not-applicable", why: "" },
    { status: "perhaps", why: "So." },
  ])("does not take %j for an answer", (said) => {
    expect(answersSchema.safeParse({ "V1.1.1": said }).success).toBe(false);
  });

  it("sees that the page says something else", () => {
    const other: Answers = { ...right, "V1.1.2": { status: "not-yet", why: "Soon." } };
    expect(asvsPage(two, other)).not.toBe(asvsPage(two, right));
    expect(asvsPage(two, right)).toContain("| V1.1.2 | 1 | not-yet | Nobody did it. |");
  });

  it("reads quotes, commas and line breaks between quotes", () => {
    const csv = 'chapter_id,req_id,req_description,L\r\nV1,V1.1.1,"Say ""no"", or\nyes",1\r\n';
    expect(requirementsOf(csv)).toMatchObject([
      { id: "V1.1.1", text: 'Say "no", or\nyes', level: 1 },
    ]);
    expect(() => requirementsOf(csv.replace(",1\r\n", ",3\r\n"))).toThrow("level 3");
  });
});
