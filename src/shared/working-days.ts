import { addDays, localDate, partsOf, weekdayOf } from "./local-date.js";
import type { LocalDate } from "./local-date.js";

/**
 * Whether a day is not a Saturday, a Sunday or a generally recognised holiday.
 * Algemene termijnenwet art. 1 and 3, https://wetten.overheid.nl/BWBR0002448/2010-10-10#Artikel3
 *
 * @param alsoFree days that are equated by decree in the Staatscourant (art. 3, third paragraph)
 */
export function isWorkingDay(date: LocalDate, alsoFree?: ReadonlySet<LocalDate>): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date) && alsoFree?.has(date) !== true;
}

/**
 * This day when it is a working day, otherwise the first working day after it: the extension of
 * Algemene termijnenwet art. 1. Whether that law applies to a term (art. 1.2 and 4) is not decided here.
 */
export function nextWorkingDay(date: LocalDate, alsoFree?: ReadonlySet<LocalDate>): LocalDate {
  let day = date;
  while (!isWorkingDay(day, alsoFree)) day = addDays(day, 1);
  return day;
}

/** Whether art. 3, first or second paragraph, names this day. Sundays are not in that list. */
export function isPublicHoliday(date: LocalDate): boolean {
  return publicHolidays(partsOf(date).year).includes(date);
}

/** The holidays of art. 3 in one year, in the order in which the law names them. */
export function publicHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  return [
    dayIn(year, "01-01"),
    addDays(easter, 1),
    addDays(easter, 50),
    dayIn(year, "12-25"),
    dayIn(year, "12-26"),
    addDays(easter, 39),
    kingsDay(year),
    dayIn(year, "05-05"),
    // Good Friday: equated with these days by the second paragraph.
    addDays(easter, -2),
  ];
}

// The day on which the King's birthday is celebrated: 27 April, until 2013 30 April (Queen's Day);
// when that is a Sunday, the day before.
function kingsDay(year: number): LocalDate {
  const birthday = dayIn(year, year >= 2014 ? "04-27" : "04-30");
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

// The Gregorian reckoning of Meeus, Jones and Butcher.
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const correction = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const moon = (19 * a + correction + 15) % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const shift = Math.floor((a + 11 * moon + 22 * weekday) / 451);
  return addDays(dayIn(year, "03-22"), moon + weekday - 7 * shift);
}

function dayIn(year: number, monthAndDay: string): LocalDate {
  return localDate(`${String(year).padStart(4, "0")}-${monthAndDay}`);
}
