import type { Router } from "../platform/http/router.js";
import { loadBirthday } from "./birthday.actions.js";
import { BirthdayPage } from "./birthday.view.js";

/** What changes with a birthday, for whom and on which day: to read before it happens. */
export function birthdayRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/verjaardag",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "birthday-read",
    load: (tx, { dossierId }) => loadBirthday(tx, dossierId),
    view: (model, request) => <BirthdayPage model={model} request={request} />,
  });
}
