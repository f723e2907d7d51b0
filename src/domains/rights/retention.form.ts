import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import { idSchema } from "../../shared/ids.js";
import { holdGrounds } from "./retention.types.js";

/** Which case, under which rule, for which organisation: kept in hidden fields of the question. */
export const destroyForm = z.object({
  dossierId: idSchema<"dossier">(),
  organisationId: idSchema<"organisation">(),
  ruleId: z.string().regex(/^[a-z0-9.-]{1,60}$/),
});

export const holdForm = z.object({
  /** One choice that says both: the dossier and the organisation that keeps it. */
  kept: z.string().regex(/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/),
  ground: chooseOne(holdGrounds),
  reason: requiredText({ max: 2000 }),
});

export const endHoldForm = z.object({ holdId: idSchema<"hold">() });
