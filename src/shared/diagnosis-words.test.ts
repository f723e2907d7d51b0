import { describe, expect, it } from "vitest";
import { diagnosisWordsIn, needSuggestions } from "./diagnosis-words.js";

const words = (text: string) => diagnosisWordsIn(text).map(({ word }) => word);

describe("diagnosisWordsIn", () => {
  it.each([
    ["Sam heeft autisme en ADHD.", ["autisme", "ADHD"]],
    ["AUTISME, Autísme, autisme", ["AUTISME"]],
    ["Zoë 👍 heeft dyslexíe", ["dyslexíe"]],
    ["dyslexi\u0308e", ["dyslexi\u0308e"]],
    ["kind met ASS of PDD-NOS", ["ASS", "PDD-NOS"]],
    ["ADHD-medicatie, ADHD’er", ["ADHD", "ADHD’er"]],
    ["syndroom\nvan Down", ["syndroom\nvan Down"]],
    ["oppositional defiant disorder", ["oppositional defiant disorder"]],
    ["we add an odd task, tos die as en ass weg", []],
    ["autismeklas, dyslexiecoach", []],
    ["heeft een rustige plek nodig", []],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("points to what the child needs, in both languages", () => {
    const [found] = diagnosisWordsIn("Heeft ADD");
    expect(found).toEqual({ word: "ADD", suggestionKey: "focus-and-movement" });
    for (const { nl, en } of Object.values(needSuggestions)) {
      expect(nl).toMatch(/nodig|heeft/);
      expect(en).toContain("needs");
      expect(words(nl).concat(words(en))).toEqual([]);
    }
  });
});
