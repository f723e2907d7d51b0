import { readFileSync } from "node:fs";

/** From src/ and from dist/ alike: templates and fonts are read where they are written. */
export const projectFolder = new URL("../../../", import.meta.url);

const files = {
  "Source Sans 3": ["SourceSans3-Regular", "SourceSans3-Italic", "SourceSans3-SemiBold"],
  "Noto Sans": ["NotoSans-Regular", "NotoSans-SemiBold"],
  "Noto Sans Arabic": ["NotoSansArabic-Regular"],
  "Noto Sans Symbols": ["NotoSansSymbols-Regular"],
  "Noto Emoji": ["NotoEmoji-Regular"],
} as const;

export type FontFamily = { name: string; files: Buffer[] };

let families: readonly FontFamily[] | undefined;

/** In the order in which a missing character is looked for. Read when the first document is made. */
export function fontFamilies(): readonly FontFamily[] {
  return (families ??= Object.entries(files).map(([name, names]) => ({
    name,
    files: names.map((file) =>
      readFileSync(new URL(`src/platform/pdf/fonts/${file}.ttf`, projectFolder)),
    ),
  })));
}
