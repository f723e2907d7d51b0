import type { WebKit } from "../platform/http/kit.js";
import { htmlPage, requestOf, viewerOf } from "../platform/http/respond.js";
import type { Router } from "../platform/http/router.js";
import { readOutbox } from "../platform/mail/outbox.js";
import { OutboxPage } from "./outbox.view.js";

/** The mails that invented people would get. Only registered in demonstration mode. */
export function outboxRoutes(router: Router, kit: WebKit): void {
  router.raw({
    method: "GET",
    path: "/postvak-uit",
    access: { kind: "public" },
    audit: "outbox",
    async handle(c) {
      const mails = await readOutbox(kit.database, new URL(c.req.url).origin);
      const request = requestOf(c, kit, await viewerOf(c, kit));
      return htmlPage(c, kit, <OutboxPage mails={mails} />, request);
    },
  });
}
