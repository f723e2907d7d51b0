import { z } from "zod";
import { optionalText, requiredText } from "../../shared/free-text.js";
import { isId } from "../../shared/ids.js";

const chosen = z.string("choose-one").refine(isId, "choose-one");

/** Who hands over says what the next one must know; with nobody to hand over there is no such note. */
export const handoverForm = ({ hasRegisseur }: { hasRegisseur: boolean }) =>
  z.object({
    participationId: chosen,
    note: hasRegisseur ? requiredText({ max: 4000 }) : optionalText({ max: 4000 }),
  });

/** "geen" is an answer: then nobody stands in. */
export const deputyForm = z.object({
  participationId: z
    .literal("geen")
    .transform(() => undefined)
    .or(chosen),
});
