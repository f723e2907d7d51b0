import type { Tx } from "../../platform/db/transaction.js";
import { findRegie, listParticipants, type Participant } from "../access/index.js";
import type { DossierHeader } from "../dossier/index.js";
import { listActivities } from "./activity.store.js";
import { findApproachCard } from "./approach-card.store.js";
import { requiredApprovals } from "./approval.rules.js";
import { findSeal, latestAnalysis, latestVoices, type Voice } from "./canonical.store.js";
import type {
  ActivityAsAgreed,
  GoalAsAgreed,
  PersonAsAgreed,
  PlanContent,
  VoiceAsAgreed,
} from "./canonical.types.js";
import type { Goal } from "./goal.types.js";
import { listGoals } from "./goal.store.js";
import { findPlan } from "./plan.store.js";
import type { OutlineFields, Plan } from "./plan.types.js";
import { findReturnScenario } from "./return-scenario.store.js";
import type { ReturnScenario } from "./return-scenario.types.js";

/** The content of a version: as it was frozen when it was proposed, or of a draft as it is now. */
export async function contentOf(tx: Tx, dossier: DossierHeader, plan: Plan): Promise<PlanContent> {
  const seal = plan.status === "draft" ? undefined : await findSeal(tx, dossier.id, plan.id);
  return seal ? visibleTo(seal.content, dossier) : contentNow(tx, dossier, plan);
}

/**
 * What was frozen is one text. Somebody who may read the plan but not the approach card, the needs or
 * the school facts gets it without what belongs to those sections, as everywhere else.
 */
export function visibleTo(content: PlanContent, { rights }: DossierHeader): PlanContent {
  return {
    ...content,
    card: rights.approach.read ? content.card : null,
    voices: rights.needs.read ? content.voices : [],
    whyTailored: rights.school.read ? content.whyTailored : null,
  };
}

/** Whether this person may read everything that a plan on paper holds. */
export function seesAll({ rights }: DossierHeader): boolean {
  return rights.plan.read && rights.approach.read && rights.needs.read && rights.school.read;
}

/** The content as the rows say it now; only what this person may read. */
export async function contentNow(tx: Tx, dossier: DossierHeader, plan: Plan): Promise<PlanContent> {
  const place = [tx, dossier.id, plan.id] as const;
  const participants = await listParticipants(tx, dossier.id);
  const goals = await listGoals(...place);
  const activities = await listActivities(...place);
  const scenario = await findReturnScenario(...place);
  const extended = plan.extendsPlanId && (await findPlan(tx, dossier.id, plan.extendsPlanId));
  const person = (id: string) => personAsAgreed(participants, id);
  const approvals = requiredApprovals({
    bornOn: dossier.bornOn,
    on: tx.today,
    participants,
    activities,
  });
  return {
    format: 1,
    number: plan.number,
    child: {
      givenName: dossier.givenName,
      familyName: dossier.familyName,
      bornOn: dossier.bornOn,
    },
    workingTowards: dossier.workingTowards ?? "",
    on: tx.today,
    extendsNumber: extended ? extended.number : null,
    outline: outlineOf(plan),
    ...(await regieOf(tx, dossier.id, person)),
    whyTailored: await latestAnalysis(tx, dossier.id),
    voices: (await latestVoices(tx, dossier.id)).map((voice) => voiceAsAgreed(voice, participants)),
    goals: goals.map(goalAsAgreed),
    activities: activities.map(({ goalId, performerParticipationId, ...activity }) => ({
      ...activityFields(activity),
      goalOriginId: goals.find(({ id }) => id === goalId)?.originId ?? goalId,
      performer: person(performerParticipationId),
    })),
    scenario: scenario ? scenarioAsAgreed(scenario, person) : null,
    card: await cardOf(...place),
    approvals: approvals.map(({ participationId, ...rest }) => ({
      ...rest,
      person: person(participationId),
    })),
  };
}

/** Only what a person wrote down in the outline, without what the version carries besides. */
export function outlineOf(plan: OutlineFields): OutlineFields {
  return {
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    extensionGrounds: plan.extensionGrounds,
    outlookDestination: plan.outlookDestination,
    outlookGrounds: plan.outlookGrounds,
    outlookHelping: plan.outlookHelping,
    outlookHindering: plan.outlookHindering,
    returnAim: plan.returnAim,
    returnPlace: plan.returnPlace,
    returnExpectedOn: plan.returnExpectedOn,
    nextStep: plan.nextStep,
    evaluationOn: plan.evaluationOn,
  };
}

async function regieOf(tx: Tx, dossierId: string, person: (id: string) => PersonAsAgreed) {
  const regie = await findRegie(tx, dossierId);
  const of = (wanted: string) => {
    const found = regie.find(({ kind }) => kind === wanted);
    return found ? person(found.participationId) : null;
  };
  return { regisseur: of("regisseur"), deputy: of("plaatsvervanger") };
}

async function cardOf(...place: Parameters<typeof findApproachCard>): Promise<PlanContent["card"]> {
  const card = await findApproachCard(...place);
  if (!card) return null;
  const { calms, triggers, never, ownWords } = card;
  return { calms, triggers, never, ownWords };
}

function personAsAgreed(participants: readonly Participant[], id: string): PersonAsAgreed {
  const found = participants.find((one) => one.id === id);
  return {
    participationId: id,
    name: found?.name ?? "",
    role: found?.role ?? "vertrouwenspersoon",
    relation: found?.guardian?.relation ?? null,
    organisation: found?.organisationName ?? null,
    // Everybody at the table keeps this text: only who works there is reached by it.
    phone: found?.organisationId ? found.phone : null,
  };
}

function scenarioAsAgreed(
  { direction, planA, planB, relapse, callsWhen, aftercare, callerParticipationId }: ReturnScenario,
  person: (id: string) => PersonAsAgreed,
): PlanContent["scenario"] {
  const caller = person(callerParticipationId);
  return { direction, planA, planB, relapse, callsWhen, aftercare, caller };
}

function voiceAsAgreed(voice: Voice, participants: readonly Participant[]): VoiceAsAgreed {
  const speaker = participants.find(({ id }) => id === voice.participationId);
  return {
    voice: voice.voice,
    name: speaker?.givenName ?? voice.speaker,
    relation: speaker?.guardian?.relation ?? null,
    words: voice.body,
    saidOn: voice.saidOn,
  };
}

function goalAsAgreed(goal: Goal): GoalAsAgreed {
  return {
    originId: goal.originId,
    domain: goal.domain,
    title: goal.title,
    childWords: goal.childWords ?? null,
    stepMinus2: goal.stepMinus2,
    stepMinus1: goal.stepMinus1,
    step0: goal.step0,
    stepPlus1: goal.stepPlus1,
    stepPlus2: goal.stepPlus2,
    status: goal.status,
    endedReason: goal.endedReason,
    endedNote: goal.endedNote,
  };
}

type Fields = Omit<ActivityAsAgreed, "goalOriginId" | "performer">;

function activityFields(activity: Fields): Fields {
  return {
    originId: activity.originId,
    what: activity.what,
    kind: activity.kind,
    place: activity.place,
    placeName: activity.placeName,
    frequency: activity.frequency,
    minutesPerWeek: activity.minutesPerWeek,
    form: activity.form,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    methods: activity.methods,
    material: activity.material,
    payer: activity.payer,
    decisionNumber: activity.decisionNumber,
  };
}
