import type { Tx } from "../../platform/db/transaction.js";
import type { Access } from "../../platform/http/route.js";
import { actingPerson } from "../../platform/events/events.js";
import type { Missing, SectionKey } from "./access.types.js";
import { missingFor } from "./rights.rules.js";
import { isProfessional, listOwnBasis, mayOpen } from "./rights.store.js";

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
      return mayOpen(tx, params.dossierId ?? "", access.section, access.act);
  }
}

/** Why the person of this transaction does not see some of these sections: what the page then says in their place. */
export async function loadMissing(
  tx: Tx,
  dossierId: string,
  sections: readonly SectionKey[],
): Promise<Missing[]> {
  const reasons = await listOwnBasis(tx, dossierId);
  const reads = (section: SectionKey) =>
    reasons.some((one) => one.section === section && one.refused === null);
  return missingFor(
    reasons,
    sections.filter((section) => !reads(section)),
  );
}
