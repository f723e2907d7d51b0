import { z } from "zod";
import { optionalText, requiredText } from "../../shared/free-text.js";
import { idSchema } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { typedDate } from "../../shared/typed-text.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";
import type { AgreementFields } from "./agreement.types.js";

/** Nothing chosen in a list is no error of its own: "" means that no goal goes with it. */
const optionalGoal = (goalIds: readonly string[]) =>
  z
    .string("required")
    .optional()
    .transform((id) => (id === "" ? undefined : id))
    .refine((id) => id === undefined || goalIds.includes(id), "choose-one");

export const agreementForm = (today: LocalDate, goalIds: readonly string[]) =>
  z.object({
    what: requiredText({ max: 500 }),
    ownerParticipationId: owner(),
    dueOn: dateText(today),
    notBefore: optionalDateText(today),
    goalOriginId: optionalGoal(goalIds),
  });

const owner = () => idSchema<"participation">().or(z.literal("").refine(() => false, "choose-one"));

/** The stored agreement as the fields of the form. */
export function agreementValues(agreement: AgreementFields): Record<string, string> {
  return {
    what: agreement.what,
    ownerParticipationId: agreement.ownerParticipationId,
    dueOn: typedDate(agreement.dueOn),
    notBefore: typedDate(agreement.notBefore),
    goalOriginId: agreement.goalOriginId ?? "",
  };
}

export const askAnotherForm = (today: LocalDate) =>
  z.object({ ownerParticipationId: owner(), dueOn: dateText(today) });

/** Without a reason the deed itself refuses, in words that fit: `reason-missing`. */
export const reasonForm = z.object({ reason: optionalText({ max: 2000 }) });

export const doneForm = z.object({
  evidence: optionalText({ max: 2000 }),
  file: z.instanceof(File).optional(),
});
