import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateOf,
  daysBetween,
  earliest,
  isLocalDate,
  latest,
  localDate,
  partsOf,
  todayIn,
  weekdayOf,
} from "./local-date.js";

const anyDate = fc.nat(109_571).map((days) => addDays(localDate("1900-01-01"), days));

describe("isLocalDate and localDate", () => {
  it.each([
    ["2027-01-15", true],
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2100-02-29", false],
    ["2027-04-31", false],
    ["2027-13-01", false],
    ["0000-01-01", false],
    ["2027-1-15", false],
    ["2027-01-15T00:00:00Z", false],
    ["15-01-2027", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
    if (expected) expect(localDate(text)).toBe(text);
    else expect(() => localDate(text)).toThrow(RangeError);
  });
});

describe("todayIn", () => {
  it.each([
    ["2026-12-31T22:59:59Z", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
    // Summer time starts in the night of 28 March 2027 and ends in that of 31 October.
    ["2027-03-27T22:59:59Z", "2027-03-27"],
    ["2027-03-27T23:00:00Z", "2027-03-28"],
    ["2027-03-28T21:59:59Z", "2027-03-28"],
    ["2027-03-28T22:00:00Z", "2027-03-29"],
    ["2027-10-30T22:00:00Z", "2027-10-31"],
    ["2027-10-31T22:59:59Z", "2027-10-31"],
    ["2027-10-31T23:00:00Z", "2027-11-01"],
  ])("%s is %s in Amsterdam", (instant, expected) => {
    expect(todayIn(new Date(instant))).toBe(expected);
  });

  it("does not depend on what was asked before", () => {
    const plain = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
    const moment = fc.date({
      min: new Date("1930-01-01T00:00:00Z"),
      max: new Date("2090-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: -7_200_000, max: 7_200_000 }), (first, later) => {
        for (const now of [first, new Date(first.getTime() + later), first])
          expect(todayIn(now)).toBe(plain.format(now));
      }),
    );
  });
});

describe("counting", () => {
  it("goes over days when the clock changes", () => {
    expect(addDays(localDate("2027-03-27"), 2)).toBe("2027-03-29");
    expect(daysBetween(localDate("2027-10-30"), localDate("2027-11-01"))).toBe(2);
  });

  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2027-01-15", -13, "2025-12-15"],
    ["2027-12-31", 12, "2028-12-31"],
  ])("%s + %i months = %s", (date, months, expected) => {
    expect(addMonths(localDate(date), months)).toBe(expected);
  });

  it("adds years, also to a leap day", () => {
    expect(addYears(localDate("2028-02-29"), 1)).toBe("2029-02-28");
    expect(addYears(localDate("2028-02-29"), 4)).toBe("2032-02-29");
  });

  it("stops at the end of the calendar", () => {
    expect(() => addDays(localDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(localDate("9999-12-31"), 1)).toThrow(RangeError);
  });

  it("adds and subtracts back, and orders as text", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(compareDates(moved, date)).toBe(Math.sign(days));
        expect([earliest(date, moved), latest(date, moved)]).toEqual([date, moved].sort());
        expect(Math.abs(weekdayOf(date) + days - weekdayOf(moved)) % 7).toBe(0);
      }),
    );
  });

  it("takes a date apart and puts it together", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        expect(dateOf(year, month, day)).toBe(date);
      }),
    );
  });

  it("knows the day of the week", () => {
    expect(weekdayOf(localDate("2027-01-15"))).toBe(5);
    expect(weekdayOf(localDate("2027-01-17"))).toBe(7);
  });
});
