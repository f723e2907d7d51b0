import { dateOf } from "./local-date.js";

const separator = "[ .\\-\\u00a0\\u2011\\u2013]";
const phoneDigit = `\\d${separator}?`;

// The last two digits of a telephone number belong together: "010 082 426 3" is a BSN and a three.
const otherNumbers = [
  // Our own links carry UUIDs.
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  // Bank accounts of the Netherlands, Belgium and Germany, with or without spaces.
  /\bNL\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{2}(?!\d)/gi,
  /\bBE\d{2}(?: ?\d{4}){3}(?!\d)/gi,
  /\bDE\d{2}(?: ?\d{4}){4} ?\d{2}(?!\d)/gi,
  // Telephone: a country code, or an area code of two (06), three or four digits.
  new RegExp(
    `\\+\\d{1,3}${separator}?(?:\\(0\\)${separator}?)?(?:${phoneDigit}){6,7}\\d{2}(?!\\d)`,
    "g",
  ),
  new RegExp(`(?<!\\d)00(?:31|32|49)${separator}(?:${phoneDigit}){7}\\d{2}(?!\\d)`, "g"),
  new RegExp(`(?<!\\d)\\(?06\\)?${separator}{1,3}(?:${phoneDigit}){6}\\d{2}(?!\\d)`, "g"),
  new RegExp(`(?<!\\d)\\(?0[1-9]\\d\\)?${separator}{1,3}(?:${phoneDigit}){5}\\d{2}(?!\\d)`, "g"),
  new RegExp(`(?<!\\d)\\(?0[1-9]\\d\\d\\)?${separator}{1,3}(?:${phoneDigit}){4}\\d{2}(?!\\d)`, "g"),
  // Amounts of money, up to eight digits; nine together are more likely a person than a price.
  /€ ?(?:\d{1,2}(?:\.\d{3})+|\d{1,8})(?!\d)/g,
  /(?<!\d)\d{1,2}(?:\.\d{3})+,\d{2}(?!\d)/g,
  // A number that is called by its name: chamber of commerce, health care provider, organisation.
  /\b(?:kvk|agb|rsin)(?:[- ]?(?:code|nummer|number|nr))?\.?[: ]{0,3}\d{8,9}(?!\d)/gi,
];

/** The text with every number that is plainly something else replaced by #, at the same length. */
export function withoutOtherNumbers(text: string): string {
  const hide = (found: string) => "#".repeat(found.length);
  const rest = otherNumbers.reduce((left, pattern) => left.replace(pattern, hide), text);
  return rest
    .replace(
      /(?<!\d)(\d{1,2})([ .\-/\u2011\u2013])(\d{1,2})\2(\d{4})(?!\d)/g,
      (found: string, day: string, _: string, month: string, year: string) =>
        isPlausible(year, month, day) ? hide(found) : found,
    )
    .replace(
      /(?<!\d)(\d{4})([ .\-/\u2011\u2013])(\d{1,2})\2(\d{1,2})(?!\d)/g,
      (found: string, year: string, _: string, month: string, day: string) =>
        isPlausible(year, month, day) ? hide(found) : found,
    );
}

/** Whether 8 digits are a date as in file names: yyyymmdd. */
export function compactDateIsPlausible(digits: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  return match !== null && isPlausible(match[1] ?? "", match[2] ?? "", match[3] ?? "");
}

function isPlausible(year: string, month: string, day: string): boolean {
  return /^(?:19|20)/.test(year) && dateOf(Number(year), Number(month), Number(day)) !== undefined;
}
