import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { hasRegie, listParticipants, type Participant } from "../access/index.js";
import type { DossierHeader } from "../dossier/index.js";
import { requiredApprovals } from "./approval.rules.js";
import { listApprovals } from "./approval.store.js";
import { findSeal } from "./canonical.store.js";
import type { PersonAsAgreed } from "./canonical.types.js";
import type { Approval, RequiredApproval } from "./approval.types.js";
import type { Plan } from "./plan.types.js";
import { planFactsOf } from "./proposal.facts.js";
import { missingFrom } from "./proposal.rules.js";
import type { MissingItem } from "./proposal.types.js";

export type AskedPerson = Pick<PersonAsAgreed, "name" | "organisation" | "relation">;

/** Somebody who is asked, and what they said; without an answer as long as the plan is a draft. */
export type AskedRow = RequiredApproval & {
  person: AskedPerson;
  given: Approval | undefined;
  mine: boolean;
};

/** What the panel on the page of the plan shows, for this reader. */
export type ProposalPanelModel = {
  dossier: DossierHeader;
  plan: Plan;
  missing: MissingItem[];
  asked: AskedRow[];
  mayWrite: boolean;
  /** Moves the version on and keeps papers: the regisseur or the deputy. */
  leads: boolean;
};

/** Reads how a version stands: what a draft misses, who is asked, and what they said. */
export async function loadProposalPanel(
  tx: Tx,
  dossier: DossierHeader,
  plan: Plan,
): Promise<ProposalPanelModel> {
  const mayWrite = dossier.rights.plan.write;
  const me = actingPerson(tx);
  const leads = mayWrite && (await hasRegie(tx, dossier.id, me));
  const base = { dossier, plan, mayWrite, leads };
  if (plan.status === "draft") {
    if (!mayWrite) return { ...base, missing: [], asked: [] };
    const { facts, participants } = await planFactsOf(tx, dossier, plan);
    const required = requiredApprovals({ ...facts.table, activities: facts.activities });
    const asked = required.map((one) => rowOf(one, undefined, participants, me));
    return { ...base, missing: missingFrom(facts), asked };
  }
  const participants = await listParticipants(tx, dossier.id);
  const approvals = await listApprovals(tx, dossier.id, plan.id);
  const seal = await findSeal(tx, dossier.id, plan.id);
  const asAgreed = seal?.content.approvals.map(({ person }) => person) ?? [];
  const asked = approvals.map((one) => rowOf(one, one, participants, me, asAgreed));
  return { ...base, missing: [], asked };
}

/** People are named as they were when the version was proposed. */
function rowOf(
  required: RequiredApproval,
  given: Approval | undefined,
  participants: readonly Participant[],
  me: string,
  asAgreed: readonly PersonAsAgreed[] = [],
): AskedRow {
  const { part, participationId, capacity, decides, ruleId } = required;
  const now = participants.find(({ id }) => id === participationId);
  const then = asAgreed.find((one) => one.participationId === participationId);
  const person = then ?? {
    name: now?.name ?? "",
    organisation: now?.organisationName ?? null,
    relation: now?.guardian?.relation ?? null,
  };
  const mine = now?.personId === me;
  return { part, participationId, capacity, decides, ruleId, person, given, mine };
}
