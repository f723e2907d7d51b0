import { z } from "zod";
import { chooseOne, nameText, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText, optionalDateText } from "../../shared/typed-values.js";
import {
  familyRoles,
  mandates,
  type Participant,
  type ParticipationRole,
  professionalRoles,
  relations,
} from "./participation.types.js";

type Roles = [ParticipationRole, ...ParticipationRole[]];

const period = (today: LocalDate) => ({
  startsOn: dateText(today),
  endsOn: optionalDateText(today),
});

const seat = { mandate: chooseOne(mandates), why: requiredText({ max: 1000 }) };

export const professionalForm = (today: LocalDate) =>
  z.object({ role: chooseOne(professionalRoles as Roles), ...seat, ...period(today) });

const email = optionalText({ max: 320 }).refine(
  (text) => text === undefined || /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
  "not-an-email",
);

// Not a free text: the digits of a telephone number may look like a BSN.
const phone = z
  .string("required")
  .optional()
  .transform((text) => (text?.trim() === "" ? undefined : text?.trim()))
  .refine((text) => text === undefined || /^\+?[\d ()-]{6,25}$/.test(text), "not-a-phone");

/** What this person is to the child; only asked of who may have authority. */
const relation = z.union([z.literal("").transform(() => undefined), chooseOne(relations)], {
  error: "choose-one",
});

export const familyForm = (today: LocalDate) =>
  z.object({
    givenName: nameText(),
    familyName: nameText(),
    role: chooseOne(familyRoles as Roles),
    relation: relation.optional(),
    ...seat,
    email,
    phone,
    ...period(today),
  });

export const changeForm = z.object(seat);

export function changeValues({ mandate, why }: Pick<Participant, "mandate" | "why">) {
  return { mandate, why };
}

export const endForm = (today: LocalDate) =>
  z.object({ endsOn: dateText(today), reason: requiredText({ max: 1000 }) });
