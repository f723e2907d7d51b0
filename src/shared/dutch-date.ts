import { addDays, addMonths, dateOf, partsOf, weekdayOf } from "./local-date.js";
import type { LocalDate, Weekday } from "./local-date.js";

/** What typed text turned out to be. "impossible" looks like a date but that day is not there. */
export type ReadDate =
  { kind: "date"; date: LocalDate } | { kind: "impossible" } | { kind: "not-a-date" };

const notADate: ReadDate = { kind: "not-a-date" };
const firstYear = 1900;
const lastYear = 2199;

const weekdays = numbered([
  "ma maandag mo mon monday",
  "di dinsdag tue tues tuesday",
  "wo woensdag wed wednesday",
  "do donderdag thu thur thurs thursday",
  "vr vrijdag fri friday",
  "za zaterdag sat saturday",
  "zo zondag sun sunday",
]);

const months = numbered([
  "januari jan january",
  "februari feb february",
  "maart mrt maa mar march",
  "april apr",
  "mei may",
  "juni jun june",
  "juli jul july",
  "augustus aug august",
  "september sep sept",
  "oktober okt october oct",
  "november nov",
  "december dec",
]);

const daysFromNow = new Map([
  ["vandaag", 0],
  ["today", 0],
  ["morgen", 1],
  ["tomorrow", 1],
  ["overmorgen", 2],
]);

function numbered(lines: string[]): Map<string, number> {
  return new Map(
    lines.flatMap((line, index) => line.split(" ").map((word) => [word, index + 1] as const)),
  );
}

/**
 * Reads a date as people type it. Full: "15-1-2027", "15/1/2027", "15.1.2027", "2027-01-15",
 * "15 januari 2027", "15 jan 2027", "15 January 2027". Short, seen from `today`: "15-1" and
 * "15 januari" (on or after today), "vr", "vrijdag" or "fri" (after today), "morgen", "+10d",
 * "+2w", "+3m", "volgende week di". A year needs four digits: "27" could be 1927 or 2027.
 */
export function readDutchDate(text: string, today: LocalDate): ReadDate {
  const typed = text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
  return (
    readFull(typed) ?? readWithoutYear(typed, today) ?? readFromToday(typed, today) ?? notADate
  );
}

/** As readDutchDate, with undefined for everything that is not an existing date. */
export function parseDutchDate(text: string, today: LocalDate): LocalDate | undefined {
  const read = readDutchDate(text, today);
  return read.kind === "date" ? read.date : undefined;
}

function readFull(typed: string): ReadDate | undefined {
  const numbers = /^(\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d{4})$/.exec(typed);
  if (numbers) return existing(Number(numbers[4]), Number(numbers[3]), Number(numbers[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(\d{1,2})[ -]?([a-z]+)\.?[ -]?(\d{4})$/.exec(typed);
  const month = months.get(words?.[2] ?? "");
  return words && month ? existing(Number(words[3]), month, Number(words[1])) : undefined;
}

function readWithoutYear(typed: string, today: LocalDate): ReadDate | undefined {
  const numbers = /^(\d{1,2}) ?[-/.] ?(\d{1,2})$/.exec(typed);
  if (numbers) return nextOnCalendar(Number(numbers[2]), Number(numbers[1]), today);
  const words = /^(\d{1,2})[ -]?([a-z]+)$/.exec(typed);
  const month = months.get(words?.[2] ?? "");
  return words && month ? nextOnCalendar(month, Number(words[1]), today) : undefined;
}

function readFromToday(typed: string, today: LocalDate): ReadDate | undefined {
  const days = daysFromNow.get(typed);
  if (days !== undefined) return found(addDays(today, days));
  const weekday = weekdays.get(typed) as Weekday | undefined;
  if (weekday) return found(addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1));
  const nextWeek = weekdays.get(/^(?:volgende week|next week) ([a-z]+)$/.exec(typed)?.[1] ?? "");
  if (nextWeek) return found(addDays(today, 7 - weekdayOf(today) + nextWeek));
  const later = /^\+ ?(\d{1,3}) ?([dwm])$/.exec(typed);
  if (!later) return undefined;
  const count = Number(later[1]);
  if (later[2] === "m") return found(addMonths(today, count));
  return found(addDays(today, later[2] === "w" ? count * 7 : count));
}

function nextOnCalendar(month: number, day: number, today: LocalDate): ReadDate {
  const { year } = partsOf(today);
  // 29 February can be eight years away (1896–1904, 2096–2104).
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = dateOf(year + ahead, month, day);
    if (date !== undefined && date >= today) return found(date);
  }
  return { kind: "impossible" };
}

function existing(year: number, month: number, day: number): ReadDate {
  const date = year >= firstYear && year <= lastYear ? dateOf(year, month, day) : undefined;
  return date === undefined ? { kind: "impossible" } : found(date);
}

function found(date: LocalDate): ReadDate {
  return { kind: "date", date };
}

/** "15-1-2027": a date as it stands in a field, to be read again by readDutchDate. */
export function writeDutchDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}-${month}-${year}`;
}
