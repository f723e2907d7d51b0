import type { TextKey } from "../platform/i18n/index.js";

/** What a field is called for who reads what it said before, and how its values are read. */
export type FieldWords = {
  label: TextKey;
  /** As a day or hours in full, as words from a list, or "key" for what says nothing to people. */
  as?: "date" | "hours" | "key" | ((value: string) => TextKey);
};

/** The words for each field that an event of some kind may have changed. */
export type ChangeWords = Record<string, Readonly<Record<string, FieldWords>>>;

const known = new Map<string, Readonly<Record<string, FieldWords>>>();

/** Adds the words of one domain, before the first page is made, like its texts. */
export function addChangeWords(words: ChangeWords): void {
  for (const [kind, fields] of Object.entries(words)) known.set(kind, fields);
}

export function fieldWords(kind: string, field: string): FieldWords | undefined {
  return known.get(kind)?.[field];
}

export const hasChangeWords = (kind: string): boolean => known.has(kind);
