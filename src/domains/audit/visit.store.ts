import type { Tx } from "../../platform/db/transaction.js";
import type { AuditedVisit, VisitQuery } from "./visit.types.js";

const mostRows = 500;

/**
 * Who changed or read this dossier, the newest first. Row security decides what the reader of this
 * transaction may know: the family everything, somebody else their own visits, a privacy officer
 * those of their organisation (AVG art. 15; NEN 7513).
 */
export async function listVisits(
  tx: Tx,
  dossierId: string,
  query: VisitQuery = {},
): Promise<AuditedVisit[]> {
  let rows = visitRows(tx).where("dossier_id", "=", dossierId);
  if (query.since) rows = rows.where("at", ">=", query.since);
  if (query.before) rows = rows.where("at", "<", query.before);
  if (query.personId) rows = rows.where("person_id", "=", query.personId);
  const found = await rows.limit(query.limit ?? mostRows).execute();
  return found.map(visitOf);
}

function visitRows(tx: Tx) {
  return tx.db
    .selectFrom("audit_entry")
    .select(["dossier_id", "id", "at", "outcome", "act", "name", "section", "automatic"])
    .select(["person_id", "organisation_id", "role", "ground", "purpose"])
    .orderBy("at", "desc")
    .orderBy("seq", "desc");
}

type Row = Awaited<ReturnType<ReturnType<typeof visitRows>["execute"]>>[number];

function visitOf(row: Row): AuditedVisit {
  return {
    ...{ id: row.id, at: row.at, name: row.name, section: row.section, automatic: row.automatic },
    outcome: row.outcome === "refused" ? "refused" : "done",
    act: row.act === "change" ? "change" : "read",
    ...{ personId: row.person_id, organisationId: row.organisation_id, role: row.role },
    ...{ ground: row.ground, purpose: row.purpose },
  };
}
