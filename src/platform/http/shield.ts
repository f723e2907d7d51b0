import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { WebKit } from "./kit.js";
import { failed } from "./respond.js";

/** One line in the log for each request: which route, how long, how it ended. Never the address. */
export function describeRequests(kit: WebKit): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    const requestId = crypto.randomUUID();
    c.set("requestId", requestId);
    await next();
    kit.log.info("request", {
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: performance.now() - started,
    });
  };
}

/** No inline code, nothing from elsewhere, no frame around us, nothing kept in a shared cache. */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "object-src 'none'",
    ...["script", "style", "img", "font", "connect"].map((kind) => `${kind}-src 'self'`),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
  "cache-control": "no-store",
};
const overHttps = { "strict-transport-security": "max-age=31536000; includeSubDomains" };

/**
 * Set before the answer is made, so that it is written as it stands: an answer whose headers are
 * changed afterwards is taken apart and read as a stream again. A route may say something else.
 */
export function protectResponses(secure: boolean): MiddlewareHandler {
  const all = Object.entries(secure ? { ...headers, ...overHttps } : headers);
  return (c, next) => {
    for (const [name, value] of all) c.header(name, value);
    return next();
  };
}

/** A form may only come from a page of our own. Browsers say so themselves. */
export function refuseForeignForms(kit: WebKit): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const foreign =
      site === undefined
        ? origin !== undefined && hostOf(origin) !== c.req.header("host")
        : site !== "same-origin" && site !== "none";
    if (foreign) return failed(c, kit, { kind: "form-expired", back: "/" });
    return next();
  };
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
