import type { LocalDate } from "./local-date.js";
import { partsOf } from "./local-date.js";
import type { Minutes } from "./hours.js";

/** A date as people type it, for a form that changes it: "15-1-2027"; "" when there is none. */
export function typedDate(date: LocalDate | null | undefined): string {
  if (!date) return "";
  const { year, month, day } = partsOf(date);
  return `${day}-${month}-${year}`;
}

/** Hours as people type them: "6" or "6:30"; "" when there are none. */
export function typedHours(minutes: Minutes | null | undefined): string {
  if (minutes === null || minutes === undefined) return "";
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, "0")}`;
}
