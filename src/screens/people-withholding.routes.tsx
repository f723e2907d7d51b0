import {
  liftForm,
  liftWithholding,
  listParticipants,
  listWithholdings,
  readSections,
  recordWithholding,
  type WithheldFrom,
  withheldPartyOf,
  withholdingForm,
  withholdingOf,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Access, SignedInRequest } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { writeDutchDate } from "../shared/dutch-date.js";
import { peopleHref } from "./people.hrefs.js";
import { LiftPage, WithholdingListPage } from "./people-withholding-list.view.js";
import { FromWhomPage, SectionsPage, WithholdingFormPage } from "./people-withholding.view.js";

const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const withhold = "/dossiers/:dossierId/mensen/afschermen" as const;
const listHref = (dossierId: string) => peopleHref(dossierId, "/afschermen");

/** "X must not see Y, because": the list, adding one in three small steps, and lifting it. */
export function withholdingRoutes(router: Router): void {
  router.page({
    path: withhold,
    access: writesPeople,
    audit: "withholdings-read",
    load: async (tx, { dossierId }) => ({
      dossier: await loadDossier(tx, dossierId),
      withholdings: await listWithholdings(tx, dossierId),
    }),
    view: (model, request) => <WithholdingListPage model={model} request={request} />,
  });

  router.page({
    path: `${withhold}/nieuw`,
    access: writesPeople,
    audit: "withholding-choice",
    load: async (tx, { dossierId }) => ({
      dossier: await loadDossier(tx, dossierId),
      table: await listParticipants(tx, dossierId),
    }),
    view: (model, request) => <FromWhomPage model={model} request={request} />,
  });

  fromPerson(router);
  fromOrganisation(router);
  lifting(router);
}

async function loadParty(tx: Tx, dossierId: string, from: WithheldFrom) {
  const dossier = await loadDossier(tx, dossierId);
  return { dossier, party: await withheldPartyOf(tx, { dossierId }, from) };
}

const suggested = ({ today, query }: SignedInRequest) => ({
  startsOn: writeDutchDate(today),
  // Only keys of sections stand in the address, never what it is about.
  sections: readSections(query.getAll("deel").join(" ")).join(" "),
});

function fromPerson(router: Router): void {
  const path = `${withhold}/persoon/:participationId` as const;
  router.page({
    path,
    access: writesPeople,
    audit: "withholding-of-person",
    load: (tx, { dossierId, participationId }) => loadParty(tx, dossierId, { participationId }),
    view: (model, request) => <SectionsPage model={model} request={request} />,
  });
  router.form({
    path: `${path}/waarom`,
    access: writesPeople,
    audit: "withholding-recorded",
    schema: ({ today }) => withholdingForm(today),
    load: (tx, { dossierId, participationId }) => loadParty(tx, dossierId, { participationId }),
    suggested: (_model, request) => suggested(request),
    view: (model, form, request) => (
      <WithholdingFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }, { party }) {
      await recordWithholding(tx, { dossierId }, party.from, input);
      return { to: listHref(dossierId), said: "people.withholding.done" };
    },
  });
}

function fromOrganisation(router: Router): void {
  const path = `${withhold}/organisatie/:organisationId` as const;
  router.page({
    path,
    access: writesPeople,
    audit: "withholding-of-organisation",
    load: (tx, { dossierId, organisationId }) => loadParty(tx, dossierId, { organisationId }),
    view: (model, request) => <SectionsPage model={model} request={request} />,
  });
  router.form({
    path: `${path}/waarom`,
    access: writesPeople,
    audit: "withholding-of-organisation-recorded",
    schema: ({ today }) => withholdingForm(today),
    load: (tx, { dossierId, organisationId }) => loadParty(tx, dossierId, { organisationId }),
    suggested: (_model, request) => suggested(request),
    view: (model, form, request) => (
      <WithholdingFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }, { party }) {
      await recordWithholding(tx, { dossierId }, party.from, input);
      return { to: listHref(dossierId), said: "people.withholding.done" };
    },
  });
}

function lifting(router: Router): void {
  router.form({
    path: `${withhold}/:withholdingId/opheffen`,
    access: writesPeople,
    audit: "withholding-lifted",
    schema: () => liftForm,
    load: async (tx, params) => ({
      dossier: await loadDossier(tx, params.dossierId),
      withholding: await withholdingOf(tx, params),
    }),
    view: (model, form, request) => <LiftPage model={model} form={form} request={request} />,
    async act(tx, { reason }, params) {
      await liftWithholding(tx, params, reason);
      return { to: listHref(params.dossierId), said: "people.withholding.lift-done" };
    },
  });
}
