import type { Child } from "hono/jsx";
import { PageContext, type T, type TextKey, translator } from "../platform/i18n/index.js";
import { useLocale } from "./texts.js";

/** Who reads a page: the child it is about, the family, or somebody for whom it is work. */
export type Reader = "child" | "family" | "professional";

/**
 * Texts in the voice for this reader. A text may have one of its own for the child, who reads "je"
 * (`plan.title-child`), or for the family (`screens.regie-family`); otherwise all read the same.
 */
export function inVoiceFor(reader: Reader, t: T): T {
  if (reader === "professional") return t;
  return (key, params) => {
    const own = `${key}-${reader}` as TextKey;
    const said = t(own, params);
    return said === own ? t(key, params) : said;
  };
}

/** For the title of a page, which is said before what stands inside of it. */
export function useVoiceFor(reader: Reader): T {
  return inVoiceFor(reader, translator(useLocale()));
}

/** Everything inside speaks to this reader, without having to know who that is. */
export function SpokenTo({ reader, children }: { reader: Reader; children: Child }) {
  const value = { locale: useLocale(), t: useVoiceFor(reader) };
  return <PageContext.Provider value={value}>{children}</PageContext.Provider>;
}
