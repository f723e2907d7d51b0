/** Back to school, or on to another recognised place. */
export const scenarioDirections = ["terugkeer", "doorverwijzing"] as const;
export type ScenarioDirection = (typeof scenarioDirections)[number];

export type ReturnScenarioFields = {
  direction: ScenarioDirection;
  planA: string;
  planB: string;
  /** What happens when it goes less well again. */
  relapse: string;
  /** Who calls when the child does not arrive. */
  callerParticipationId: string;
  callsWhen: string;
  aftercare: string;
};

export type ReturnScenario = ReturnScenarioFields & {
  id: string;
  planId: string;
  caller: { name: string; organisationName: string | null };
};

declare module "../../platform/events/events.js" {
  interface Events {
    "return-scenario-written": { changes: Change[] };
  }
}
