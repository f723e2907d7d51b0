import { z } from "zod";
import { chooseOne, freeText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { typedDate } from "../../shared/typed-text.js";
import { dateText } from "../../shared/typed-values.js";
import { optionOutcomes, type OutcomeFields } from "./analysis.types.js";

export const analysisForm = z.object({
  body: requiredText({ max: 10_000 }),
  source: requiredText({ max: 500 }),
});

const outcomeFields = (today: LocalDate) => ({
  outcome: chooseOne(optionOutcomes),
  reason: freeText({ max: 5000 }),
  decidedOn: dateText(today, { future: false }),
  source: requiredText({ max: 500 }),
});

export const considerForm = (today: LocalDate) =>
  z.object({ what: requiredText({ max: 500 }), ...outcomeFields(today) });

export const outcomeForm = (today: LocalDate) => z.object(outcomeFields(today));

/** The stored outcome as the fields of the form. */
export function outcomeValues({ outcome, reason, decidedOn, source }: OutcomeFields) {
  return { outcome, reason, decidedOn: typedDate(decidedOn), source };
}
