import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, weekdayOf } from "./local-date.js";
import { isPublicHoliday, isWorkingDay, nextWorkingDay, publicHolidays } from "./working-days.js";

const anyDate = fc.nat(109_571).map((days) => addDays(localDate("1900-01-01"), days));

describe("Algemene termijnenwet art. 3", () => {
  it.each([
    [
      2025,
      "2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26",
    ],
    [
      2027,
      "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26",
    ],
    // Ascension Day and 5 May on the same day.
    [
      2016,
      "2016-01-01 2016-03-25 2016-03-28 2016-04-27 2016-05-05 2016-05-05 2016-05-16 2016-12-25 2016-12-26",
    ],
  ])("holidays of %i", (year, expected) => {
    expect(publicHolidays(year).sort().join(" ")).toBe(expected);
  });

  it.each([
    ["2027-04-27", true, "King's Day"],
    ["2025-04-26", true, "King's Day, brought forward from Sunday"],
    ["2025-04-27", false, "that Sunday itself"],
    ["2013-04-30", true, "Queen's Day"],
    ["2014-04-30", false, "no longer Queen's Day"],
    ["2027-03-26", true, "Good Friday, second paragraph"],
    ["2027-03-28", false, "Easter Sunday is no more than a Sunday"],
    ["2027-12-05", false, "St Nicholas"],
  ])("%s: %s (%s)", (date, expected) => {
    expect(isPublicHoliday(localDate(date))).toBe(expected);
  });
});

describe("Algemene termijnenwet art. 1", () => {
  it.each([
    ["2027-01-15", "2027-01-15"],
    ["2027-01-16", "2027-01-18"],
    ["2027-03-26", "2027-03-30"],
    ["2026-12-25", "2026-12-28"],
    ["2027-05-05", "2027-05-07"],
  ])("a term that ends on %s runs through %s", (date, expected) => {
    expect(nextWorkingDay(localDate(date))).toBe(expected);
  });

  it("takes in days that a decree equates (art. 3, third paragraph)", () => {
    const free = new Set([localDate("2027-05-07")]);
    expect(isWorkingDay(localDate("2027-05-07"))).toBe(true);
    expect(isWorkingDay(localDate("2027-05-07"), free)).toBe(false);
    expect(nextWorkingDay(localDate("2027-05-05"), free)).toBe("2027-05-10");
  });

  it("ends on a weekday, never earlier, and stays there", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const end = nextWorkingDay(date);
        expect(end >= date && weekdayOf(end) <= 5).toBe(true);
        expect(nextWorkingDay(end)).toBe(end);
      }),
    );
  });
});
