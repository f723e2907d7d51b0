import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { typedDate } from "../../shared/typed-text.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";
import { type CareerEntry, careerEffects, careerKinds } from "./career.types.js";

/** The line is about what has been; only the end of something may still lie ahead. */
const careerFields = (today: LocalDate) => ({
  what: requiredText({ max: 500 }),
  whereAt: optionalText({ max: 200 }),
  startsOn: dateText(today, { future: false }),
  endsOn: optionalDateText(today),
  effect: chooseOne(careerEffects),
  effectNote: optionalText({ max: 2000 }),
  source: requiredText({ max: 500 }),
});

export const careerEntryForm = (today: LocalDate) =>
  z.object({ kind: chooseOne(careerKinds), ...careerFields(today) });

export const changeCareerEntryForm = (today: LocalDate) => z.object(careerFields(today));

/** The stored entry as the fields of the form. */
export function careerValues(entry: Omit<CareerEntry, "recordedOn" | "id" | "kind">) {
  const { what, whereAt, startsOn, endsOn, effect, effectNote, source } = entry;
  return {
    what,
    whereAt: whereAt ?? "",
    startsOn: typedDate(startsOn),
    endsOn: typedDate(endsOn),
    effect,
    effectNote: effectNote ?? "",
    source,
  };
}
