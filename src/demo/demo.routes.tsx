import type { WebKit } from "../platform/http/kit.js";
import { htmlPage, requestOf, viewerOf } from "../platform/http/respond.js";
import type { Router } from "../platform/http/router.js";
import { StijlPage } from "../ui/stijl.view.js";
import { outboxRoutes } from "./outbox.routes.js";
import { personaRoutes } from "./persona.routes.js";

/** What only demonstration mode has: a button per invented person, and every building block on one page. */
export function demoRoutes(router: Router, kit: WebKit): void {
  personaRoutes(router, kit);
  outboxRoutes(router, kit);
  router.raw({
    method: "GET",
    path: "/stijl",
    access: { kind: "public" },
    audit: "style-page",
    handle: async (c) => htmlPage(c, kit, <StijlPage />, requestOf(c, kit, await viewerOf(c, kit))),
  });
}
