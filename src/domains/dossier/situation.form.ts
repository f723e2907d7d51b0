import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { typedDate, typedHours } from "../../shared/typed-text.js";
import { hoursText, optionalDateText } from "../../shared/typed-values.js";
import { absenceKinds, exemptions, registrations, type Situation } from "./situation.types.js";

export const situationForm = (today: LocalDate) =>
  z.object({
    homeSince: optionalDateText(today, { future: false }),
    minutesPerWeek: hoursText(),
    absenceKind: chooseOne(absenceKinds),
    registration: chooseOne(registrations),
    schoolName: optionalText({ max: 200 }),
    groupName: optionalText({ max: 200 }),
    exemption: chooseOne(exemptions),
    exemptionUntil: optionalDateText(today),
    targetGroup: requiredText({ max: 2000 }),
    source: requiredText({ max: 500 }),
  });

/** What a new situation starts with: what is known now. Who says so is asked again every time. */
export function situationSuggested(known: Situation | undefined): Record<string, string> {
  if (!known) return { exemption: "geen" };
  return {
    homeSince: typedDate(known.homeSince),
    minutesPerWeek: typedHours(known.minutesPerWeek),
    absenceKind: known.absenceKind,
    registration: known.registration,
    schoolName: known.schoolName ?? "",
    groupName: known.groupName ?? "",
    exemption: known.exemption,
    exemptionUntil: typedDate(known.exemptionUntil),
    targetGroup: known.targetGroup,
  };
}
