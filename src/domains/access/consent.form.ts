import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import type { SectionKey } from "./access.types.js";
import { choosable } from "./consent.rules.js";
import { purposes } from "./consent.types.js";

/**
 * Boxes to tick, of which at least one; nothing else than what stands on the page. Who the child is
 * belongs to every choice: without it no page opens.
 */
const someOf = (sections: readonly SectionKey[]) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())], { error: "choose-one" })
    .transform((ticked) => choosable(sections).filter((section) => ticked.includes(section)))
    .refine((chosen) => chosen.length > 0, "choose-one")
    .transform((chosen) => sections.filter((one) => one === "child" || chosen.includes(one)));

export const askForm = (today: LocalDate, possible: readonly SectionKey[]) =>
  z.object({
    purpose: chooseOne(purposes),
    sections: someOf(possible),
    why: requiredText({ max: 1000 }),
    endsOn: dateText(today),
  });

const reason = optionalText({ max: 2000 });

/** Three buttons; which of them was pressed. */
export const answerForm = z.object({
  answer: chooseOne(["given", "refused", "not-now"]),
  reason,
});

/** Yes, but not everything. */
export const partsForm = (asked: readonly SectionKey[]) =>
  z.object({ sections: someOf(asked), reason });

export const paperForm = (asked: readonly SectionKey[]) =>
  z
    .object({
      participationId: z.string("choose-one").min(1, "choose-one"),
      answer: chooseOne(["given", "refused", "not-now", "withdrawn"]),
      sections: someOf(asked).optional(),
      reason,
      paper: z.instanceof(File).optional(),
    })
    .refine(({ answer, sections }) => answer !== "given" || sections !== undefined, {
      path: ["sections"],
      error: "choose-one",
    });
