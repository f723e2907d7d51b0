import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { typedDate } from "../../shared/typed-text.js";
import {
  addAnalysis,
  changeOutcome,
  considerOption,
  loadAnalysis,
  optionOf,
} from "./analysis.actions.js";
import { AnalysisFormPage, type OptionFormModel, OptionFormPage } from "./analysis-form.view.js";
import { analysisForm, considerForm, outcomeForm, outcomeValues } from "./analysis.form.js";
import { AnalysisPage } from "./analysis.view.js";
import { loadDossier } from "./dossier.actions.js";
import { dossierHref } from "./dossier-page.view.js";

const writesSchool: Access = { kind: "dossier", section: "school", act: "write" };
const analysis = "/dossiers/:dossierId/analyse" as const;
const optionHref = (dossierId: string, optionId: string) =>
  dossierHref(dossierId, `/analyse#mogelijkheid-${optionId}`);

export function analysisRoutes(router: Router): void {
  router.page({
    path: analysis,
    access: { kind: "dossier", section: "school", act: "read" },
    audit: "analysis-read",
    load: (tx, { dossierId }) => loadAnalysis(tx, dossierId),
    view: (model, request) => <AnalysisPage model={model} request={request} />,
  });

  router.form({
    path: `${analysis}/nieuw`,
    access: writesSchool,
    audit: "analysis-added",
    askAbout: ["body"],
    schema: () => analysisForm,
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    view: (model, form, request) => (
      <AnalysisFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await addAnalysis(tx, params, input);
      return { to: dossierHref(params.dossierId, "/analyse"), said: "dossier.analysis.said" };
    },
  });

  optionRoutes(router);
}

function optionRoutes(router: Router): void {
  router.form({
    path: `${analysis}/mogelijkheden/nieuw`,
    access: writesSchool,
    audit: "option-added",
    askAbout: ["what", "reason"],
    schema: ({ today }) => considerForm(today),
    load: async (tx, { dossierId }): Promise<OptionFormModel> => ({
      dossier: await loadDossier(tx, dossierId),
    }),
    suggested: (_model, { today }) => ({ decidedOn: typedDate(today) }),
    view: (model, form, request) => <OptionFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      const optionId = await considerOption(tx, params, input);
      return { to: optionHref(params.dossierId, optionId), said: "dossier.option.said" };
    },
  });

  router.form({
    path: `${analysis}/mogelijkheden/:optionId/uitkomst`,
    access: writesSchool,
    audit: "option-changed",
    askAbout: ["reason"],
    schema: ({ today }) => outcomeForm(today),
    load: async (tx, place) => ({
      dossier: await loadDossier(tx, place.dossierId),
      option: await optionOf(tx, place),
    }),
    values: ({ option }) => outcomeValues(option),
    view: (model, form, request) => <OptionFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeOutcome(tx, params, input);
      return { to: optionHref(params.dossierId, params.optionId), said: "dossier.option.saved" };
    },
  });
}
