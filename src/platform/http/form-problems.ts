import type { z } from "zod";
import { diagnosisWordsIn, needSuggestions } from "../../shared/diagnosis-words.js";
import { safetyWordsIn } from "../../shared/safety-words.js";
import type { Locale, T, TextKey } from "../i18n/index.js";
import type { FieldError, KindQuestion } from "./form-state.js";
import { refusalText } from "./respond.js";
import type { Refused } from "./refusals.js";

const code = /^[a-z-]+$/;

/** One message per field: the first thing to mend, in the language of the page. */
export function fieldErrors(error: z.ZodError, t: T): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    const key = code.test(issue.message) ? issue.message : "required";
    if (!errors.has(field)) {
      errors.set(field, { field, message: t(`error.${key}` as TextKey) });
    }
  }
  return [...errors.values()];
}

export function refusalError(refused: Refused, t: T): FieldError {
  return { field: refused.field, message: refusalText(refused, t) };
}

/** A word as a form remembers that it was asked about: on one line, whatever it was typed over. */
export const askedWord = (word: string): string => word.toLowerCase().replace(/\s+/g, " ");

/**
 * Words of abuse that were not asked about before, in whatever field they stand: no form can
 * forget to ask, and none refuses.
 */
export function safetyQuestions(
  typed: Record<string, string | string[]>,
  asked: readonly string[],
): string[] {
  const words = Object.values(typed).flat().flatMap(safetyWordsIn);
  const known = new Set(asked);
  return words.filter((word) => {
    const isNew = !known.has(askedWord(word));
    known.add(askedWord(word));
    return isNew;
  });
}

/** Diagnosis words that were not asked about before. Asked once, never a refusal. */
export function kindQuestions(
  fields: readonly string[],
  typed: Record<string, string | string[]>,
  asked: readonly string[],
  locale: Locale,
): KindQuestion[] {
  return fields.flatMap((field) => {
    const text = typed[field];
    if (typeof text !== "string") return [];
    return diagnosisWordsIn(text)
      .filter(({ word }) => !asked.includes(askedWord(word)))
      .map(({ word, suggestionKey }) => ({
        field,
        word,
        suggestion: needSuggestions[suggestionKey][locale],
      }));
  });
}
