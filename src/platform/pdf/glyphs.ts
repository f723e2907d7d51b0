import { cleanText } from "../../shared/clean-text.js";
import { coverageOf } from "./font-coverage.js";
import { fontFamilies } from "./fonts.js";

/** What is printed where no bundled font has the character. */
export const replacement = "□";

let known: Set<number>[] | undefined;

// A family counts only for what all its styles have: bold text must not lose a letter.
function coverages(): Set<number>[] {
  return (known ??= fontFamilies().map(({ files }) =>
    files
      .map(coverageOf)
      .reduce((all, style) => new Set(Array.from(all).filter((code) => style.has(code)))),
  ));
}

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });
const plain = /^[\n\t\u0020-\u007e]*$/;
/** Shapes letters or emoji and is never drawn itself: soft hyphen, joiners, style of an emoji. */
const unseen = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0e|\ufe0f/u;
/** The other invisible signs turn or hide text: not for a document. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const privateUse = /\p{Private_Use}/u;

/**
 * The same text, with □ for every character that no bundled font can draw. A PDF for everybody may
 * hold no empty boxes that a screen reader cannot speak, so the compiler refuses such text.
 */
export function withKnownGlyphs(text: string): string {
  const clean = cleanText(text)
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(invisible, (sign) => (unseen.test(sign) ? sign : ""));
  if (plain.test(clean)) return clean;
  return Array.from(clusters.segment(clean), ({ segment }) => drawable(segment)).join("");
}

/** A letter and its accents come from one font, so they are looked up together. */
function drawable(cluster: string): string {
  const signs = Array.from(cluster);
  const seen = signs.filter((sign) => !plain.test(sign) && !unseen.test(sign));
  if (coverages().some((family) => seen.every((sign) => isIn(family, sign)))) return cluster;
  const [base = ""] = seen;
  return coverages().some((family) => isIn(family, base)) && signs[0] === base
    ? base + replacement
    : replacement;
}

function isIn(family: Set<number>, sign: string): boolean {
  return family.has(sign.codePointAt(0) ?? 0) && !privateUse.test(sign);
}

const longRun = /\S{40,}/gu;
const sixteen = /((?:[\p{L}\p{N}\p{P}$+<=>^`|~]\p{M}*){16})(?=[\p{L}\p{N}\p{P}$+<=>^`|~])/gu;

/** Lets a run without spaces, such as a web address, break: otherwise it leaves the paper. */
export function withBreaks(text: string): string {
  return text.replace(longRun, (run) => run.replace(sixteen, "$1\u200b"));
}

/** Every text in the data made fit to print; the rest stays as it is. */
export function printable(data: unknown): unknown {
  if (typeof data === "string") return withBreaks(withKnownGlyphs(data));
  if (Array.isArray(data)) return data.map(printable);
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
}
