import {
  addFamilyMember,
  familyForm,
  findProfessional,
  mayHaveGezag,
  professionalForm,
  searchProfessionals,
  seatParticipant,
  waitsForConsent,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import { Refused } from "../platform/http/refusals.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { writeDutchDate } from "../shared/dutch-date.js";
import { NewPersonPage, SearchPage } from "./people-search.view.js";
import { FamilyFormPage, ProfessionalFormPage } from "./people-seat.view.js";
import { askHref } from "./consent.hrefs.js";
import { peopleHref } from "./people.hrefs.js";

const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const people = "/dossiers/:dossierId/mensen" as const;

/** Putting somebody at the table: a professional from the directory, or somebody of the family. */
export function seatRoutes(router: Router): void {
  router.page({
    path: `${people}/nieuw`,
    access: writesPeople,
    audit: "participant-choice",
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    view: (dossier, request) => <NewPersonPage dossier={dossier} request={request} />,
  });

  router.page({
    path: `${people}/professional`,
    access: writesPeople,
    audit: "directory-read",
    async load(tx, { dossierId }, { query }) {
      const typed = (query.get("zoek") ?? "").slice(0, 200);
      const dossier = await loadDossier(tx, dossierId);
      return { dossier, typed, found: await searchProfessionals(tx, typed) };
    },
    view: (model, request) => <SearchPage model={model} request={request} />,
  });

  professionalRoute(router);
  familyRoute(router);
}

function professionalRoute(router: Router): void {
  router.form({
    path: `${people}/professional/:membershipId`,
    access: writesPeople,
    audit: "participant-seated",
    askAbout: ["why"],
    schema: ({ today }) => professionalForm(today),
    async load(tx, { dossierId, membershipId }) {
      const professional = await findProfessional(tx, membershipId);
      if (!professional) throw new Refused("not-found");
      return { dossier: await loadDossier(tx, dossierId), professional };
    },
    suggested: ({ professional: { role } }, { today }) => ({
      role: role === "coordinator" ? "" : role,
      startsOn: writeDutchDate(today),
    }),
    view: (model, form, request) => (
      <ProfessionalFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }, { professional }) {
      const { personId, organisationId } = professional;
      const seat = { ...input, personId, organisationId };
      const participationId = await seatParticipant(tx, { dossierId }, seat);
      if (await waitsForConsent(tx, { dossierId, participationId })) {
        return { to: askHref(dossierId, participationId), said: "people.seat.done-consent" };
      }
      return { to: peopleHref(dossierId), said: "people.seat.done" };
    },
  });
}

function familyRoute(router: Router): void {
  router.form({
    path: `${people}/familie`,
    access: writesPeople,
    audit: "family-member-added",
    askAbout: ["why"],
    schema: ({ today }) => familyForm(today),
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    suggested: (_dossier, { today }) => ({ startsOn: writeDutchDate(today) }),
    view: (dossier, form, request) => (
      <FamilyFormPage dossier={dossier} form={form} request={request} />
    ),
    async act(tx, { relation, ...fields }, { dossierId }) {
      const { participationId } = await addFamilyMember(tx, { dossierId }, fields);
      if (!mayHaveGezag(fields)) return { to: peopleHref(dossierId), said: "people.seat.done" };
      // The relation is part of what is recorded next: who this is to the child, with what authority.
      const asked = relation ? `?relatie=${relation}` : "";
      const to = peopleHref(dossierId, `/${participationId}/gezag${asked}`);
      return { to, said: "people.seat.done-gezag" };
    },
  });
}
