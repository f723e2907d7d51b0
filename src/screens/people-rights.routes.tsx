import {
  hasDataRights,
  homeRegionName,
  listBasis,
  listCoordinators,
  listMatrix,
} from "../domains/access/index.js";
import { familyRole } from "../domains/objections/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Router } from "../platform/http/router.js";
import { WhoSeesWhatPage } from "./people-rights.view.js";
import { MatrixPage } from "./rights-matrix.view.js";
import type { TableModel } from "./people.types.js";

/** Who sees what: of one dossier for everybody at its table, and the matrix itself. */
export function rightsRoutes(
  router: Router,
  loadTable: (tx: Tx, dossierId: string) => Promise<TableModel>,
): void {
  router.page({
    path: "/dossiers/:dossierId/wie-ziet-wat",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "rights-of-people-read",
    async load(tx, { dossierId }) {
      const coordinators = await listCoordinators(tx, dossierId);
      return {
        ...(await loadTable(tx, dossierId)),
        reasons: await listBasis(tx, dossierId),
        coordinators,
        mayTake: await hasDataRights(tx, dossierId),
        mayAsk: (await familyRole(tx, dossierId)) !== undefined,
      };
    },
    view: (model, request) => <WhoSeesWhatPage model={model} request={request} />,
  });

  router.page({
    path: "/rechten",
    access: { kind: "professional" },
    audit: "rights-read",
    load: async (tx) => ({ region: await homeRegionName(tx), rows: await listMatrix(tx) }),
    view: (matrix) => <MatrixPage matrix={matrix} />,
  });
}
