import type { Tx } from "../../platform/db/transaction.js";
import { findRegie, listParticipants, type Participant } from "../access/index.js";
import type { DossierHeader } from "../dossier/index.js";
import { listActivities } from "./activity.store.js";
import { findApproachCard } from "./approach-card.store.js";
import { latestVoices } from "./canonical.store.js";
import { listGoals } from "./goal.store.js";
import type { Plan } from "./plan.types.js";
import type { PlanFacts } from "./proposal.rules.js";
import { findReturnScenario } from "./return-scenario.store.js";

/** What the rules look at before a plan is proposed, read as the person who asks. */
export async function planFactsOf(
  tx: Tx,
  dossier: DossierHeader,
  plan: Plan,
): Promise<{ facts: PlanFacts; participants: Participant[] }> {
  const place = [tx, dossier.id, plan.id] as const;
  const participants = await listParticipants(tx, dossier.id);
  const regie = await findRegie(tx, dossier.id);
  const voices = await latestVoices(tx, dossier.id);
  const facts: PlanFacts = {
    sector: dossier.sector,
    outline: plan,
    extendsPlanId: plan.extendsPlanId,
    workingTowards: dossier.workingTowards,
    goals: await listGoals(...place),
    activities: await listActivities(...place),
    hasScenario: (await findReturnScenario(...place)) !== undefined,
    hasCard: (await findApproachCard(...place)) !== undefined,
    hasRegisseur: regie.some(({ kind }) => kind === "regisseur"),
    childIsHeard: voices.some(({ voice }) => voice === "kind"),
    table: { bornOn: dossier.bornOn, on: tx.today, participants },
  };
  return { facts, participants };
}
