import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.js";

describe("canonicalJson", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
    [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    [new Date("2027-01-15T10:00:00Z"), '"2027-01-15T10:00:00.000Z"'],
    ["e\u0301", '"e\u0301"'],
    [-0, "0"],
  ])("%#: %s", (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([undefined, NaN, Infinity, 1n, () => 1, Symbol("a"), [undefined], { a: NaN }])(
    "%#: what JSON cannot keep throws",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it("reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(plain);
      }),
    );
  });

  it("does not depend on the order of keys", () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([k]) => k });
    fc.assert(
      fc.property(entries, (pairs) => {
        const backwards = Object.fromEntries([...pairs].reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(Object.fromEntries(pairs)));
      }),
    );
  });
});
