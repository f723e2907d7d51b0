import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idSchema, isId, newId } from "./ids.js";

describe("newId", () => {
  const someTime = fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true });

  it("is a version 7 UUID that carries its millisecond", () => {
    fc.assert(
      fc.property(someTime, (now) => {
        const id = newId(now);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now.getTime());
      }),
    );
  });

  it("goes up within a millisecond, also when two clocks take turns", () => {
    const earlier = new Date("2027-01-15T10:00:00Z");
    const later = new Date("2027-01-15T10:00:01Z");
    const ids = Array.from({ length: 5000 }, () => [newId(earlier), newId(later)] as const);
    for (const clock of [0, 1] as const) {
      const own = ids.map((pair) => pair[clock]);
      expect(own).toEqual([...own].sort());
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it("refuses a time that fits no id", () => {
    expect(() => newId(new Date(NaN))).toThrow(RangeError);
    expect(() => newId(new Date(-1))).toThrow(RangeError);
  });
});

describe("isId and idSchema", () => {
  it.each([
    ["0190163d-8694-739b-aea5-966c26f8ad91", true],
    ["0190163D-8694-739B-AEA5-966C26F8AD91", false],
    ["0190163d8694739baea5966c26f8ad91", false],
    ["0190163d-8694-739b-aea5-966c26f8ad91\n", false],
    ["", false],
    [undefined, false],
  ])("%j: %j", (text, expected) => {
    expect(isId(text)).toBe(expected);
    expect(idSchema().safeParse(text).success).toBe(expected);
  });

  it("says what is wrong in codes", () => {
    expect(idSchema().safeParse("x").error?.issues[0]?.message).toBe("not-an-id");
    expect(idSchema().safeParse(undefined).error?.issues[0]?.message).toBe("required");
  });
});
