import {
  endMachtiging,
  giveMachtiging,
  givingOf,
  lastDay,
  listMachtigingen,
  machtigingForm,
} from "../domains/access/index.js";
import { z } from "zod";
import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { Refused } from "../platform/http/refusals.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { ageOn } from "../shared/age.js";
import { addDays } from "../shared/local-date.js";
import { writeDutchDate } from "../shared/dutch-date.js";
import { type GivingModel, MachtigingFormPage, MachtigingListPage } from "./machtiging.view.js";

const readsChild: Access = { kind: "dossier", section: "child", act: "read" };
const list = "/dossiers/:dossierId/meekijken" as const;
const listHref = (dossierId: string) => `/dossiers/${dossierId}/meekijken`;

/** Letting somebody of the family look along, by who decides about the child. */
export function machtigingRoutes(router: Router): void {
  router.page({
    path: list,
    access: readsChild,
    audit: "machtigingen-read",
    async load(tx, { dossierId }) {
      const { dossier, giving } = await loadGiving(tx, dossierId);
      const machtigingen = await listMachtigingen(tx, dossierId);
      const concerned = dossier.rights.people.read || machtigingen.some(({ mine }) => mine);
      if (!concerned) throw new Refused("not-found");
      return { dossier, machtigingen, mayGive: giving !== undefined };
    },
    view: (model, request) => <MachtigingListPage model={model} request={request} />,
  });

  giving(router);
}

function giving(router: Router): void {
  router.form({
    path: `${list}/nieuw`,
    access: readsChild,
    audit: "machtiging-given",
    schema: ({ today }, { giving }: GivingModel) =>
      machtigingForm(
        today,
        giving.receivers.map(({ id }) => id),
      ),
    load: (tx, { dossierId }) => loadGiver(tx, dossierId),
    suggested: (_model, { today }) => ({
      startsOn: writeDutchDate(today),
      endsOn: writeDutchDate(addDays(lastDay(today), -1)),
      mayWrite: "lezen",
    }),
    view: (model, form, request) => (
      <MachtigingFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }, { giving }) {
      await giveMachtiging(tx, { dossierId }, giving, input);
      return { to: listHref(dossierId), said: "machtiging.done" };
    },
  });

  router.deed({
    path: `${list}/:machtigingId/stoppen`,
    access: readsChild,
    audit: "machtiging-ended",
    schema: z.object({}),
    back: ({ dossierId }) => listHref(dossierId),
    async act(tx, _input, params) {
      const { giving } = await loadGiving(tx, params.dossierId);
      await endMachtiging(tx, params);
      return { to: giving ? listHref(params.dossierId) : "/", said: "machtiging.stopped" };
    },
  });
}

async function loadGiving(tx: Tx, dossierId: string) {
  const dossier = await loadDossier(tx, dossierId);
  return { dossier, giving: await givingOf(tx, { dossierId }, ageOn(dossier.bornOn, tx.today)) };
}

async function loadGiver(tx: Tx, dossierId: string): Promise<GivingModel> {
  const { dossier, giving } = await loadGiving(tx, dossierId);
  if (!giving) throw new Refused("not-found");
  return { dossier, giving };
}
