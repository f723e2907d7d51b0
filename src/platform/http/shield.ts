import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
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
export function protectResponses(secure: boolean): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
  });
  return async (c, next) => {
    await headers(c, next);
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
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
