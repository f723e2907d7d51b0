import { z } from "zod";
import { optionalText } from "../../shared/free-text.js";
import { earliest, type LocalDate, partsOf } from "../../shared/local-date.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";
import { firstEvaluation, lastDayOfAYear } from "./plan.rules.js";
import type { OutlineFields, Plan } from "./plan.types.js";

const longText = () => optionalText({ max: 2000 }).transform((text) => text ?? null);
const shortText = () => optionalText({ max: 500 }).transform((text) => text ?? null);
const maybeDate = (today: LocalDate) => optionalDateText(today).transform((date) => date ?? null);

/** The period is always asked, so that no plan is without an end; texts may come piece by piece. */
export const outlineForm = (today: LocalDate) =>
  z.object({
    startsOn: dateText(today),
    endsOn: dateText(today),
    extensionGrounds: longText(),
    outlookDestination: shortText(),
    outlookGrounds: longText(),
    outlookHelping: longText(),
    outlookHindering: longText(),
    returnAim: shortText(),
    returnPlace: shortText(),
    returnExpectedOn: maybeDate(today),
    nextStep: longText(),
    evaluationOn: maybeDate(today),
  });

/** A date as a person would type it: "15-1-2027". */
export function typedDate(date: LocalDate | null): string {
  if (date === null) return "";
  const { year, month, day } = partsOf(date);
  return `${day}-${month}-${year}`;
}

/** The stored outline as the fields of the form. */
export function outlineValues(fields: OutlineFields): Record<string, string> {
  return {
    startsOn: typedDate(fields.startsOn),
    endsOn: typedDate(fields.endsOn),
    extensionGrounds: fields.extensionGrounds ?? "",
    outlookDestination: fields.outlookDestination ?? "",
    outlookGrounds: fields.outlookGrounds ?? "",
    outlookHelping: fields.outlookHelping ?? "",
    outlookHindering: fields.outlookHindering ?? "",
    returnAim: fields.returnAim ?? "",
    returnPlace: fields.returnPlace ?? "",
    returnExpectedOn: typedDate(fields.returnExpectedOn),
    nextStep: fields.nextStep ?? "",
    evaluationOn: typedDate(fields.evaluationOn),
  };
}

/** Days that fit most plans, for what is not filled in yet. */
export function suggestedOutline(plan: Plan, today: LocalDate): Record<string, string> {
  const startsOn = plan.startsOn ?? today;
  const endsOn = plan.endsOn ?? lastDayOfAYear(startsOn);
  const evaluationOn = plan.evaluationOn ?? earliest(firstEvaluation(startsOn), endsOn);
  return outlineValues({ ...plan, startsOn, endsOn, evaluationOn });
}
