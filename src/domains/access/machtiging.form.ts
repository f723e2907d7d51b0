import { z } from "zod";
import { chooseOne, optionalText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import { type SectionKey, sectionKeys } from "./access.types.js";

export const machtigingForm = (today: LocalDate, receivers: readonly string[]) =>
  z.object({
    participationId: z.string("choose-one").refine((id) => receivers.includes(id), "choose-one"),
    sections: z
      .union([z.string(), z.array(z.string())], "choose-one")
      .transform((typed): SectionKey[] => sectionKeys.filter((key) => [typed].flat().includes(key)))
      .refine((sections) => sections.length > 0, "choose-one"),
    mayWrite: chooseOne(["lezen", "schrijven"]).transform((answer) => answer === "schrijven"),
    why: optionalText({ max: 500 }),
    startsOn: dateText(today),
    endsOn: dateText(today),
  });
