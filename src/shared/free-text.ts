import { z } from "zod";
import { looksLikeBsn } from "./bsn.js";
import { cleanLine, cleanText, lengthOf } from "./clean-text.js";
import type { InputCode } from "./input-codes.js";

interface Limit {
  /** Most characters, counted as the database counts them. */
  max?: number;
}

// Letters of every script with their marks, digits ("Groep 8", "De 7 Zonnen"), punctuation and the
// joiners that Persian names need. Emoji and other symbols are no part of a name.
const nameCharacters = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}+`´°\u200c\u200d]+$/u;
const decisionCharacters = /^[\p{L}\p{N} ./:_()-]+$/u;
const missing: InputCode = "required";

/**
 * Text over any number of lines, cleaned (see cleanText); "" is allowed. Issue messages:
 * "required" (the field was not sent), "too-long", "bsn-in-text": a BSN is only
 * used where a law prescribes it, so never in free text (Uitvoeringswet AVG art. 46).
 */
export function freeText({ max = 20_000 }: Limit = {}) {
  return z.string(missing).transform((text, context) => {
    const clean = cleanText(text);
    return checked(clean, context, problemIn(clean, max));
  });
}

/** As freeText, with "required" when there is nothing but white space. */
export function requiredText({ max = 20_000 }: Limit = {}) {
  return z.string(missing).transform((text, context) => {
    const clean = cleanText(text);
    return checked(clean, context, clean === "" ? "required" : problemIn(clean, max));
  });
}

/** As freeText; nothing but white space, or no field at all, becomes undefined. */
export function optionalText(limit: Limit = {}) {
  return z
    .string(missing)
    .optional()
    .transform((text) => text ?? "")
    .pipe(freeText(limit))
    .transform((text) => (text === "" ? undefined : text));
}

/** A name of a person, group or organisation on one line. Issues: those of freeText, "not-a-name". */
export function nameText({ max = 200 }: Limit = {}) {
  return z.string(missing).transform((text, context) => {
    const name = cleanLine(text);
    if (name === "") return checked(name, context, "required");
    const isName = /\p{L}/u.test(name) && nameCharacters.test(name);
    return checked(name, context, isName ? problemIn(name, max) : "not-a-name");
  });
}

/**
 * The name of a file without its path. Some browsers send the whole path: only what comes after
 * the last slash is kept. Issues: "required", "not-a-file-name", "too-long", "bsn-in-text".
 */
export function fileName({ max = 200 }: Limit = {}) {
  return z.string(missing).transform((text, context) => {
    const name = cleanLine(text).replace(/^.*[/\\]/, "");
    if (name === "") return checked(name, context, "required");
    const isName = !/^\.+$/.test(name) && !/[<>:"|?*]/.test(name);
    return checked(name, context, isName ? problemIn(name, max) : "not-a-file-name");
  });
}

/**
 * The number of a decision by a municipality, samenwerkingsverband or zorgkantoor. May have any
 * form, also one that passes the eleven test by chance, so it is not searched for a BSN.
 */
export function decisionNumber({ max = 60 }: Limit = {}) {
  return z.string(missing).transform((text, context) => {
    const number = cleanLine(text);
    if (number === "") return checked(number, context, "required");
    if (!decisionCharacters.test(number)) return checked(number, context, "not-a-decision-number");
    return checked(number, context, lengthOf(number) > max ? "too-long" : undefined);
  });
}

/** One of these values; "choose-one" when nothing or something else was sent. */
export function chooseOne<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: "choose-one" satisfies InputCode });
}

function problemIn(text: string, max: number): InputCode | undefined {
  if (lengthOf(text) > max) return "too-long";
  return looksLikeBsn(text).length > 0 ? "bsn-in-text" : undefined;
}

function checked(text: string, context: z.RefinementCtx, problem: InputCode | undefined): string {
  if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  return text;
}
