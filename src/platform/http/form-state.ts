import type { FieldError } from "../../shared/field-error.js";

/** The diagnosis words somebody typed, with the words that say the need instead. */
export type KindQuestion = { field: string; word: string; suggestion: string };

/** What a form knows besides its fields: what was typed, what went wrong, what others wrote. */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: FieldError[];
  /** Sent along unseen: `_csrf`, `_key`, `_base`, `_asked`. */
  hidden: Record<string, string>;
  draftSavedAt?: string | undefined;
  conflicts: Record<string, { theirs: string; by: string }>;
  questions?: KindQuestion[];
  /** Words of abuse that somebody typed and was not asked about before. */
  safetyWords?: string[];
};

export type { FieldError };
