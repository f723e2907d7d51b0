import type { Router } from "../../platform/http/router.js";
import { askLogbook } from "./ldv.actions.js";
import { ldvVersion } from "./ldv.api.js";
import { ldvQuestion } from "./ldv.form.js";

/** The LDV read API; each organisation has its own logbook. */
export function ldvRoutes(router: Router): void {
  router.question({
    path: "/api/ldv/v1/organisaties/:organisationId/processing-activities",
    access: { kind: "professional" },
    audit: "logbook-read-by-api",
    headers: { "API-Version": ldvVersion },
    schema: ldvQuestion,
    load: (tx, { organisationId }, _request, question) => askLogbook(tx, organisationId, question),
  });
}
