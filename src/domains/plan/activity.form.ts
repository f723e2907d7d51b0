import { z } from "zod";
import { chooseOne, decisionNumber, optionalText, requiredText } from "../../shared/free-text.js";
import type { Minutes } from "../../shared/hours.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText, hoursText } from "../../shared/typed-values.js";
import {
  type ActivityFields,
  activityForms,
  activityKinds,
  activityPlaces,
  payers,
} from "./activity.types.js";
import { typedDate } from "./plan.form.js";

const noneWhenEmpty = (text: string | undefined) => text ?? null;

/** The goals of this version and the people at the table are the only ones to choose from. */
export const activityForm = (
  today: LocalDate,
  choices: { goalIds: readonly string[]; participationIds: readonly string[] },
) =>
  z.object({
    goalId: oneOf(choices.goalIds),
    what: requiredText({ max: 500 }),
    kind: chooseOne(activityKinds),
    performerParticipationId: oneOf(choices.participationIds),
    place: chooseOne(activityPlaces),
    placeName: optionalText({ max: 200 }).transform(noneWhenEmpty),
    frequency: requiredText({ max: 200 }),
    minutesPerWeek: hoursText(),
    form: chooseOne(activityForms),
    startsOn: dateText(today),
    endsOn: dateText(today),
    methods: optionalText({ max: 2000 }).transform(noneWhenEmpty),
    material: optionalText({ max: 1000 }).transform(noneWhenEmpty),
    payer: chooseOne(payers),
    decisionNumber: z
      .literal("")
      .transform(() => undefined)
      .or(decisionNumber())
      .optional()
      .transform(noneWhenEmpty),
  });

/** The stored activity as the fields of the form. */
export function activityValues(fields: ActivityFields): Record<string, string> {
  return {
    goalId: fields.goalId,
    what: fields.what,
    kind: fields.kind,
    performerParticipationId: fields.performerParticipationId,
    place: fields.place,
    placeName: fields.placeName ?? "",
    frequency: fields.frequency,
    minutesPerWeek: typedHours(fields.minutesPerWeek),
    form: fields.form,
    startsOn: typedDate(fields.startsOn),
    endsOn: typedDate(fields.endsOn),
    methods: fields.methods ?? "",
    material: fields.material ?? "",
    payer: fields.payer,
    decisionNumber: fields.decisionNumber ?? "",
  };
}

/** Hours as a person would type them, to the minute: "6" or "6:20". */
export function typedHours(minutes: Minutes): string {
  const rest = minutes % 60;
  const hours = String(Math.floor(minutes / 60));
  return rest === 0 ? hours : `${hours}:${String(rest).padStart(2, "0")}`;
}

export function oneOf(ids: readonly string[]) {
  return z.string("choose-one").refine((id) => ids.includes(id), "choose-one");
}
