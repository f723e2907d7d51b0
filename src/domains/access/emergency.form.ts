import { z } from "zod";
import { nameText, requiredText } from "../../shared/free-text.js";
import { idSchema } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";

/** "Kind is weg" says nothing to the family; the database asks for ten signs and no more. */
const shortestReason = 20;

export const emergencyForm = (today: LocalDate, organisations: readonly { id: string }[]) =>
  z.object({
    givenName: nameText(),
    familyName: nameText(),
    bornOn: dateText(today, { future: false }),
    organisationId: idSchema<"organisation">().refine(
      (chosen) => organisations.some(({ id }) => id === chosen),
      "choose-one",
    ),
    reason: requiredText({ max: 2000 }).refine(
      (text) => text === "" || text.length >= shortestReason,
      "say-more",
    ),
  });
