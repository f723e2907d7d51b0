import type { Tx } from "../../platform/db/transaction.js";
import type {
  ReturnScenario,
  ReturnScenarioFields,
  ScenarioDirection,
} from "./return-scenario.types.js";

export async function findReturnScenario(
  tx: Tx,
  dossierId: string,
  planId: string,
): Promise<ReturnScenario | undefined> {
  const row = await tx.db
    .selectFrom("return_scenario")
    .innerJoin("participation", (join) =>
      join
        .onRef("participation.dossier_id", "=", "return_scenario.dossier_id")
        .onRef("participation.id", "=", "caller_participation_id"),
    )
    .innerJoin("person", "person.id", "participation.person_id")
    .leftJoin("organisation", "organisation.id", "participation.organisation_id")
    .selectAll("return_scenario")
    .select(["person.given_name", "person.family_name", "organisation.name as organisation_name"])
    .where("return_scenario.dossier_id", "=", dossierId)
    .where("return_scenario.plan_id", "=", planId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      planId: row.plan_id,
      direction: row.direction as ScenarioDirection,
      planA: row.plan_a,
      planB: row.plan_b,
      relapse: row.relapse,
      callerParticipationId: row.caller_participation_id,
      caller: {
        name: `${row.given_name} ${row.family_name}`,
        organisationName: row.organisation_name,
      },
      callsWhen: row.calls_when,
      aftercare: row.aftercare,
    }
  );
}

/** One per version: written the first time, changed after that. */
export async function upsertReturnScenario(
  tx: Tx,
  place: { dossierId: string; planId: string; createdBy: string },
  scenario: ReturnScenarioFields & { id: string },
): Promise<void> {
  const columns = {
    direction: scenario.direction,
    plan_a: scenario.planA,
    plan_b: scenario.planB,
    relapse: scenario.relapse,
    caller_participation_id: scenario.callerParticipationId,
    calls_when: scenario.callsWhen,
    aftercare: scenario.aftercare,
  };
  await tx.db
    .insertInto("return_scenario")
    .values({
      dossier_id: place.dossierId,
      plan_id: place.planId,
      id: scenario.id,
      created_by: place.createdBy,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(["dossier_id", "plan_id"]).doUpdateSet(columns))
    .execute();
}
