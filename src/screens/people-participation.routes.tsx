import {
  changeForm,
  changeParticipation,
  changeValues,
  endForm,
  endParticipation,
  inviteFamilyMember,
  participantOf,
  type ParticipationPlace,
} from "../domains/access/index.js";
import { z } from "zod";
import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { writeDutchDate } from "../shared/dutch-date.js";
import { ChangePage, EndPage } from "./people-participation.view.js";
import { peopleHref } from "./people.hrefs.js";
import type { ParticipationModel } from "./people.types.js";

const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const one = "/dossiers/:dossierId/mensen/:participationId" as const;

/** What changes about one person at the table: the mandate and the last day. */
export function participationRoutes(router: Router): void {
  router.form({
    path: `${one}/wijzigen`,
    access: writesPeople,
    audit: "participation-changed",
    askAbout: ["why"],
    schema: () => changeForm,
    load: loadParticipation,
    values: ({ participant }) => changeValues(participant),
    view: (model, form, request) => <ChangePage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeParticipation(tx, params, input);
      return { to: peopleHref(params.dossierId), said: "people.change.done" };
    },
  });

  router.form({
    path: `${one}/beeindigen`,
    access: writesPeople,
    audit: "participation-ended",
    askAbout: ["reason"],
    schema: ({ today }) => endForm(today),
    load: loadParticipation,
    suggested: (_model, { today }) => ({ endsOn: writeDutchDate(today) }),
    view: (model, form, request) => <EndPage model={model} form={form} request={request} />,
    async act(tx, input, params, { participant }, { today, viewer }) {
      await endParticipation(tx, params, input);
      const gone = participant.personId === viewer.personId && input.endsOn < today;
      return { to: gone ? "/" : peopleHref(params.dossierId), said: "people.end.done" };
    },
  });

  router.deed({
    path: `${one}/uitnodigen`,
    access: writesPeople,
    audit: "family-invited",
    schema: z.object({}),
    back: ({ dossierId }) => peopleHref(dossierId),
    async act(tx, _input, params) {
      await inviteFamilyMember(tx, params);
      return { to: peopleHref(params.dossierId), said: "people.invite.done" };
    },
  });
}

async function loadParticipation(tx: Tx, place: ParticipationPlace): Promise<ParticipationModel> {
  const participant = await participantOf(tx, place);
  return { dossier: await loadDossier(tx, place.dossierId), participant };
}
