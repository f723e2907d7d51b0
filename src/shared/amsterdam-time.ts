import type { LocalDate } from "./local-date.js";

const hourInAmsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The instant at which a clock in Amsterdam shows this whole hour on this day, summer or winter. */
export function instantAt(date: LocalDate, hour: number): Date {
  const sameHourInUtc = new Date(`${date}T${String(hour).padStart(2, "0")}:00:00Z`).getTime();
  const inSummer = new Date(sameHourInUtc - 2 * 3_600_000);
  const isSummer = Number(hourInAmsterdam.format(inSummer)) === hour;
  return isSummer ? inSummer : new Date(sameHourInUtc - 3_600_000);
}

const clockShown = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
});

/** "15:40", what a clock in Amsterdam shows at this instant. */
export function clockInAmsterdam(at: Date): string {
  return clockShown.format(at);
}
