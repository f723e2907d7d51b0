import { z } from "zod";
import { optionalText, requiredText } from "../../shared/free-text.js";
import type { ApproachCardFields } from "./approach-card.types.js";

export const approachCardForm = z.object({
  ownWords: optionalText({ max: 1000 }).transform((text) => text ?? null),
  calms: requiredText({ max: 2000 }),
  triggers: requiredText({ max: 2000 }),
  never: requiredText({ max: 2000 }),
});

/** What is stored as the fields of the form; empty when nothing was written yet. */
export function approachCardValues(card: ApproachCardFields | undefined): Record<string, string> {
  return {
    ownWords: card?.ownWords ?? "",
    calms: card?.calms ?? "",
    triggers: card?.triggers ?? "",
    never: card?.never ?? "",
  };
}
