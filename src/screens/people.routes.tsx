import {
  findRegie,
  listAppointments,
  listBasis,
  listMachtigingen,
  listParticipants,
  regieOf,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Router } from "../platform/http/router.js";
import { gezagRoutes } from "./people-gezag.routes.js";
import { participationRoutes } from "./people-participation.routes.js";
import { regieRoutes } from "./people-regie.routes.js";
import { rightsRoutes } from "./people-rights.routes.js";
import { withholdingRoutes } from "./people-withholding.routes.js";
import { machtigingRoutes } from "./machtiging.routes.js";
import { seatRoutes } from "./people-seat.routes.js";
import type { TableModel } from "./people.types.js";
import { PeopleListPage } from "./people.view.js";

/** Who sits at the table, and everything that can be changed about that. */
export function peopleRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/mensen",
    access: { kind: "dossier", section: "people", act: "read" },
    audit: "people-read",
    async load(tx, { dossierId }) {
      const appointments = await listAppointments(tx, dossierId);
      return {
        ...(await loadTable(tx, dossierId)),
        appointments,
        reasons: await listBasis(tx, dossierId),
        machtigingen: await listMachtigingen(tx, dossierId),
      };
    },
    view: (model, request) => <PeopleListPage model={model} request={request} />,
  });

  seatRoutes(router);
  participationRoutes(router);
  gezagRoutes(router);
  withholdingRoutes(router);
  machtigingRoutes(router);
  regieRoutes(router, loadTable);
  rightsRoutes(router, loadTable);
}

async function loadTable(tx: Tx, dossierId: string): Promise<TableModel> {
  const dossier = await loadDossier(tx, dossierId);
  const table = await listParticipants(tx, dossierId);
  return { dossier, table, regie: regieOf(table, await findRegie(tx, dossierId)) };
}
