import { expect, test } from "vitest";
import { fixedClock, shiftableClock, systemClock } from "./clock.js";

test("a fixed clock stands still, also when somebody changes the date it gave", () => {
  const clock = fixedClock("2027-01-15T09:00:00Z");
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe("2027-01-15T09:00:00.000Z");
});

test("a shiftable clock moves when told", () => {
  const clock = shiftableClock("2027-01-15T09:00:00Z");
  clock.forward({ days: 1, hours: 2, minutes: 30 });
  expect(clock.now().toISOString()).toBe("2027-01-16T11:30:00.000Z");
  clock.set("2027-03-01T00:00:00Z");
  expect(clock.now().toISOString()).toBe("2027-03-01T00:00:00.000Z");
});

test("the system clock is the real one", () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
});
