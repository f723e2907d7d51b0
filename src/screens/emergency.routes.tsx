import { z } from "zod";
import {
  emergencyForm,
  endEmergency,
  listEmergencyOrganisations,
  openInEmergency,
} from "../domains/access/index.js";
import { dossierHref } from "../domains/dossier/index.js";
import { Refused } from "../platform/http/refusals.js";
import type { Router } from "../platform/http/router.js";
import { type EmergencyModel, EmergencyPage } from "./emergency.view.js";

/** Break glass: opening a dossier in an emergency, and stopping before the time is over. */
export function emergencyRoutes(router: Router): void {
  router.form({
    path: "/noodtoegang",
    access: { kind: "professional" },
    audit: "emergency-opened",
    // The name of a child who may not even have a dossier is kept nowhere.
    secret: true,
    schema: ({ today }, { organisations }: EmergencyModel) => emergencyForm(today, organisations),
    load: async (tx) => ({ organisations: await listEmergencyOrganisations(tx) }),
    view: (model, form, request) => <EmergencyPage model={model} form={form} request={request} />,
    async act(tx, input) {
      const opened = await openInEmergency(tx, input);
      if (opened instanceof Refused) return opened;
      return { to: dossierHref(opened), said: "emergency.opened" };
    },
  });

  router.deed({
    path: "/dossiers/:dossierId/noodtoegang/:emergencyId/stoppen",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "emergency-ended",
    schema: z.object({}),
    back: ({ dossierId }) => dossierHref(dossierId),
    async act(tx, _input, params) {
      await endEmergency(tx, params);
      return { to: "/", said: "emergency.stopped" };
    },
  });
}
