import type { Tx } from "../../platform/db/transaction.js";
import { may } from "../access/index.js";
import type { PlanFacts } from "../dossier/index.js";
import { listGoals } from "./goal.store.js";
import { listPlans } from "./plan.store.js";

/** Whether there is one plan, and on which life domains its goals are: what the route check asks. */
export async function planFacts(tx: Tx, dossierId: string): Promise<PlanFacts> {
  if (!(await may(tx, dossierId, "plan", "read"))) return { plan: undefined, goalDomains: [] };
  const plans = (await listPlans(tx, dossierId)).filter(({ status }) => status !== "replaced");
  const agreed = plans.some(({ status }) => status === "agreed" || status === "in-force");
  const goals = await Promise.all(plans.map(({ id }) => listGoals(tx, dossierId, id)));
  const active = goals.flat().filter(({ status }) => status === "active");
  return {
    plan: agreed ? "agreed" : plans.length > 0 ? "being-made" : "none",
    goalDomains: active.map(({ domain }) => domain),
  };
}
