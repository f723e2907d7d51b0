import { z } from "zod";
import { nameText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";

export const familyNoteForm = z.object({
  body: requiredText({ max: 5000 }),
  source: requiredText({ max: 500 }),
});

export const importantPersonForm = (today: LocalDate) =>
  z.object({
    name: nameText(),
    relation: requiredText({ max: 200 }),
    why: requiredText({ max: 2000 }),
    since: optionalDateText(today, { future: false }),
    source: requiredText({ max: 500 }),
  });

export const endImportantPersonForm = (today: LocalDate) =>
  z.object({ endedOn: dateText(today, { future: false }) });
