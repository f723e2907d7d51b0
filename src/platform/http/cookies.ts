import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie, deleteCookie } from "hono/cookie";
import type { Locale, TextKey } from "../i18n/index.js";

// The prefix makes a browser refuse the cookie from any other host or without https.
const named = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);
const sessionName = (secure: boolean) => named("sessie", secure);
const options = (secure: boolean) =>
  ({ path: "/", httpOnly: true, secure, sameSite: "Lax" }) as const;

export function sessionToken(c: Context, secure: boolean): string | undefined {
  return getCookie(c, sessionName(secure));
}

export function setSessionToken(c: Context, secure: boolean, token: string): void {
  setCookie(c, sessionName(secure), token, options(secure));
}

export function clearSessionToken(c: Context, secure: boolean): void {
  deleteCookie(c, sessionName(secure), options(secure));
}

/** Before anybody signed in a form is tied to its browser by this instead of a session. */
export function anonymousCsrf(c: Context, secure: boolean): string {
  const known = getCookie(c, named("voor", secure));
  if (known && /^[\w-]{20,60}$/.test(known)) return known;
  const fresh = randomBytes(32).toString("base64url");
  setCookie(c, named("voor", secure), fresh, options(secure));
  return fresh;
}

export function localeOf(c: Context, secure: boolean): Locale | undefined {
  const chosen = getCookie(c, named("taal", secure));
  return chosen === "nl" || chosen === "en" ? chosen : undefined;
}

export function setLocale(c: Context, secure: boolean, locale: Locale): void {
  setCookie(c, named("taal", secure), locale, { ...options(secure), maxAge: 400 * 24 * 3600 });
}

/** The line that says what was done, for the one page after it. Holds the key of a text, nothing else. */
export function setSaid(c: Context, secure: boolean, said: TextKey): void {
  setCookie(c, named("gezegd", secure), said, { ...options(secure), maxAge: 60 });
}

export function takeSaid(c: Context, secure: boolean): TextKey | undefined {
  const said = getCookie(c, named("gezegd", secure));
  if (said === undefined) return undefined;
  deleteCookie(c, named("gezegd", secure), options(secure));
  return /^[a-z0-9.-]{1,80}$/.test(said) ? (said as TextKey) : undefined;
}
