import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { addCareerEntry, careerEntryOf, changeCareerEntry, loadCareer } from "./career.actions.js";
import { careerEntryForm, careerValues, changeCareerEntryForm } from "./career.form.js";
import { type CareerFormModel, CareerFormPage, CareerPage } from "./career.view.js";
import { loadDossier } from "./dossier.actions.js";
import { dossierHref } from "./dossier-page.view.js";

const writesSchool: Access = { kind: "dossier", section: "school", act: "write" };
const career = "/dossiers/:dossierId/loopbaan" as const;
const entryHref = (dossierId: string, entryId: string) =>
  dossierHref(dossierId, `/loopbaan#loopbaan-${entryId}`);

export function careerRoutes(router: Router): void {
  router.page({
    path: career,
    access: { kind: "dossier", section: "school", act: "read" },
    audit: "career-read",
    load: (tx, { dossierId }) => loadCareer(tx, dossierId),
    view: (model, request) => <CareerPage model={model} request={request} />,
  });

  router.form({
    path: `${career}/nieuw`,
    access: writesSchool,
    audit: "career-entry-added",
    askAbout: ["what", "effectNote"],
    schema: ({ today }) => careerEntryForm(today),
    load: async (tx, { dossierId }): Promise<CareerFormModel> => ({
      dossier: await loadDossier(tx, dossierId),
    }),
    suggested: () => ({ effect: "onbekend" }),
    view: (model, form, request) => <CareerFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      const entryId = await addCareerEntry(tx, params, input);
      return { to: entryHref(params.dossierId, entryId), said: "dossier.career.said" };
    },
  });

  router.form({
    path: `${career}/:entryId/wijzigen`,
    access: writesSchool,
    audit: "career-entry-changed",
    askAbout: ["what", "effectNote"],
    schema: ({ today }) => changeCareerEntryForm(today),
    load: async (tx, place) => ({
      dossier: await loadDossier(tx, place.dossierId),
      entry: await careerEntryOf(tx, place),
    }),
    values: ({ entry }) => careerValues(entry),
    view: (model, form, request) => <CareerFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeCareerEntry(tx, params, input);
      return { to: entryHref(params.dossierId, params.entryId), said: "dossier.career.saved" };
    },
  });
}
