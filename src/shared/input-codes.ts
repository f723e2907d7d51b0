/**
 * What can be wrong with something typed. These are the messages of zod issues; the http layer
 * shows the text "error.<code>".
 */
export const inputCodes = [
  "required",
  "too-long",
  "bsn-in-text",
  "not-a-name",
  "not-a-file-name",
  "not-a-decision-number",
  "not-a-date",
  "date-impossible",
  "date-in-future",
  "not-a-number",
  "not-whole-minutes",
  "too-many-hours",
  "choose-one",
  "not-an-id",
  "not-a-count",
  "say-more",
] as const;

export type InputCode = (typeof inputCodes)[number];
