import { describe, expect, it } from "vitest";
import { refusalCodes } from "../../src/platform/http/refusals.js";
import { allTexts, productSources, quotedWords, type Source } from "./sources.js";

/** A code stands once in the list; what is thrown or mapped as well stands there once more. */
function neverUsed(codes: readonly string[], files: readonly Source[]): string[] {
  const words = quotedWords(files);
  return codes.filter((code) => (words.get(code) ?? 0) < 2);
}

describe("the closed list of refusals", () => {
  it.each(["nl", "en"] as const)(
    "has a sentence for each code in %s, and no other",
    async (locale) => {
      const texts = Object.keys(await allTexts(locale)).filter((key) => key.startsWith("refusal."));
      expect(texts.sort()).toEqual(refusalCodes.map((code) => `refusal.${code}`).sort());
    },
  );

  it("holds only what is refused somewhere", () => {
    expect(neverUsed(refusalCodes, productSources())).toEqual([]);
  });

  it("finds a code that nobody throws", () => {
    const list = { path: "src/list.ts", text: 'const codes = ["not-found", "not-thrown"];' };
    const action = { path: "src/a.actions.ts", text: 'throw new Refused("not-found");' };
    expect(neverUsed(["not-found", "not-thrown"], [list, action])).toEqual(["not-thrown"]);
  });
});
