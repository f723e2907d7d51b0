import type { Tx } from "../../platform/db/transaction.js";
import { listPerspectives, loadDossier } from "../dossier/index.js";
import { listActivities } from "./activity.store.js";
import { findApproachCard } from "./approach-card.store.js";
import { listGoals } from "./goal.store.js";
import { planToShow } from "./plan.rules.js";
import { findOpenPlan, findPlanInForce, listPlans } from "./plan.store.js";
import type { Plan } from "./plan.types.js";
import type { PlanPageModel, ShownPlan } from "./plan.view.js";
import { loadProposalPanel, type ProposalPanelModel } from "./proposal.panel.js";
import { findReturnScenario } from "./return-scenario.store.js";

/** The plan as its page shows it: the version in the making, or the one in force when asked for. */
export async function loadPlanPage(
  tx: Tx,
  dossierId: string,
  asked: "open" | "in-force",
): Promise<PlanPageModel & { panel: ProposalPanelModel | undefined }> {
  const dossier = await loadDossier(tx, dossierId);
  const open = await findOpenPlan(tx, dossierId);
  const inForce = await findPlanInForce(tx, dossierId);
  const shown = planToShow({ open, inForce }, asked);
  const views = await listPerspectives(tx, dossierId);
  return {
    dossier,
    childWords: views.find(({ voice }) => voice === "kind"),
    shown: shown && (await loadShown(tx, dossierId, shown)),
    other: shown === open ? inForce : open,
    earlier: (await listPlans(tx, dossierId)).filter(({ status }) => status === "replaced"),
    panel: shown && (await loadProposalPanel(tx, dossier, shown)),
  };
}

async function loadShown(tx: Tx, dossierId: string, version: Plan): Promise<ShownPlan> {
  return {
    plan: version,
    goals: await listGoals(tx, dossierId, version.id),
    activities: await listActivities(tx, dossierId, version.id),
    scenario: await findReturnScenario(tx, dossierId, version.id),
    card: await findApproachCard(tx, dossierId, version.id),
  };
}
