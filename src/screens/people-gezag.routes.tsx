import {
  decideSight,
  decisionForm,
  decisionValues,
  gezagForm,
  gezagValues,
  isUndecided,
  listRoleSight,
  listShutSeats,
  type Participant,
  participantWithGezag,
  type ParticipationPlace,
  recordGezag,
  relations,
} from "../domains/access/index.js";
import { type DossierHeader, loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Access, SignedInRequest } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { ageOn } from "../shared/age.js";
import { DecisionPage, GezagPage } from "./people-gezag.view.js";
import { ShutSeatsPage } from "./people-shut.view.js";
import { peopleHref } from "./people.hrefs.js";
import type { GezagModel } from "./people.types.js";

const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const one = "/dossiers/:dossierId/mensen/:participationId" as const;

/** Who decides about the child: recorded for each guardian apart, with what it means for what they see. */
export function gezagRoutes(router: Router): void {
  router.form({
    path: `${one}/gezag`,
    access: writesPeople,
    audit: "gezag-recorded",
    schema: ({ today }) => gezagForm(today),
    load: async (tx, params) => gezagModel(tx, params, await participantWithGezag(tx, params)),
    values: ({ participant }) => gezagValues(participant.guardian),
    suggested: suggestedGezag,
    view: (model, form, request) => <GezagPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await recordGezag(tx, params, input);
      // Nobody knows who decides: then somebody decides what this parent sees meanwhile.
      const path = isUndecided(input) ? `/${params.participationId}/gezag/besluit` : "";
      return { to: peopleHref(params.dossierId, path), said: "people.gezag.done" };
    },
  });

  router.form({
    path: `${one}/gezag/besluit`,
    access: writesPeople,
    audit: "gezag-decided",
    askAbout: ["reason"],
    schema: () => decisionForm,
    load: async (tx, params) => gezagModel(tx, params, await participantWithGezag(tx, params)),
    values: ({ participant }) => decisionValues(participant.guardian),
    view: (model, form, request) => <DecisionPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await decideSight(tx, params, input);
      return { to: peopleHref(params.dossierId), said: "people.decision.done" };
    },
  });

  router.page({
    path: "/waarom-niets",
    access: { kind: "signed-in" },
    audit: "shut-seats-read",
    load: (tx) => listShutSeats(tx),
    view: (seats) => <ShutSeatsPage seats={seats} />,
  });
}

async function gezagModel(
  tx: Tx,
  { dossierId }: ParticipationPlace,
  participant: Participant,
): Promise<GezagModel> {
  const dossier: DossierHeader = await loadDossier(tx, dossierId);
  const age = ageOn(dossier.bornOn, tx.today);
  const sightOf = (role: string) => listRoleSight(tx, dossierId, role, age);
  return {
    ...{ dossier, participant },
    now: await sightOf(participant.presentRole),
    withGezag: await sightOf(participant.role),
    mainFacts: await sightOf("ouder-zonder-gezag"),
  };
}

/** Who was just written down brings the relation along in the address. */
function suggestedGezag({ participant }: GezagModel, { query }: SignedInRequest) {
  const asked = query.get("relatie") ?? "";
  const values = gezagValues(participant.guardian);
  const isKnown = (relations as readonly string[]).includes(asked);
  return isKnown && values.relation === "" ? { ...values, relation: asked } : values;
}
