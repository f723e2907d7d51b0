import { capitalLabels, labelsPerNeed } from "./diagnosis-labels.js";
import type { NeedSuggestion } from "./diagnosis-labels.js";
import { wholeWords, withoutAccents } from "./whole-words.js";

export { needSuggestions } from "./diagnosis-labels.js";
export type { NeedSuggestion } from "./diagnosis-labels.js";

/** A label as it was typed, and which suggestion says the need instead. */
export interface DiagnosisWord {
  word: string;
  suggestionKey: NeedSuggestion;
}

const needOfLabel = new Map<string, NeedSuggestion>();
for (const [need, labels] of Object.entries(labelsPerNeed)) {
  for (const label of labels) needOfLabel.set(label, need as NeedSuggestion);
}
const needOfCapitals = new Map(capitalLabels.map(({ word, need }) => [word, need]));
const anyLabel = wholeWords([...needOfLabel.keys()], "giu");
const anyCapitals = wholeWords([...needOfCapitals.keys()], "gu");

/**
 * Names of diagnoses in a text: Dutch and English, whole words, without regard to capitals and
 * accents (ASS, ADD, ODD and TOS only in capitals). Each label once, in the order of the text.
 * Never a reason to refuse: the page may ask whether the need says it better.
 */
export function diagnosisWordsIn(text: string): DiagnosisWord[] {
  const { plain, positions } = withoutAccents(text);
  const found = new Map<string, DiagnosisWord & { start: number }>();
  const collect = (pattern: RegExp, needOf: (label: string) => NeedSuggestion | undefined) => {
    for (const match of plain.matchAll(pattern)) {
      const label = match[0].replace(/\s+/g, " ");
      const suggestionKey = needOf(label);
      const start = positions[match.index] ?? 0;
      const word = text.slice(start, positions[match.index + match[0].length] ?? text.length);
      const key = label.toLowerCase();
      if (suggestionKey && !found.has(key)) found.set(key, { word, suggestionKey, start });
    }
  };
  collect(anyLabel, (label) => needOfLabel.get(label.toLowerCase()));
  collect(anyCapitals, (label) => needOfCapitals.get(label));
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ word, suggestionKey }) => ({ word, suggestionKey }));
}
