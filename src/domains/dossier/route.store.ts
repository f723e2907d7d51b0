import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { OrdinarySupportSuffices } from "./oza.types.js";
import type { AnswersOfThatDay, Route, RouteDecision, RouteFields } from "./route.types.js";

/** Every decision on the route, the one of now first. */
export async function listRouteDecisions(tx: Tx, dossierId: string): Promise<RouteDecision[]> {
  const rows = await tx.db
    .selectFrom("route_decision")
    .leftJoin("person", "person.id", "route_decision.decided_by")
    .selectAll("route_decision")
    .select(["given_name", "family_name"])
    .where("dossier_id", "=", dossierId)
    .orderBy("decided_on", "desc")
    .orderBy("route_decision.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    route: row.route as Route,
    pupilsWithSameNeeds: row.pupils_with_same_needs,
    ordinarySupportSuffices: row.ordinary_support_suffices as OrdinarySupportSuffices,
    reason: row.reason,
    answers: row.answers as AnswersOfThatDay,
    decidedOn: localDate(row.decided_on),
    decidedByName: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
  }));
}

export async function insertRouteDecision(
  tx: Tx,
  dossierId: string,
  decision: RouteFields & { id: string; answers: AnswersOfThatDay; decidedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("route_decision")
    .values({
      dossier_id: dossierId,
      id: decision.id,
      route: decision.route,
      pupils_with_same_needs: decision.pupilsWithSameNeeds,
      ordinary_support_suffices: decision.ordinarySupportSuffices,
      reason: decision.reason,
      answers: JSON.stringify(decision.answers),
      decided_on: tx.today,
      decided_by: decision.decidedBy,
    })
    .execute();
}
