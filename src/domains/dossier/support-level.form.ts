import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import { supportLevels } from "./support-level.types.js";

export const supportLevelForm = (today: LocalDate) =>
  z.object({
    level: chooseOne(supportLevels),
    aim: chooseOne(supportLevels),
    reason: requiredText({ max: 5000 }),
    decidedOn: dateText(today, { future: false }),
  });
