import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { todayIn } from "../../shared/local-date.js";
import { translator } from "../i18n/index.js";
import {
  localeOf,
  sessionToken,
  setLocale,
  setSaid,
  setSessionToken,
  takeSaid,
} from "./cookies.js";
import { TooLarge } from "./form-size.js";
import type { Problem, WebKit } from "./kit.js";
import { isDatabaseAway, refusalOf, type Refused } from "./refusals.js";
import type { Done, PageRequest, Viewer } from "./route.js";
import type { TextKey, T } from "../i18n/index.js";

export function requestOf(c: Context, kit: WebKit, viewer: Viewer | undefined): PageRequest {
  const url = new URL(c.req.url);
  const locale = localeOf(c, kit.secure) ?? viewer?.locale ?? "nl";
  const now = kit.clock.now();
  const t = translator(locale);
  const today = todayIn(now);
  const requestId = c.get("requestId") as string | undefined;
  const automatic = c.req.header("x-refresh") === "automatic";
  const asked = { path: url.pathname, query: queryOf(url), requestId, automatic };
  return { viewer, locale, t, today, now, ...asked };
}

/** What stands after the question mark, without what PostgreSQL does not take as text. */
function queryOf(url: URL): URLSearchParams {
  const pairs = [...url.searchParams].map(([name, value]): [string, string] => [
    name,
    value.replaceAll("\0", ""),
  ]);
  return new URLSearchParams(pairs);
}

/** Who asks. Found out once per request: the page that says what went wrong asks again. */
export async function viewerOf(c: Context, kit: WebKit): Promise<Viewer | undefined> {
  const known = c.get("viewer") as { viewer: Viewer | undefined } | undefined;
  if (known) return known.viewer;
  const viewer = await askWho(c, kit);
  c.set("viewer", { viewer });
  return viewer;
}

/** What an open page does by itself, without anybody sitting there: it keeps no session alive. */
const isAutomatic = (c: Context) =>
  c.req.header("x-refresh") === "automatic" || c.req.header("accept") === "text/event-stream";

async function askWho(c: Context, kit: WebKit): Promise<Viewer | undefined> {
  const token = sessionToken(c, kit.secure);
  const viewer = token === undefined ? undefined : await kit.authenticate(token, isAutomatic(c));
  if (viewer?.freshToken) setSessionToken(c, kit.secure, viewer.freshToken);
  return viewer;
}

export async function htmlPage(
  c: Context,
  kit: WebKit,
  node: Child,
  request: PageRequest,
  status = 200,
): Promise<Response> {
  return c.html(await writePage(c, kit, node, request, status), status as 200);
}

export function writePage(
  c: Context,
  kit: WebKit,
  node: Child,
  request: PageRequest,
  status = 200,
): Promise<string> {
  // A page that fetches itself again leaves the line for the page that somebody is on their way to.
  const said = status === 200 && !request.automatic ? takeSaid(c, kit.secure) : undefined;
  return kit.page(node, request, said, status);
}

/** See other: the page after a deed, which a reload does not do again. */
export function seeOther(c: Context, kit: WebKit, done: Done | { to: string }): Response {
  if ("said" in done) setSaid(c, kit.secure, done.said);
  if ("locale" in done) setLocale(c, kit.secure, done.locale);
  return c.redirect(done.to, 303);
}

/** Comes back to the page, without what was searched for on it: that may be a name. */
export function toSignIn(c: Context, kit: WebKit): Response {
  const back = new URL(c.req.url).pathname;
  return c.redirect(
    back === "/" ? kit.entrance : `/aanmelden?terug=${encodeURIComponent(back)}`,
    303,
  );
}

/** The same answer for what is not there and for what is not yours: neither says whether it exists. */
export async function notFound(c: Context, kit: WebKit): Promise<Response> {
  return failed(c, kit, { kind: "not-found" });
}

const statusOf: Record<Problem["kind"], number> = {
  "not-found": 404,
  refused: 422,
  "form-expired": 403,
  "too-large": 413,
  "database-away": 503,
  fault: 500,
};

/** Any end that is not a page: says what happened and what to do, and nothing else. */
export async function failed(c: Context, kit: WebKit, cause: unknown): Promise<Response> {
  const problem = problemOf(c, kit, cause);
  // Who somebody is decides the words around the message; not being able to tell must not stop it.
  const viewer = await viewerOf(c, kit).catch(() => undefined);
  const request = requestOf(c, kit, viewer);
  return htmlPage(c, kit, kit.problem(problem, request), request, statusOf[problem.kind]);
}

function problemOf(c: Context, kit: WebKit, cause: unknown): Problem {
  if (isProblem(cause)) return cause;
  if (cause instanceof TooLarge) return { kind: "too-large" };
  const request = requestOf(c, kit, undefined);
  const refused = refusalOf(cause);
  if (refused?.code === "not-found" || refused?.code === "not-yours") return { kind: "not-found" };
  if (refused) return { kind: "refused", message: refusalText(refused, request.t), back: "/" };
  if (isDatabaseAway(cause)) return { kind: "database-away" };
  const reference = String(c.get("requestId") ?? crypto.randomUUID()).slice(0, 8);
  kit.log.error("fault", { requestId: reference, error: cause });
  return { kind: "fault", reference };
}

function isProblem(cause: unknown): cause is Problem {
  return (
    typeof cause === "object" && cause !== null && !(cause instanceof Error) && "kind" in cause
  );
}

export function refusalText(refused: Refused, t: T): string {
  return t(`refusal.${refused.code}` as TextKey, refused.params);
}
