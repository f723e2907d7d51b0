import { z } from "zod";
import { chooseOne, optionalText } from "../../shared/free-text.js";
import { idSchema } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { mandates, type OpenersMembership, type ParticipationRole } from "../access/index.js";
import { childFields } from "./child.form.js";
import { fittingRole } from "./opening.rules.js";
import { openersRoles } from "./opening.types.js";

const roles = openersRoles as [ParticipationRole, ...ParticipationRole[]];

export const openingForm = (today: LocalDate) =>
  z.object({
    ...childFields(today),
    organisationId: idSchema<"organisation">(),
    role: chooseOne(roles),
    mandate: chooseOne(mandates),
    why: optionalText({ max: 500 }).transform((why) => why ?? ""),
    anotherChild: z
      .string()
      .optional()
      .transform((said) => said === "ja"),
  });

/** Where and as what this person usually works. */
export function openingSuggested(memberships: readonly OpenersMembership[]) {
  const fitting =
    memberships.find((one) => fittingRole(one.function, openersRoles)) ?? memberships[0];
  return {
    organisationId: fitting?.organisationId ?? "",
    role: fittingRole(fitting?.function, openersRoles) ?? "",
    mandate: "uitvoerder",
  };
}
