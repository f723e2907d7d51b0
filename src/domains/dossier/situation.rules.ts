import { daysBetween, type LocalDate } from "../../shared/local-date.js";
import type { Exemption, SituationFields } from "./situation.types.js";

/** What does not fit together in the facts, and at which field to mend it. */
export type SituationProblem =
  | { code: "before-birth"; field: "homeSince" }
  | { code: "home-but-present"; field: "homeSince" }
  | { code: "school-missing"; field: "schoolName" }
  | { code: "not-registered-twice"; field: "registration" }
  | { code: "absent-from-no-school"; field: "absenceKind" }
  | { code: "exemption-missing"; field: "exemption" }
  | { code: "exemption-not-in-absence"; field: "absenceKind" }
  | { code: "exemption-until-missing"; field: "exemptionUntil" };

/** With these nobody has to be registered at a school; article 11 is about staying away from one. */
const fromRegistration: readonly Exemption[] = ["5a", "5b", "5c", "15"];

/** The first thing that contradicts another; only what can't both be true, never what is unusual. */
export function situationProblem(
  fields: SituationFields,
  bornOn: LocalDate,
): SituationProblem | undefined {
  return dateProblem(fields, bornOn) ?? registrationProblem(fields) ?? exemptionProblem(fields);
}

function dateProblem(fields: SituationFields, bornOn: LocalDate): SituationProblem | undefined {
  const { homeSince, absenceKind } = fields;
  if (homeSince === undefined) return undefined;
  if (homeSince < bornOn) return { code: "before-birth", field: "homeSince" };
  return absenceKind === "geen" ? { code: "home-but-present", field: "homeSince" } : undefined;
}

function registrationProblem(fields: SituationFields): SituationProblem | undefined {
  const { registration, absenceKind, schoolName } = fields;
  if (registration !== "geen") {
    if (absenceKind === "niet-ingeschreven") {
      return { code: "not-registered-twice", field: "registration" };
    }
    return schoolName === undefined ? { code: "school-missing", field: "schoolName" } : undefined;
  }
  // Leerplichtwet 1969 art. 4 lid 2: staying away without a valid reason needs a school to stay away from.
  return absenceKind === "ongeoorloofd"
    ? { code: "absent-from-no-school", field: "absenceKind" }
    : undefined;
}

function exemptionProblem(fields: SituationFields): SituationProblem | undefined {
  const { exemption, exemptionUntil, absenceKind } = fields;
  if (exemption === "geen") {
    return absenceKind === "vrijstelling"
      ? { code: "exemption-missing", field: "exemption" }
      : undefined;
  }
  if (fromRegistration.includes(exemption) && absenceKind !== "vrijstelling") {
    return { code: "exemption-not-in-absence", field: "absenceKind" };
  }
  return exemptionUntil === undefined
    ? { code: "exemption-until-missing", field: "exemptionUntil" }
    : undefined;
}

export type TimeAtHome = { unit: "days" | "weeks" | "months"; count: number; days: number };

/** How long somebody is at home, in the unit in which people say it; the first day counts. */
export function timeAtHome(since: LocalDate, today: LocalDate): TimeAtHome {
  const days = Math.max(0, daysBetween(since, today)) + 1;
  if (days < 14) return { unit: "days", count: days, days };
  if (days < 84) return { unit: "weeks", count: Math.floor(days / 7), days };
  return { unit: "months", count: Math.floor(days / 30.44), days };
}
