import type { LocalDate } from "./local-date.js";

/** From and including `startsOn`, up to and including `endsOn`; without an end it goes on. */
export interface Period {
  startsOn: LocalDate;
  endsOn?: LocalDate | null | undefined;
}

/** Whether the period does not end before it starts. */
export function isPeriod({ startsOn, endsOn }: Period): boolean {
  return (endsOn ?? startsOn) >= startsOn;
}

/** Whether the period contains this day; its first and last day count. */
export function contains(period: Period, date: LocalDate): boolean {
  return hasStarted(period, date) && !hasEnded(period, date);
}

/** Whether the period is going on today. */
export function isCurrent(period: Period, today: LocalDate): boolean {
  return contains(period, today);
}

/** Whether the first day is today or earlier. */
export function hasStarted({ startsOn }: Period, today: LocalDate): boolean {
  return startsOn <= today;
}

/** Whether the last day has passed; on the last day itself it has not. */
export function hasEnded({ endsOn }: Period, today: LocalDate): boolean {
  return (endsOn ?? today) < today;
}

/** Whether two periods have at least one day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return !hasEnded(a, b.startsOn) && !hasEnded(b, a.startsOn);
}
