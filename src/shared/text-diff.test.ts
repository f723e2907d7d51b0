import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, type TextChange } from "./text-diff.js";

const without = (kind: TextChange["kind"], changes: TextChange[]) =>
  changes.map((change) => (change.kind === kind ? "" : change.text)).join("");
const short = (changes: TextChange[]) =>
  changes.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]);

describe("diffWords", () => {
  it.each([
    ["", "", []],
    ["gelijk", "gelijk", ["gelijk"]],
    ["", "nieuw", ["+nieuw+"]],
    ["Sam leest graag.", "Sam rekent graag.", ["Sam ", "-leest-", "+rekent+", " graag."]],
    ["een twee drie", "een drie", ["een ", "-twee -", "drie"]],
    ["een oude zin", "een nieuwe regel", ["een ", "-oude zin-", "+nieuwe regel+"]],
    ["een\ntwee", "een\n\ntwee", ["een", "-\n-", "+\n\n+", "twee"]],
    ["Zoë's plek", "Zoë's tafel", ["Zoë's ", "-plek-", "+tafel+"]],
  ])("%j → %j", (before, after, expected) => {
    expect(short(diffWords(before, after))).toEqual(expected);
  });

  const few = fc
    .array(fc.constantFrom("a", "b", "c", " ", " ", "\n", ".", "é", "👍", "\ud800"))
    .map((parts) => parts.join(""));

  it("gives both texts back, whatever they are", () => {
    const anyText = fc.oneof(few, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = diffWords(before, after);
        expect(without("added", changes)).toBe(before);
        expect(without("removed", changes)).toBe(after);
        expect(changes.every(({ text }) => text !== "")).toBe(true);
        if (before === after) expect(changes.length).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });

  it("replaces the whole when long texts have nothing in common, and quickly", () => {
    const text = (word: string) => Array.from({ length: 9000 }, (_, i) => `${word}${i}`).join("\n");
    const started = performance.now();
    const changes = diffWords(`Begin\n${text("a")}`, `Begin\n${text("b")}`);
    expect(changes.map(({ kind }) => kind)).toEqual(["same", "removed", "added"]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
