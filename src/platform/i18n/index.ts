import { createContext, useContext } from "hono/jsx";
import { createInstance } from "i18next";

/** Every area adds its keys to this interface, so that a missing or misspelt key does not compile. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Texts {}

export type TextKey = keyof Texts;
export type Locale = "nl" | "en";
export type T = (key: TextKey, params?: Record<string, string | number>) => string;

export const locales: readonly Locale[] = ["nl", "en"];

/** The languages call themselves by their own name, whatever the language of the page. */
export const localeNames: Record<Locale, string> = { nl: "Nederlands", en: "English" };

const namespace = "texts";

const engine = createInstance({
  lng: "nl",
  fallbackLng: false,
  supportedLngs: [...locales],
  ns: [namespace],
  defaultNS: namespace,
  resources: { nl: { [namespace]: {} }, en: { [namespace]: {} } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // JSX escapes whatever it prints; escaping here as well would show &amp; to people.
  interpolation: { escapeValue: false },
});
void engine.init();

/** Adds the texts of one area. May be called many times, before the first page is rendered. */
export function addTexts(texts: Record<Locale, Readonly<Record<string, string>>>): void {
  for (const locale of locales) {
    engine.addResourceBundle(locale, namespace, texts[locale], false, true);
    finished[locale].clear();
  }
}

/** Texts without anything to fill in, as they were looked up before: a page asks for hundreds. */
const finished: Record<Locale, Map<string, string>> = { nl: new Map(), en: new Map() };

const translators: Record<Locale, T> = { nl: translatorFor("nl"), en: translatorFor("en") };

function translatorFor(locale: Locale): T {
  const fixed = engine.getFixedT(locale, namespace) as unknown as (
    key: string,
    params?: Record<string, string | number>,
  ) => string;
  return (key, params) => {
    if (params) return fixed(key, params);
    const known = finished[locale].get(key);
    if (known !== undefined) return known;
    const text = fixed(key);
    // A key that is not there comes back as it is. Somebody may make up many; they are not kept.
    if (text !== key) finished[locale].set(key, text);
    return text;
  };
}

export function translator(locale: Locale): T {
  return translators[locale];
}

export type PageContextValue = { locale: Locale; t: T };

/** The language in which the page is being rendered. */
export const PageContext = createContext<PageContextValue>({ locale: "nl", t: translator("nl") });

export function useT(): T {
  return useContext(PageContext).t;
}

export function useLocale(): Locale {
  return useContext(PageContext).locale;
}
