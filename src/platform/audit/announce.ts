import type { Tx } from "../db/transaction.js";
import type { Asked, Visit } from "../db/visit.js";

/**
 * Says that this transaction changes or reads a dossier; it is written before the transaction is kept,
 * or nothing is kept. Routes are announced by the router. A job that reads a dossier does it itself.
 */
export function announceVisit(tx: Tx, visit: Visit): void {
  tx.visits.push(visit);
}

/** Which request this transaction answers: everything that it announces is written under its name. */
export function announceRequest(tx: Tx, asked: Asked): void {
  tx.asked = asked;
}

/** The use case refused but what it counted is kept: then the visit did not succeed either. */
export function refuseVisits(tx: Tx): void {
  for (const visit of tx.visits) visit.outcome = "refused";
}
