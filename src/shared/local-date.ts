declare const localDateBrand: unique symbol;

/** A day on the Dutch calendar without a time: "YYYY-MM-DD". Sorts as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;
const dayInAmsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

// Days are counted in UTC, where every day has 24 hours; a clock change cannot shift a date.
function instantOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The date of a year, month (1–12) and day, or undefined when that day does not exist. */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isLocalDate(text) ? text : undefined;
}

/** Whether a text is an existing day written as YYYY-MM-DD (years 0001–9999). */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  if (text.startsWith("0000")) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Reads "YYYY-MM-DD". Throws RangeError for anything else; for typed text use parseDutchDate. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError("not a date written as YYYY-MM-DD");
  return text;
}

const millisecondsPerHour = 3_600_000;
let lastAsked: { hour: number; day: LocalDate } | undefined;

/** The day it is in the Netherlands at this instant. Asked many times a second, so remembered. */
export function todayIn(now: Date): LocalDate {
  const hour = Math.floor(now.getTime() / millisecondsPerHour);
  if (lastAsked?.hour === hour) return lastAsked.day;
  const day = dayOf(now);
  // A day begins on the hour, also in summer; before 1970 the clock ran otherwise for a while.
  if (hour >= 0) lastAsked = { hour, day };
  return day;
}

function dayOf(now: Date): LocalDate {
  const parts = new Map(dayInAmsterdam.formatToParts(now).map((part) => [part.type, part.value]));
  return localDate(
    `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`,
  );
}

/** Year, month (1–12) and day as numbers. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** So many days later (or earlier, when negative). Throws RangeError outside years 0001–9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const instant = new Date(instantOf(date).getTime() + days * millisecondsPerDay);
  return localDate(instant.toISOString().slice(0, 10));
}

/** So many months later; a day that month does not have becomes its last day (31-1 → 28-2). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  for (let newDay = day; newDay > day - 4; newDay -= 1) {
    const found = dateOf(newYear, newMonth, newDay);
    if (found !== undefined) return found;
  }
  throw new RangeError("outside the calendar");
}

/** So many years later; 29 February becomes 28 February. For birthdays use birthdayOn. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / millisecondsPerDay);
}

/** Order for sort: negative when `a` is earlier. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: LocalDate): Weekday {
  return (instantOf(date).getUTCDay() || 7) as Weekday;
}

/** The first of these dates. */
export function earliest(first: LocalDate, ...rest: LocalDate[]): LocalDate {
  return rest.reduce((a, b) => (b < a ? b : a), first);
}

/** The last of these dates. */
export function latest(first: LocalDate, ...rest: LocalDate[]): LocalDate {
  return rest.reduce((a, b) => (b > a ? b : a), first);
}
