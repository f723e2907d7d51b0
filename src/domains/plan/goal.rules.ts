import type { Attainment, Goal, GoalFields } from "./goal.types.js";
import type { PlanStatus } from "./plan.types.js";

/** Scoring goes on while the plan runs, and already while it is being made. */
export function mayScore(status: PlanStatus, goal: Pick<Goal, "status">): boolean {
  return status !== "replaced" && goal.status === "active";
}

/** What is new comes last. */
export function nextPosition(rows: readonly { position: number }[]): number {
  return Math.max(0, ...rows.map(({ position }) => position)) + 1;
}

/** What each attainment looks like for this goal. */
export function meaningOf(goal: GoalFields): Record<Attainment, string> {
  return {
    [-2]: goal.stepMinus2,
    [-1]: goal.stepMinus1,
    0: goal.step0,
    1: goal.stepPlus1,
    2: goal.stepPlus2,
  };
}
