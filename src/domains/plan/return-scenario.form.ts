import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import { oneOf } from "./activity.form.js";
import { type ReturnScenarioFields, scenarioDirections } from "./return-scenario.types.js";

export const returnScenarioForm = (participationIds: readonly string[]) =>
  z.object({
    direction: chooseOne(scenarioDirections),
    planA: requiredText({ max: 2000 }),
    planB: requiredText({ max: 2000 }),
    relapse: requiredText({ max: 2000 }),
    callerParticipationId: oneOf(participationIds),
    callsWhen: requiredText({ max: 500 }),
    aftercare: requiredText({ max: 2000 }),
  });

const empty: Record<string, string> = {
  direction: "",
  planA: "",
  planB: "",
  relapse: "",
  callerParticipationId: "",
  callsWhen: "",
  aftercare: "",
};

/** What is stored as the fields of the form; empty when nothing was written yet. */
export function returnScenarioValues(
  scenario: ReturnScenarioFields | undefined,
): Record<string, string> {
  if (!scenario) return empty;
  const { direction, planA, planB, relapse, callerParticipationId, callsWhen, aftercare } =
    scenario;
  return { direction, planA, planB, relapse, callerParticipationId, callsWhen, aftercare };
}
