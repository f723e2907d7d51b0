import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { canonicalJson } from "../../shared/canonical-json.js";
import { newId } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { findFile, sha256Of } from "../files/index.js";
import { insertActivity, listActivities } from "./activity.store.js";
import { findSeal } from "./canonical.store.js";
import { outlineOf } from "./canonical.actions.js";
import type { PlanPlace } from "./plan.actions.js";
import { insertGoal, listGoals } from "./goal.store.js";
import { findOpenPlan, findPlan, insertPlan, listPlans } from "./plan.store.js";
import type { OutlineFields, Plan } from "./plan.types.js";
import { findReturnScenario, upsertReturnScenario } from "./return-scenario.store.js";
import { extensionStart, type Integrity, problemWithExtension } from "./version.rules.js";
import { copyApproachCard, highestNumber } from "./version.store.js";

export type Extension = { grounds: string; endsOn: LocalDate };

/**
 * Starts the next version from one that was agreed: the same outline, goals, activities, scenario and
 * card, to change from there; gives its id. With an extension it begins where the former ends and
 * keeps the grounds (at most a year at a time). Refuses with `plan-open-already`, `plan-not-agreed`.
 */
export async function startNewVersion(
  tx: Tx,
  place: PlanPlace,
  extension?: Extension,
): Promise<string> {
  const former = await findPlan(tx, place.dossierId, place.planId, "lock");
  if (!former) throw new Refused("not-found");
  if (await findOpenPlan(tx, place.dossierId)) throw new Refused("plan-open-already");
  const outline = nextOutline(tx, former, extension);
  const planId = newId<"plan">(tx.now);
  const number = (await highestNumber(tx, place.dossierId)) + 1;
  await insertPlan(tx, place.dossierId, {
    id: planId,
    number,
    createdBy: actingPerson(tx),
    extendsPlanId: extension ? former.id : null,
    outline,
  });
  await copyContent(tx, { dossierId: place.dossierId, former, planId, outline });
  await record(tx, {
    dossierId: place.dossierId,
    section: "plan",
    subjectId: planId,
    ...(extension
      ? {
          kind: "plan-extended" as const,
          data: { number, from: former.number, grounds: extension.grounds },
        }
      : { kind: "plan-version-started" as const, data: { number, from: former.number } }),
  });
  return planId;
}

/** A date that has passed is not taken along: it would look as if somebody had chosen it. */
function nextOutline(tx: Tx, former: Plan, extension: Extension | undefined): OutlineFields {
  const outline = outlineOf(former);
  const { evaluationOn } = outline;
  const kept = {
    ...outline,
    extensionGrounds: null,
    evaluationOn: evaluationOn !== null && evaluationOn >= tx.today ? evaluationOn : null,
  };
  if (!extension) return kept;
  const days = { startsOn: extensionStart(former, tx.today), endsOn: extension.endsOn };
  const problem = problemWithExtension(days);
  if (problem) throw new Refused(problem, { field: "endsOn" });
  return { ...kept, ...days, extensionGrounds: extension.grounds };
}

type Copy = { dossierId: string; former: Plan; planId: string; outline: OutlineFields };

/** Ended goals stay in the version in which they ended, and so does what was done for them. */
async function copyContent(tx: Tx, { dossierId, former, planId, outline }: Copy): Promise<void> {
  const place = { dossierId, planId, createdBy: actingPerson(tx) };
  const goalIds = new Map<string, string>();
  for (const goal of await listGoals(tx, dossierId, former.id)) {
    if (goal.status === "ended") continue;
    const id = newId<"goal">(tx.now);
    goalIds.set(goal.id, id);
    const { position, originId, domain, title, childWords } = goal;
    const { stepMinus2, stepMinus1, step0, stepPlus1, stepPlus2 } = goal;
    const steps = { stepMinus2, stepMinus1, step0, stepPlus1, stepPlus2 };
    await insertGoal(
      tx,
      { ...place, position },
      { id, originId, domain, title, childWords, ...steps },
    );
  }
  const moved = outline.startsOn !== former.startsOn || outline.endsOn !== former.endsOn;
  const period =
    moved && outline.startsOn && outline.endsOn
      ? { startsOn: outline.startsOn, endsOn: outline.endsOn }
      : {};
  for (const activity of await listActivities(tx, dossierId, former.id)) {
    const goalId = goalIds.get(activity.goalId);
    if (goalId === undefined) continue;
    const id = newId<"activity">(tx.now);
    const { position } = activity;
    await insertActivity(tx, { ...place, position }, { ...activity, ...period, id, goalId });
  }
  const scenario = await findReturnScenario(tx, dossierId, former.id);
  if (scenario) {
    await upsertReturnScenario(tx, place, { ...scenario, id: newId<"scenario">(tx.now) });
  }
  const id = newId<"card">(tx.now);
  const { createdBy } = place;
  await copyApproachCard(tx, dossierId, { from: former.id, to: planId, id, createdBy });
}

/** Reckons again what was sealed: the frozen text, the data made of it, and the bytes of the paper. */
export async function verifyPlan(tx: Tx, place: PlanPlace): Promise<Integrity | undefined> {
  const seal = await findSeal(tx, place.dossierId, place.planId);
  if (!seal) return undefined;
  return {
    text: sha256Of(seal.text) === seal.sha256 ? "intact" : "changed",
    data: canonicalJson(seal.content) === seal.text ? "intact" : "changed",
    paper: await paperOf(tx, place.dossierId, seal),
  };
}

async function paperOf(
  tx: Tx,
  dossierId: string,
  seal: { pdfFileId: string | null; pdfSha256: string | null },
): Promise<Integrity["paper"]> {
  if (seal.pdfFileId === null) return "none";
  const file = await findFile(tx, dossierId, seal.pdfFileId);
  if (!file) return "hidden";
  return sha256Of(file.bytes) === seal.pdfSha256 ? "intact" : "changed";
}

/** Every version of the plan of this child that this person may read, the newest first. */
export function allVersions(tx: Tx, dossierId: string): Promise<Plan[]> {
  return listPlans(tx, dossierId);
}
