import { describe, expect, test } from "vitest";
import { instantAt } from "./amsterdam-time.js";
import { localDate } from "./local-date.js";

describe("a whole hour on a day in Amsterdam", () => {
  test.each([
    ["2027-01-15", 7, "2027-01-15T06:00:00.000Z"],
    ["2027-07-15", 7, "2027-07-15T05:00:00.000Z"],
    // The days on which the clock changes, in the night before.
    ["2027-03-28", 7, "2027-03-28T05:00:00.000Z"],
    ["2027-10-31", 7, "2027-10-31T06:00:00.000Z"],
    ["2027-01-01", 0, "2026-12-31T23:00:00.000Z"],
  ])("%s at %i", (date, hour, instant) => {
    expect(instantAt(localDate(date), hour).toISOString()).toBe(instant);
  });
});
