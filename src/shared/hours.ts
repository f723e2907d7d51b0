/** Hours are kept as whole minutes, zero or more, so that adding them never loses anything. */
export type Minutes = number;

/** A week has 168 hours; nobody can be given more than that per week. */
export const minutesPerWeek: Minutes = 168 * 60;

/**
 * Reads hours as people type them: "6", "6,5", "6.5", "6:30", "6 uur", "6 uur 30", "6u30",
 * "6h 30 min", "45 min". Undefined when it is something else, is more than `most` (a week, unless
 * told otherwise) or is not a whole number of minutes ("0,33" is 19.8 minutes: type "0:20").
 */
export function parseHours(text: string, most: Minutes = minutesPerWeek): Minutes | undefined {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  const minutes = readMinutes(typed);
  return minutes !== undefined && Number.isInteger(minutes) && minutes <= most
    ? minutes
    : undefined;
}

function readMinutes(typed: string): number | undefined {
  const decimal = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:uur|uren|u|hours?|h)?\.?$/.exec(typed);
  if (decimal) {
    // In hundredths, because 0.1 × 60 in floating point is not always whole.
    const hundredths = Number(decimal[1]) * 100 + Number((decimal[2] ?? "").padEnd(2, "0"));
    return (hundredths * 60) / 100;
  }
  const clock =
    /^(\d{1,6})\s*(?::|uur|uren|u|hours?|h)\s*(?:en|and)?\s*([0-5]?\d)\s*(?:min(?:uten|uut|utes?)?|m)?\.?$/;
  const split = clock.exec(typed);
  if (split) return Number(split[1]) * 60 + Number(split[2]);
  const onlyMinutes = /^(\d{1,6})\s*(?:min(?:uten|uut|utes?)?|m)\.?$/.exec(typed);
  return onlyMinutes ? Number(onlyMinutes[1]) : undefined;
}

/** The sum of all these minutes. */
export function sumMinutes(all: Iterable<Minutes>): Minutes {
  let sum = 0;
  for (const minutes of all) sum += minutes;
  return sum;
}
