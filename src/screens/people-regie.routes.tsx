import { deputyForm, handOverRegie, handoverForm, setDeputy } from "../domains/access/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { DeputyPage, HandOverPage } from "./people-regie-form.view.js";
import { peopleHref } from "./people.hrefs.js";
import type { TableModel } from "./people.types.js";

const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const people = "/dossiers/:dossierId/mensen" as const;

/** Who leads, and who stands in. */
export function regieRoutes(
  router: Router,
  loadTable: (tx: Tx, dossierId: string) => Promise<TableModel>,
): void {
  router.form({
    path: `${people}/regie`,
    access: writesPeople,
    audit: "regisseur-appointed",
    askAbout: ["note"],
    schema: (_request, { regie }: TableModel) =>
      handoverForm({ hasRegisseur: regie.regisseur !== undefined }),
    load: (tx, { dossierId }) => loadTable(tx, dossierId),
    view: (model, form, request) => <HandOverPage model={model} form={form} request={request} />,
    async act(tx, input, { dossierId }) {
      await handOverRegie(tx, { dossierId }, input);
      return { to: peopleHref(dossierId), said: "people.regie.done" };
    },
  });

  router.form({
    path: `${people}/plaatsvervanger`,
    access: writesPeople,
    audit: "deputy-appointed",
    schema: () => deputyForm,
    load: (tx, { dossierId }) => loadTable(tx, dossierId),
    values: ({ regie }) => ({ participationId: regie.deputy?.id ?? "" }),
    view: (model, form, request) => <DeputyPage model={model} form={form} request={request} />,
    async act(tx, { participationId }, { dossierId }) {
      await setDeputy(tx, { dossierId }, { participationId });
      return { to: peopleHref(dossierId), said: "people.deputy.done" };
    },
  });
}
