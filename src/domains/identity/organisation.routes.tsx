import type { Tx } from "../../platform/db/transaction.js";
import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { formatDateShort } from "../../ui/format.js";
import {
  addMember,
  changeOrganisation,
  coordinated,
  endMembership,
  membershipOf,
} from "./member.actions.js";
import { openOrganisation, searchOrganisations } from "./organisation.actions.js";
import { endMembershipForm, memberForm, organisationForm } from "./organisation.form.js";
import {
  ChangeOrganisationPage,
  EndMembershipPage,
  NewMemberPage,
  OrganisationPage,
  OrganisationsPage,
} from "./organisation.view.js";

const professional: Access = { kind: "professional" };
const one = "/organisaties/:organisationId" as const;
const hrefOf = (id: string) => `/organisaties/${id}`;

export function organisationRoutes(router: Router): void {
  router.page({
    path: "/organisaties",
    access: professional,
    audit: "organisations-read",
    load: (tx, _params, { query }) => searchOrganisations(tx, query.get("zoek") ?? ""),
    view: (model) => <OrganisationsPage model={model} />,
  });

  router.page({
    path: one,
    access: professional,
    audit: "organisation-read",
    load: (tx, { organisationId }) => openOrganisation(tx, organisationId),
    view: (model, request) => <OrganisationPage model={model} request={request} />,
  });

  memberRoutes(router);
  changeRoutes(router);
}

function memberRoutes(router: Router): void {
  router.form({
    path: `${one}/leden/nieuw`,
    access: professional,
    audit: "member-added",
    schema: ({ today }) => memberForm(today),
    load: loadForChange,
    suggested: (_model, { today, locale }) => ({ startsOn: formatDateShort(today, locale) }),
    view: (model, form, { path }) => <NewMemberPage model={model} form={form} path={path} />,
    async act(tx, input, { organisationId }) {
      await addMember(tx, organisationId, input);
      return { to: hrefOf(organisationId), said: "identity.member.invited" };
    },
  });

  router.form({
    path: `${one}/leden/:membershipId/beeindigen`,
    access: professional,
    audit: "membership-ended",
    schema: ({ today }) => endMembershipForm(today),
    load: async (tx, params) => ({
      ...(await loadForChange(tx, params)),
      membership: await membershipOf(tx, params.organisationId, params.membershipId),
    }),
    suggested: (_model, { today, locale }) => ({ endsOn: formatDateShort(today, locale) }),
    view: (model, form, { path }) => <EndMembershipPage model={model} form={form} path={path} />,
    async act(tx, input, { organisationId, membershipId }) {
      await endMembership(tx, organisationId, membershipId, input.endsOn);
      return { to: hrefOf(organisationId), said: "identity.member.ended" };
    },
  });
}

function changeRoutes(router: Router): void {
  router.form({
    path: `${one}/wijzigen`,
    access: professional,
    audit: "organisation-changed",
    schema: () => organisationForm,
    load: loadForChange,
    values: ({ organisation: { name, place, phone } }) => ({
      name,
      place: place ?? "",
      phone: phone ?? "",
    }),
    view: (model, form, { path }) => (
      <ChangeOrganisationPage model={model} form={form} path={path} />
    ),
    async act(tx, input, { organisationId }) {
      await changeOrganisation(tx, organisationId, input);
      return { to: hrefOf(organisationId), said: "identity.organisation.saved" };
    },
  });
}

/** Only a coordinator of this organisation gets further. */
async function loadForChange(tx: Tx, { organisationId }: { organisationId: string }) {
  const organisation = await coordinated(tx, organisationId);
  return { organisation, members: [], mayChange: true };
}
