import {
  addDays,
  addYears,
  daysBetween,
  earliest,
  type LocalDate,
} from "../../shared/local-date.js";

export type Days = { startsOn: LocalDate; endsOn: LocalDate };

/** An extension begins the day after the version it goes on from. */
export function extensionStart(former: { endsOn: LocalDate | null }, today: LocalDate): LocalDate {
  return former.endsOn === null ? today : addDays(former.endsOn, 1);
}

/** As long as before, and never more than a year (handreiking Onderwijs buiten de schoolmuren). */
export function suggestedEnd(
  former: { startsOn: LocalDate | null; endsOn: LocalDate | null },
  startsOn: LocalDate,
): LocalDate {
  const latestDay = addDays(addYears(startsOn, 1), -1);
  if (former.startsOn === null || former.endsOn === null) return latestDay;
  return earliest(latestDay, addDays(startsOn, daysBetween(former.startsOn, former.endsOn)));
}

export function problemWithExtension(
  days: Days,
): "dates-reversed" | "plan-longer-than-a-year" | undefined {
  if (days.endsOn < days.startsOn) return "dates-reversed";
  if (days.endsOn >= addYears(days.startsOn, 1)) return "plan-longer-than-a-year";
  return undefined;
}

/** Whether what was kept of a version is still what it was. */
export type Integrity = {
  text: "intact" | "changed";
  data: "intact" | "changed";
  /** "none" until it is agreed; "hidden" for who may not read the whole paper. */
  paper: "intact" | "changed" | "none" | "hidden";
};

export const isIntact = ({ text, data, paper }: Integrity) =>
  text === "intact" && data === "intact" && paper !== "changed";
