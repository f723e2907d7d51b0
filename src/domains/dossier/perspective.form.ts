import { z } from "zod";
import { chooseOne, nameText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import { type PerspectiveFields, voices, waysOfSaying } from "./perspective.types.js";

/** Chosen when the speaker has no seat at the table and is named in words. */
export const notAtTheTable = "niet-aan-tafel";

type Typed = { speaker: string; speakerName: string | undefined };

const shape = (today: LocalDate, participationIds: readonly string[]) =>
  z.object({
    speaker: chooseOne([notAtTheTable, ...participationIds]),
    speakerName: z
      .union([z.literal(""), nameText()])
      .optional()
      .transform((name) => (name === "" ? undefined : name)),
    voice: chooseOne(voices),
    how: chooseOne(waysOfSaying),
    saidOn: dateText(today, { future: false }),
    body: requiredText(),
  });

export const perspectiveForm = (today: LocalDate, participationIds: readonly string[]) =>
  shape(today, participationIds)
    .superRefine((typed, context) => {
      const message = nameProblem(typed);
      if (message) context.addIssue({ code: "custom", path: ["speakerName"], message });
    })
    .transform(({ speaker, speakerName = "", ...rest }): PerspectiveFields => ({
      ...rest,
      speaker: speaker === notAtTheTable ? { name: speakerName } : { participationId: speaker },
    }));

// Somebody from the list and a name as well is two people; which one is meant, only the writer knows.
function nameProblem({ speaker, speakerName }: Typed): string | undefined {
  if (speaker === notAtTheTable) return speakerName === undefined ? "required" : undefined;
  return speakerName === undefined ? undefined : "choose-one";
}

export const doneWithItForm = z.object({ doneWithIt: requiredText({ max: 5000 }) });
