import type { Router } from "../platform/http/router.js";
import { safetyHref } from "../shared/safety-help.js";
import { readerOf } from "./safety-help.actions.js";
import { SafetyHelpPage } from "./safety-help.view.js";

/** For everybody who has signed in, and about no dossier: who asks for it says nothing about a child. */
export function safetyHelpRoutes(router: Router): void {
  router.page({
    path: safetyHref,
    access: { kind: "signed-in" },
    audit: "safety-help-read",
    load: (tx, _params, { viewer }) => readerOf(tx, viewer),
    view: (reader) => <SafetyHelpPage reader={reader} />,
  });
}
