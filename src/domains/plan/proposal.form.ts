import { z } from "zod";
import { requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";

export const proposeForm = z.object({});

export const takeBackForm = z.object({ reason: requiredText({ max: 2000 }) });

export const extensionForm = (today: LocalDate) =>
  z.object({ grounds: requiredText({ max: 5000 }), endsOn: dateText(today) });
