import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { hasEnded } from "../../shared/period.js";
import { findParticipant } from "../access/index.js";
import { loadDossier } from "../dossier/index.js";
import { withNames } from "./changes.rules.js";
import { participantsToChoose } from "./participants.choice.js";
import { draftOf, planOf, type PlanPlace } from "./plan.actions.js";
import { returnScenarioValues } from "./return-scenario.form.js";
import { findReturnScenario, upsertReturnScenario } from "./return-scenario.store.js";
import type { ReturnScenarioFields } from "./return-scenario.types.js";
import type { ReturnScenarioPageModel } from "./return-scenario.view.js";

/** The scenario of this version, with who can be chosen to call; `not-found` without the version. */
export async function loadReturnScenario(
  tx: Tx,
  place: PlanPlace,
): Promise<ReturnScenarioPageModel> {
  await planOf(tx, place);
  return {
    dossier: await loadDossier(tx, place.dossierId),
    participants: await participantsToChoose(tx, place.dossierId),
    scenario: await findReturnScenario(tx, place.dossierId, place.planId),
  };
}

/**
 * Writes how the child goes back to school or on to another place, and what happens when that does
 * not work out. No plan is proposed without it. Refuses with `plan-not-draft`, `person-unknown`,
 * `person-has-left`.
 */
export async function writeReturnScenario(
  tx: Tx,
  { dossierId, planId }: PlanPlace,
  fields: ReturnScenarioFields,
): Promise<void> {
  await draftOf(tx, { dossierId, planId });
  const caller = await findParticipant(tx, dossierId, fields.callerParticipationId);
  const field = "callerParticipationId";
  if (!caller) throw new Refused("person-unknown", { field });
  if (hasEnded(caller, tx.today)) throw new Refused("person-has-left", { field });
  const before = await findReturnScenario(tx, dossierId, planId);
  const id = before?.id ?? newId<"return-scenario">(tx.now);
  const place = { dossierId, planId, createdBy: actingPerson(tx) };
  await upsertReturnScenario(tx, place, { ...fields, id });
  const values = changesBetween(returnScenarioValues(before), returnScenarioValues(fields));
  const changes = withNames(values, {
    callerParticipationId: { from: before?.caller.name ?? "", to: caller.name },
  });
  if (changes.length === 0) return;
  await record(tx, {
    kind: "return-scenario-written",
    dossierId,
    section: "plan",
    subjectId: id,
    data: { changes },
  });
}
