import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import { coordinates, findOrganisation, listMembers, listOrganisations } from "./identity.store.js";

/** The organisations of the region whose name holds this text. */
export async function searchOrganisations(tx: Tx, filter: string) {
  return { filter, organisations: await listOrganisations(tx, filter) };
}

/** One organisation with who work there, or `not-found`. */
export async function openOrganisation(tx: Tx, organisationId: string) {
  const organisation = await findOrganisation(tx, organisationId);
  if (!organisation) throw new Refused("not-found");
  const members = await listMembers(tx, organisationId);
  return { organisation, members, mayChange: await coordinates(tx, organisationId) };
}
