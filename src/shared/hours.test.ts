import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesPerWeek, parseHours, sumMinutes } from "./hours.js";

describe("parseHours", () => {
  it.each([
    ["6", 360],
    ["0", 0],
    ["6,5", 390],
    ["6.5", 390],
    ["6,25", 375],
    ["0,1", 6],
    ["6:30", 390],
    ["6:05", 365],
    ["6 uur 30", 390],
    ["6 uur en 30 minuten", 390],
    ["6u30", 390],
    ["6h 30 min", 390],
    ["6,5 uur", 390],
    ["6 hours", 360],
    ["45 min", 45],
    ["168", 10_080],
  ])("%s is %i minutes", (text, expected) => {
    expect(parseHours(text)).toBe(expected);
  });

  it.each(["", "zes", "-1", "6:60", "6,333", "1.250", "0,33", "168:01", "169", "1e3", "6,5,5"])(
    "%j is not hours",
    (text) => {
      expect(parseHours(text)).toBeUndefined();
    },
  );

  it("allows more than a week when told so", () => {
    expect(parseHours("320", Infinity)).toBe(19_200);
  });

  it("loses nothing: every number of minutes comes back", () => {
    fc.assert(
      fc.property(fc.nat(minutesPerWeek), (minutes) => {
        const hours = Math.floor(minutes / 60);
        const rest = String(minutes % 60).padStart(2, "0");
        expect(parseHours(`${hours}:${rest}`)).toBe(minutes);
        expect(parseHours(`${hours} uur ${minutes % 60}`)).toBe(minutes);
        if (minutes % 3 === 0) {
          expect(parseHours((minutes / 60).toFixed(2).replace(".", ","))).toBe(minutes);
        }
      }),
    );
  });

  it("adds in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(minutesPerWeek)), (all) => {
        expect(sumMinutes(all)).toBe(sumMinutes([...all].reverse()));
        expect(sumMinutes(all) - sumMinutes(all.slice(1))).toBe(all[0] ?? 0);
      }),
    );
  });
});
