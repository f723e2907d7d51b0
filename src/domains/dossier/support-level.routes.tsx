import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { writeDutchDate } from "../../shared/dutch-date.js";
import { loadSupportLevels, setSupportLevel } from "./support-level.actions.js";
import { supportLevelForm } from "./support-level.form.js";
import { SupportLevelFormPage, supportLevelHref, SupportLevelPage } from "./support-level.view.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };
const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const level = "/dossiers/:dossierId/niveau" as const;

export function supportLevelRoutes(router: Router): void {
  router.page({
    path: level,
    access: readsPlan,
    audit: "support-level-read",
    load: (tx, { dossierId }) => loadSupportLevels(tx, dossierId),
    view: (model, request) => <SupportLevelPage model={model} request={request} />,
  });

  router.form({
    path: `${level}/nieuw`,
    access: writesPlan,
    audit: "support-level-set",
    askAbout: ["reason"],
    schema: ({ today }) => supportLevelForm(today),
    load: (tx, { dossierId }) => loadSupportLevels(tx, dossierId),
    suggested: (_model, { today }) => ({ decidedOn: writeDutchDate(today) }),
    view: (model, form, request) => (
      <SupportLevelFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await setSupportLevel(tx, params, input);
      return { to: supportLevelHref(params.dossierId), said: "dossier.level.saved" };
    },
  });
}
