import { compactDateIsPlausible, withoutOtherNumbers } from "./bsn-lookalikes.js";

/** A group of digits in a text that may be a citizen service number, as it was typed. */
export interface BsnFound {
  found: string;
  index: number;
}

interface Group {
  digits: string;
  start: number;
  /** The character between this group and the next one; undefined when the chain ends here. */
  separator: string | undefined;
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const chains = /\d+(?:[ .\-\u00a0\u2009\u202f\u2011\u2013]\d+)*/g;
// The ways in which people group a number on paper; other groups only count when they stand alone.
const usualShapes = new Set(["9", "3-3-3", "4-2-3", "8", "2-3-3", "3-2-3"]);

/**
 * Whether 8 or 9 digits pass the eleven test of the burgerservicenummer: weights 9 to 2 and -1,
 * the sum divisible by eleven. With 8 digits the leading zero was left off. Only zeros pass the sum
 * but are nobody's number.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits.padStart(9, "0")).reduce(
    (total, digit, index) => total + Number(digit) * (weights[index] ?? 0),
    0,
  );
  return sum % 11 === 0;
}

/**
 * Every group of 8 or 9 digits in free text that passes the eleven test, also when written with
 * spaces, dots or dashes. Leaves out dates, telephone numbers, bank accounts, amounts, numbers
 * that a word just before them calls something else (KvK, AGB, RSIN) and digits that touch
 * letters or belong to a longer number. About one in eleven other loose numbers of that length
 * is taken for a BSN too: the form asks the writer to leave it out.
 */
export function looksLikeBsn(text: string): BsnFound[] {
  const rest = withoutOtherNumbers(text);
  const all: BsnFound[] = [];
  for (const chain of rest.matchAll(chains)) {
    const groups = groupsOf(chain[0], chain.index).filter((group) => !touchesLetters(rest, group));
    let first = 0;
    while (first < groups.length) {
      const count = bsnLength(groups, first);
      const last = groups[first + count - 1];
      const start = groups[first]?.start ?? 0;
      if (count > 0 && last) {
        all.push({ found: text.slice(start, last.start + last.digits.length), index: start });
      }
      first += Math.max(count, 1);
    }
  }
  return all;
}

function groupsOf(chain: string, offset: number): Group[] {
  return [...chain.matchAll(/(\d+)(\D?)/g)].map((match) => ({
    digits: match[1] ?? "",
    start: offset + match.index,
    separator: match[2] === "" ? undefined : match[2],
  }));
}

/** How many groups from `first` on form a BSN together; 0 when they do not. */
function bsnLength(groups: Group[], first: number): number {
  let digits = "";
  for (let count = 1; first + count <= groups.length && count <= 9; count += 1) {
    digits += groups[first + count - 1]?.digits ?? "";
    if (digits.length > 9) return 0;
    if (passesElevenTest(digits) && isWrittenAsBsn(groups, first, count)) return count;
  }
  return 0;
}

function isWrittenAsBsn(groups: Group[], first: number, count: number): boolean {
  const part = groups.slice(first, first + count);
  const lengths = part.map((group) => group.digits.length);
  if (count === 1 && compactDateIsPlausible(part[0]?.digits ?? "")) return false;
  if (usualShapes.has(lengths.join("-"))) return true;
  const inside = new Set(part.slice(0, -1).map((group) => group.separator));
  const separator = part[0]?.separator;
  const standsAlone =
    inside.size === 1 &&
    groups[first - 1]?.separator !== separator &&
    part.at(-1)?.separator !== separator;
  return standsAlone && isOtherShape(lengths, part, separator);
}

function isOtherShape(lengths: number[], part: Group[], separator: string | undefined): boolean {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 9) {
    return lengths.every((length) => length === 1) || lengths.every((n) => n >= 2 && n <= 5);
  }
  // Two school years or two times of the day ("2026-2027", "1030-1115") are also eight digits.
  const isYear = (group: Group) => /^(?:19|20)\d\d$/.test(group.digits);
  const shape = lengths.join("-");
  if (shape === "4-4") return separator !== "-" && separator !== "\u2013" && !part.every(isYear);
  return shape === "4-2-2" || shape === "2-2-4";
}

function touchesLetters(text: string, { start, digits }: Group): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const afterLetter = /[\p{L}\p{M}]$/u.test(before) && !/(?:bsn|sofi|nummer|nr)$/i.test(before);
  const end = start + digits.length;
  return afterLetter || /^[\p{L}\p{M}]/u.test(text.slice(end, end + 2));
}
