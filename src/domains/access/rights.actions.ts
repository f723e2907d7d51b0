import type { Tx } from "../../platform/db/transaction.js";
import type { Access } from "../../platform/http/route.js";
import { actingPerson } from "../../platform/events/events.js";
import { isProfessional, may } from "./rights.store.js";

/** Whether the person of this transaction may open a route at all; asked once, before anything is read. */
export async function mayEnter(
  tx: Tx,
  access: Access,
  params: Record<string, string>,
): Promise<boolean> {
  switch (access.kind) {
    case "public":
    case "signed-in":
      return true;
    case "professional":
      return isProfessional(tx, actingPerson(tx));
    case "dossier":
      return may(tx, params.dossierId ?? "", access.section, access.act);
  }
}
