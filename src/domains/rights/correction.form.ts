import { z } from "zod";
import type { SectionKey } from "../../platform/events/events.js";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";

const most = 4000;
const what = {
  wrong: requiredText({ max: most }),
  remark: optionalText({ max: most }).transform((text) => text ?? ""),
};

/** About one record: which part it is in is known. */
export const recordCorrectionForm = z.object(what);

/** About a section as a whole: which one is asked. */
export const correctionForm = (sections: readonly SectionKey[]) =>
  z.object({ section: chooseOne(sections as [SectionKey, ...SectionKey[]]), ...what });

export const answers = ["corrected", "kept"] as const;
export const correctionAnswerForm = z.object({
  status: chooseOne(answers),
  answer: requiredText({ max: most }),
});

export const mistakeForm = z.object({ reason: requiredText({ max: 2000 }) });
