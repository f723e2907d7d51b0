import type { Locale } from "../platform/i18n/index.js";

const timeZone = "Europe/Amsterdam";
const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };

/** Formatters are slow to make and safe to share: one per language and purpose. */
function perLocale<F>(make: (tag: string) => F): (locale: Locale) => F {
  const made = new Map<Locale, F>();
  return (locale) => {
    const known = made.get(locale) ?? make(tags[locale]);
    made.set(locale, known);
    return known;
  };
}

const longDate = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
);
const shortDate: Record<Locale, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat("nl-NL", { dateStyle: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
};
const clock = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", timeZone }),
);
/** The local date of an instant, written the way Sweden writes dates: 2027-01-15. */
const localDay = new Intl.DateTimeFormat("sv-SE", { timeZone });
const relativeNear = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
const relativeFar = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "always" }));
const decimal = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const euro = perLocale((tag) => new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" }));

const dayMs = 86_400_000;

// A local date has no time zone; reading it as UTC midnight keeps the day what it is everywhere.
const instantOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** "vrijdag 15 januari 2027" */
export function formatDate(date: string, locale: Locale): string {
  // British English puts a comma after the weekday, which reads badly inside a sentence.
  return longDate(locale).format(instantOf(date)).replace(",", "");
}

/** "15-01-2027", for tables. */
export function formatDateShort(date: string, locale: Locale): string {
  return shortDate[locale].format(instantOf(date));
}

/** "over 8 weken", "morgen", "3 dagen geleden" */
export function formatRelative(date: string, today: string, locale: Locale): string {
  const days = Math.round((instantOf(date).getTime() - instantOf(today).getTime()) / dayMs);
  const distance = Math.abs(days);
  if (distance < 14) return relativeNear(locale).format(days, "day");
  if (distance < 84) return relativeFar(locale).format(Math.round(days / 7), "week");
  if (distance < 730) return relativeFar(locale).format(Math.round(days / 30.44), "month");
  return relativeFar(locale).format(Math.round(days / 365.25), "year");
}

/** "vrijdag 15 januari 2027 om 14:03", on the clock in Amsterdam. */
export function formatDateTime(at: Date, locale: Locale): string {
  const joint = locale === "nl" ? "om" : "at";
  return `${formatDate(localDay.format(at), locale)} ${joint} ${formatTime(at, locale)}`;
}

/** "14:03" */
export function formatTime(at: Date, locale: Locale): string {
  return clock(locale).format(at);
}

/** "6 uur en 30 minuten", for running text. Takes minutes. */
export function formatHours(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes - hours * 60);
  const nl = locale === "nl";
  const hourText = nl ? `${hours} uur` : `${hours} ${hours === 1 ? "hour" : "hours"}`;
  const one = nl ? "minuut" : "minute";
  const many = nl ? "minuten" : "minutes";
  const minuteText = `${rest} ${rest === 1 ? one : many}`;
  if (rest === 0) return hourText;
  return hours === 0 ? minuteText : `${hourText} ${nl ? "en" : "and"} ${minuteText}`;
}

/** "6,5", for tables. Takes minutes. */
export function formatHoursShort(minutes: number, locale: Locale): string {
  return decimal(locale).format(minutes / 60);
}

/** "€ 1.250,00". Takes cents; the space after the sign does not break. */
export function formatMoney(cents: number, locale: Locale): string {
  return euro(locale).format(cents / 100);
}
