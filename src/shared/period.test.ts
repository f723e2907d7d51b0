import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate } from "./local-date.js";
import {
  contains,
  hasEnded,
  hasStarted,
  isCurrent,
  isPeriod,
  overlaps,
  type Period,
} from "./period.js";

const anyDate = fc.nat(109_571).map((days) => addDays(localDate("1900-01-01"), days));

const january: Period = { startsOn: localDate("2027-01-01"), endsOn: localDate("2027-01-31") };
const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDate, fc.option(fc.nat(900)))
  .map(([startsOn, days]) => ({
    startsOn,
    endsOn: days === null ? null : addDays(startsOn, days),
  }));

describe("period", () => {
  it.each([
    ["2026-12-31", false],
    ["2027-01-01", true],
    ["2027-01-31", true],
    ["2027-02-01", false],
  ])("January contains %s: %s", (date, expected) => {
    expect(contains(january, localDate(date))).toBe(expected);
    expect(isCurrent(january, localDate(date))).toBe(expected);
  });

  it("without an end goes on", () => {
    const open = { startsOn: localDate("2027-01-01") };
    expect(isCurrent(open, localDate("2099-01-01"))).toBe(true);
    expect(hasEnded(open, localDate("2099-01-01"))).toBe(false);
  });

  it("may last one day, but not end before it starts", () => {
    const day = localDate("2027-01-01");
    expect(isPeriod({ startsOn: day, endsOn: day })).toBe(true);
    expect(isPeriod({ startsOn: day, endsOn: addDays(day, -1) })).toBe(false);
  });

  it("has not started, is current or has ended: exactly one", () => {
    fc.assert(
      fc.property(anyPeriod, anyDate, (period, day) => {
        const states = [!hasStarted(period, day), contains(period, day), hasEnded(period, day)];
        expect(states.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it("overlaps both ways, and exactly when a first day lies in the other", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(contains(a, b.startsOn) || contains(b, a.startsOn));
      }),
    );
  });

  it("touches without overlapping on the day after", () => {
    const february = { startsOn: localDate("2027-02-01") };
    expect(overlaps(january, february)).toBe(false);
    expect(overlaps(january, { startsOn: localDate("2027-01-31") })).toBe(true);
  });
});
