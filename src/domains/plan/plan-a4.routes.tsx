import { Refused } from "../../platform/http/refusals.js";
import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { isId } from "../../shared/ids.js";
import { loadDossier } from "../dossier/index.js";
import { a4OfNow, laidOut, paperOfVersion } from "./plan-a4.actions.js";
import { PlanA4Page } from "./plan-a4.view.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };

export function planA4Routes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/plan/a4",
    access: readsPlan,
    audit: "plan-a4-read",
    async load(tx, { dossierId }, { locale, query }) {
      const dossier = await loadDossier(tx, dossierId);
      const planId = query.get("versie") ?? undefined;
      if (planId !== undefined && !isId(planId)) throw new Refused("not-found");
      return { dossier, shown: await a4OfNow(tx, dossier, locale, planId) };
    },
    afterwards: async ({ dossier, shown }, { locale }) => ({
      dossier,
      shown: shown && (await laidOut(shown, locale)),
    }),
    view: (model, request) => <PlanA4Page model={model} request={request} />,
  });

  router.file({
    path: "/dossiers/:dossierId/plan/versies/:planId/a4.pdf",
    access: readsPlan,
    audit: "plan-pdf-read",
    load: (tx, place, { query }) =>
      paperOfVersion(tx, place, query.get("taal") === "en" ? "en" : "nl"),
  });
}
