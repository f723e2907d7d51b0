import type { Context } from "hono";
import type { WebKit } from "../http/kit.js";
import { paramsOf, signedIn } from "../http/page.js";
import { Refused } from "../http/refusals.js";
import { toSignIn } from "../http/respond.js";
import type { Access } from "../http/route.js";
import type { Router } from "../http/router.js";
import type { LiveHub } from "./hub.js";

const path = "/dossiers/:dossierId/live";
const access: Access = { kind: "dossier", section: "child", act: "read" };

/** A line now and then, so that nothing in between takes the silence for an end. */
const heartbeat = 20_000;
/** After this the browser comes back, and is asked anew who it is and whether it may. */
const longest = 10 * 60_000;

/**
 * Server-sent events for one dossier. They say "changed" and nothing else: the page is fetched again as
 * its viewer, along the same way as always, so there is no second way to read. Without a hub, or with
 * too many open pages, there are none, and everything else works.
 */
export function liveRoutes(router: Router, kit: WebKit, hub: LiveHub | undefined): void {
  router.raw({
    method: "GET",
    path,
    access,
    audit: "live",
    noVisit: "It says that something changed, and nothing of it.",
    async handle(c) {
      const request = await signedIn(c, kit);
      if (!request) return toSignIn(c, kit);
      const params = paramsOf<typeof path>(c);
      const { personId, sessionId } = request.viewer;
      const enters = await kit.database.inTransactionAs({ kind: "person", personId }, (tx) =>
        kit.mayEnter(tx, access, params),
      );
      if (!enters) throw new Refused("not-found");
      if (!hub) return c.body(null, 204);
      return stream(c, hub, { dossierId: params.dossierId, sessionId });
    },
  });
}

function stream(c: Context, hub: LiveHub, of: { dossierId: string; sessionId: string }): Response {
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => {
        // A browser that does not read gets no more than this; it hears the next one.
        if ((controller.desiredSize ?? 0) > -100) controller.enqueue(encoder.encode(text));
      };
      const close = () => {
        stop();
        controller.close();
      };
      const changed = () => say("event: changed\ndata:\n\n");
      const unsubscribe = hub.subscribe({ ...of, changed, close });
      const beat = setInterval(() => say(":\n\n"), heartbeat);
      const end = setTimeout(close, longest);
      stop = () => {
        stop = () => undefined;
        clearInterval(beat);
        clearTimeout(end);
        unsubscribe?.();
      };
      say("retry: 2000\n\n");
      if (!unsubscribe) close();
    },
    cancel: () => stop(),
  });
  c.req.raw.signal.addEventListener("abort", () => stop());
  return c.body(body, 200, {
    "content-type": "text/event-stream",
    "x-accel-buffering": "no",
  });
}
