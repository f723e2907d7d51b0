import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "./dossier.actions.js";
import { dossierHref } from "./dossier-page.view.js";
import { loadFacts } from "./facts.actions.js";
import { FactsPage } from "./facts.view.js";
import {
  addFamilyNote,
  addImportantPerson,
  endImportantPerson,
  importantPersonOf,
} from "./family.actions.js";
import { endImportantPersonForm, familyNoteForm, importantPersonForm } from "./family.form.js";
import { EndImportantPersonPage, FamilyNotePage, ImportantPersonPage } from "./family.view.js";
import { recordSituation } from "./situation.actions.js";
import { situationForm, situationSuggested } from "./situation.form.js";
import { SituationFormPage } from "./situation.view.js";

const writesFamily: Access = { kind: "dossier", section: "family", act: "write" };
const facts = "/dossiers/:dossierId/gegevens" as const;
const factsHref = (dossierId: string) => dossierHref(dossierId, "/gegevens");

export function factsRoutes(router: Router): void {
  router.page({
    path: facts,
    access: { kind: "dossier", section: "school", act: "read" },
    audit: "facts-read",
    load: (tx, { dossierId }) => loadFacts(tx, dossierId),
    view: (model, request) => <FactsPage model={model} request={request} />,
  });

  router.form({
    path: `${facts}/situatie`,
    access: { kind: "dossier", section: "school", act: "write" },
    audit: "situation-recorded",
    askAbout: ["targetGroup"],
    schema: ({ today }) => situationForm(today),
    load: (tx, { dossierId }) => loadFacts(tx, dossierId),
    suggested: ({ situation }) => situationSuggested(situation),
    view: (model, form, request) => (
      <SituationFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await recordSituation(tx, params, input);
      return { to: factsHref(params.dossierId), said: "dossier.situation.said" };
    },
  });
}

export function familyRoutes(router: Router): void {
  router.form({
    path: `${facts}/gezin/nieuw`,
    access: writesFamily,
    audit: "family-note-added",
    askAbout: ["body"],
    schema: () => familyNoteForm,
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    view: (model, form, request) => <FamilyNotePage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await addFamilyNote(tx, params, input);
      return { to: factsHref(params.dossierId), said: "dossier.family.note-said" };
    },
  });

  importantPersonRoutes(router);
}

function importantPersonRoutes(router: Router): void {
  router.form({
    path: `${facts}/belangrijke-mensen/nieuw`,
    access: writesFamily,
    audit: "important-person-added",
    askAbout: ["why", "relation"],
    schema: ({ today }) => importantPersonForm(today),
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    view: (model, form, request) => (
      <ImportantPersonPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      const id = await addImportantPerson(tx, params, input);
      const to = `${factsHref(params.dossierId)}#mens-${id}`;
      return { to, said: "dossier.family.person-said" };
    },
  });

  router.form({
    path: `${facts}/belangrijke-mensen/:importantPersonId/beeindigen`,
    access: writesFamily,
    audit: "important-person-ended",
    schema: ({ today }) => endImportantPersonForm(today),
    load: async (tx, place) => ({
      dossier: await loadDossier(tx, place.dossierId),
      person: await importantPersonOf(tx, place),
    }),
    view: (model, form, request) => (
      <EndImportantPersonPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await endImportantPerson(tx, params, input);
      const to = `${factsHref(params.dossierId)}#mens-${params.importantPersonId}`;
      return { to, said: "dossier.family.end-said" };
    },
  });
}
