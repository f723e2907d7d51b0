import type { Tx } from "../../platform/db/transaction.js";
import { listGoals } from "./goal.store.js";
import type { Attainment, Goal } from "./goal.types.js";
import { findPlan } from "./plan.store.js";

/** Version 1 of a goal for partners: the names of the field, which stay as they are. */
export type Doel = {
  id: string;
  leefgebied: string;
  omschrijving: string;
  eigenWoorden: string | null;
  schaal: { score: Attainment; betekenis: string }[];
  score: Attainment | null;
  gescoordOp: string | null;
  status: "lopend" | "beeindigd";
  redenEinde: string | null;
};

/** The goals of one version of the plan, or `null` when there is no such version. */
export async function doelenOf(
  tx: Tx,
  place: { dossierId: string; planId: string },
): Promise<{ planversie: number; doelen: Doel[] } | null> {
  const plan = await findPlan(tx, place.dossierId, place.planId);
  if (!plan) return null;
  const goals = await listGoals(tx, place.dossierId, place.planId);
  return { planversie: plan.number, doelen: goals.map(asDoel) };
}

export function asDoel(goal: Goal): Doel {
  return {
    id: goal.originId,
    leefgebied: goal.domain,
    omschrijving: goal.title,
    eigenWoorden: goal.childWords ?? null,
    schaal: [
      { score: 2, betekenis: goal.stepPlus2 },
      { score: 1, betekenis: goal.stepPlus1 },
      { score: 0, betekenis: goal.step0 },
      { score: -1, betekenis: goal.stepMinus1 },
      { score: -2, betekenis: goal.stepMinus2 },
    ],
    score: goal.attainment,
    gescoordOp: goal.scoredOn,
    status: goal.status === "active" ? "lopend" : "beeindigd",
    redenEinde: goal.endedReason,
  };
}
