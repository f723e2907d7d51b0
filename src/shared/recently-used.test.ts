import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentlyUsed } from "./recently-used.js";

describe("what was used recently", () => {
  it("is kept, and what was not used for longest goes", () => {
    const known = new RecentlyUsed<number>(2);
    known.keep("a", 1);
    known.keep("b", 2);
    expect(known.get("a")).toBe(1);
    known.keep("c", 3);
    expect([known.get("a"), known.get("b"), known.get("c")]).toEqual([1, undefined, 3]);
  });

  it("can be forgotten, and kept anew", () => {
    const known = new RecentlyUsed<number>(2);
    known.keep("a", 1);
    known.keep("a", 2);
    expect([known.size, known.get("a")]).toEqual([1, 2]);
    known.forget("a");
    expect([known.size, known.get("a")]).toEqual([0, undefined]);
  });

  it("never holds more than it may, and always what came last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.string({ maxLength: 1 })),
        (most, keys) => {
          const known = new RecentlyUsed<string>(most);
          for (const key of keys) {
            known.keep(key, key);
            expect(known.get(key)).toBe(key);
            expect(known.size).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});
