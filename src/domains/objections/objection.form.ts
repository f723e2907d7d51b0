import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import { objectionKinds } from "./objection.types.js";

const most = 4000;

export const askForm = z.object({
  kind: chooseOne(objectionKinds),
  body: optionalText({ max: most }).transform((text) => text ?? ""),
});

export const answerForm = z.object({ body: requiredText({ max: most }) });
