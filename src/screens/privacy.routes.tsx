import { listPrivacyOrganisations } from "../domains/objections/index.js";
import { Refused } from "../platform/http/refusals.js";
import type { Router } from "../platform/http/router.js";
import { PrivacyPage } from "./privacy.view.js";
import type { PrivacyPanel } from "./privacy.types.js";

/** The page of who guards privacy at an organisation; it is not there for anybody else. */
export function privacyRoutes(router: Router, panels: readonly PrivacyPanel[]): void {
  router.page({
    path: "/privacy",
    access: { kind: "professional" },
    audit: "privacy-read",
    async load(tx) {
      const organisations = await listPrivacyOrganisations(tx);
      if (organisations.length === 0) throw new Refused("not-found");
      const parts = [];
      for (const panel of panels) parts.push(await panel(tx, { organisations }));
      return { organisations, parts };
    },
    view: ({ organisations, parts }, request) => (
      <PrivacyPage organisations={organisations} parts={parts.map((part) => part(request))} />
    ),
  });
}
