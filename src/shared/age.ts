import { dateOf, partsOf } from "./local-date.js";
import type { LocalDate } from "./local-date.js";

/**
 * Age in whole years on a day. Throws RangeError when that day is before the birth.
 *
 * Someone born on 29 February has the birthday on 1 March in other years: Dutch civil practice,
 * because 28 February comes before the year is complete.
 */
export function ageOn(bornOn: LocalDate, on: LocalDate): number {
  if (on < bornOn) throw new RangeError("not born yet on that day");
  const years = partsOf(on).year - partsOf(bornOn).year;
  // As text "03-01" comes after "02-29", which is exactly the rule for leap days.
  return on.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** The day on which someone reaches an age (whole years); leap days as in ageOn. */
export function birthdayOn(bornOn: LocalDate, age: number): LocalDate {
  const { year, month, day } = partsOf(bornOn);
  const birthday = dateOf(year + age, month, day) ?? dateOf(year + age, 3, 1);
  if (birthday === undefined) throw new RangeError("outside the calendar");
  return birthday;
}
