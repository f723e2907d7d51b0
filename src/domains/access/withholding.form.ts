import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";
import { type SectionKey, sectionKeys } from "./access.types.js";
import { withholdingGrounds } from "./withholding.types.js";

/**
 * Sections as they stand in an address or a hidden field: keys, never names of people. Who may not
 * know who the child is has nothing to look for in the rest of the dossier.
 */
export const readSections = (typed: string): SectionKey[] => {
  const words = typed.split(/\s+/);
  if (words.includes("child")) return [...sectionKeys];
  return sectionKeys.filter((key) => words.includes(key));
};

export const withholdingForm = (today: LocalDate) =>
  z.object({
    sections: z
      .string("choose-one")
      .transform(readSections)
      .refine((sections) => sections.length > 0, "choose-one"),
    ground: chooseOne(withholdingGrounds),
    reason: requiredText({ max: 2000 }),
    court: optionalText({ max: 200 }),
    orderedOn: optionalDateText(today, { future: false }),
    startsOn: dateText(today),
    endsOn: optionalDateText(today),
  });

export const liftForm = z.object({ reason: requiredText({ max: 1000 }) });
