import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseOf, fieldHash, mergeFields } from "./merge.js";

const anyText = fc.string({ unit: "grapheme", maxLength: 12 });
const anyRecord = fc.dictionary(fc.string({ maxLength: 4 }), anyText, { noNullPrototype: true });

/** A record as it was opened, and what two people made of it: per field who changed it. */
const twoPeople = fc
  .array(fc.record({ old: anyText, a: fc.option(anyText), b: fc.option(anyText) }))
  .map((fields) => {
    const pick = (choose: (field: (typeof fields)[number]) => string) =>
      Object.fromEntries(fields.map((field, index) => [`f${index}`, choose(field)]));
    return {
      opened: pick(({ old }) => old),
      disjointA: pick(({ old, a }) => a ?? old),
      disjointB: pick(({ old, a, b }) => (a === null ? (b ?? old) : old)),
      anyB: pick(({ old, b }) => b ?? old),
    };
  });

describe("mergeFields", () => {
  const opened = { title: "Lezen", why: "Leuk" };
  const base = baseOf(opened);

  it.each([
    ["only mine", opened, { ...opened, title: "Rekenen" }, { title: "Rekenen", why: "Leuk" }, []],
    ["only theirs", { ...opened, why: "Fijn" }, opened, { title: "Lezen", why: "Fijn" }, []],
    [
      "both, elsewhere",
      { ...opened, why: "Fijn" },
      { ...opened, title: "Rekenen" },
      { title: "Rekenen", why: "Fijn" },
      [],
    ],
    [
      "both the same",
      { ...opened, why: "X" },
      { ...opened, why: "X" },
      { ...opened, why: "X" },
      [],
    ],
    [
      "both differently",
      { ...opened, why: "X" },
      { ...opened, why: "Y" },
      { ...opened, why: "Y" },
      [{ field: "why", theirs: "X", mine: "Y" }],
    ],
    [
      "a form with fewer fields",
      { ...opened, why: "X" },
      { title: "Z" },
      { title: "Z", why: "X" },
      [],
    ],
  ])("%s", (_, current, mine, merged, conflicts) => {
    expect(mergeFields({ base, current, mine })).toEqual({ merged, conflicts });
  });

  it("does not take a browser's line ends for a change", () => {
    const current = { text: "een\ntwee" };
    const result = mergeFields({ base: baseOf(current), current, mine: { text: "een\r\ntwee" } });
    expect(result).toEqual({ merged: current, conflicts: [] });
  });

  it("never has a conflict over disjoint changes, and who was first does not matter", () => {
    fc.assert(
      fc.property(twoPeople, ({ opened, disjointA, disjointB }) => {
        const base = baseOf(opened);
        const one = mergeFields({ base, current: disjointA, mine: disjointB });
        const other = mergeFields({ base, current: disjointB, mine: disjointA });
        expect(one.conflicts).toEqual([]);
        expect(one).toEqual(other);
      }),
    );
  });

  it("loses nothing: every changed text is in the result", () => {
    fc.assert(
      fc.property(twoPeople, ({ opened, disjointA, anyB }) => {
        const result = mergeFields({ base: baseOf(opened), current: disjointA, mine: anyB });
        for (const [field, old] of Object.entries(opened)) {
          const conflict = result.conflicts.find((c) => c.field === field);
          const kept = [result.merged[field], conflict?.theirs, conflict?.mine];
          for (const changed of [disjointA[field], anyB[field]]) {
            if (changed !== old) expect(kept).toContain(changed);
          }
        }
      }),
    );
  });

  it("calls every difference a conflict when the base cannot be read, and never throws", () => {
    const badBase = fc.oneof(fc.constantFrom("", "null", "[]", "{", "5", '{"f0":{}}'), fc.string());
    fc.assert(
      fc.property(badBase, anyRecord, anyRecord, (base, current, mine) => {
        const { merged, conflicts } = mergeFields({ base, current, mine });
        const differing = Object.keys(mine).filter(
          (field) => mine[field] !== (Object.hasOwn(current, field) ? current[field] : ""),
        );
        expect(conflicts.map(({ field }) => field)).toEqual(differing);
        expect(new Set(Object.keys(merged))).toEqual(
          new Set([...Object.keys(current), ...Object.keys(mine)]),
        );
      }),
    );
  });
});

describe("fieldHash", () => {
  it("is short, stable and differs for other texts", () => {
    expect(fieldHash("")).toBe(fieldHash(""));
    const hashes = Array.from({ length: 20_000 }, (_, index) => fieldHash(`tekst ${index}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(Math.max(...hashes.map((hash) => hash.length))).toBeLessThan(12);
  });
});
