import { z } from "zod";
import type { LocalDate } from "../../shared/local-date.js";
import { chooseOne, nameText, optionalText } from "../../shared/free-text.js";
import { dateText } from "../../shared/typed-values.js";
import { memberFunctions } from "./identity.types.js";
import { emailText } from "./sign-in.form.js";

export const memberForm = (today: LocalDate) =>
  z.object({
    givenName: nameText(),
    familyName: nameText(),
    email: emailText,
    function: chooseOne(memberFunctions),
    startsOn: dateText(today),
  });

export const endMembershipForm = (today: LocalDate) => z.object({ endsOn: dateText(today) });

const phoneText = optionalText({ max: 30 });

export const organisationForm = z.object({
  name: nameText(),
  place: optionalText({ max: 200 }),
  phone: phoneText,
});

export const selfForm = z.object({
  givenName: nameText(),
  familyName: nameText(),
  phone: phoneText,
  locale: chooseOne(["nl", "en"]),
  sharesContact: chooseOne(["ja", "nee"]).transform((answer) => answer === "ja"),
});

export const passwordForm = z.object({
  current: z.string("required").min(1, "required").max(1000, "too-long"),
  password: z.string("required").min(1, "required").max(1000, "too-long"),
  again: z.string("required").min(1, "required").max(1000, "too-long"),
});
