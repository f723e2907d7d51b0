import { ageOn } from "../../shared/age.js";
import { type LocalDate, todayIn } from "../../shared/local-date.js";
import type { T } from "../../platform/i18n/index.js";
import type { Approval } from "./approval.types.js";
import type { PersonAsAgreed, PlanContent, VoiceAsAgreed } from "./canonical.types.js";
import type { Goal } from "./goal.types.js";
import type { PlanStatus } from "./plan.types.js";
import type { PlanA4, PlanA4Answer, PlanA4Contact, PlanA4Goal } from "./plan-a4.types.js";

/** What the paper says besides the content of the version: how it stands on a day. */
export type PlanA4Facts = {
  content: PlanContent;
  status: PlanStatus;
  /** The goals as rows, for how far each of them is now; empty leaves that out. */
  goals: readonly Pick<Goal, "originId" | "attainment">[];
  approvals: readonly Approval[];
  sha256: string | null;
  factsOn: LocalDate;
  t: T;
};

/** The plan on one A4 as plain data, whether it was frozen or is still a draft. */
export function planA4Of(facts: PlanA4Facts): PlanA4 {
  const { content, t } = facts;
  const { scenario } = content;
  return {
    ...headOf(facts),
    ...periodOf(content),
    voices: voicesOf(content, t),
    whyTailored: content.whyTailored === null ? undefined : shortened(content.whyTailored, 320),
    regisseur: contactOf(content.regisseur),
    deputy: content.deputy ? contactOf(content.deputy) : undefined,
    goals: goalsOf(facts),
    activities: content.activities.map(({ performer, placeName, ...activity }) => ({
      what: activity.what,
      kind: activity.kind,
      who: performer.name,
      place: activity.place,
      placeName: placeName ?? undefined,
      frequency: activity.frequency,
      minutesPerWeek: activity.minutesPerWeek,
      payer: activity.payer,
    })),
    approach: content.card
      ? { ...content.card, ownWords: content.card.ownWords ?? undefined }
      : undefined,
    returnScenario: scenario ? { ...scenario, caller: scenario.caller.name } : undefined,
    answers: facts.approvals.map((approval) => answerOf(approval, content, t)),
  };
}

function headOf({ content, status, sha256, factsOn }: PlanA4Facts) {
  const { givenName, bornOn } = content.child;
  return {
    child: { givenName, ageYears: ageOn(bornOn, factsOn) },
    number: content.number,
    status,
    workingTowards: content.workingTowards,
    sha256: sha256 ?? undefined,
    factsOn,
  };
}

function periodOf({ outline }: PlanContent) {
  return {
    startsOn: outline.startsOn ?? undefined,
    endsOn: outline.endsOn ?? undefined,
    evaluationOn: outline.evaluationOn ?? undefined,
    nextStep: outline.nextStep ?? undefined,
    outlook: {
      destination: outline.outlookDestination ?? undefined,
      grounds: outline.outlookGrounds ?? undefined,
      helping: outline.outlookHelping ?? undefined,
      hindering: outline.outlookHindering ?? undefined,
    },
  };
}

/** The child speaks first, then the parents in the order of the table. */
function voicesOf({ voices }: PlanContent, t: T): PlanA4["voices"] {
  const rank = ({ voice }: VoiceAsAgreed) => (voice === "kind" ? 0 : 1);
  return [...voices]
    .sort((a, b) => rank(a) - rank(b))
    .map((voice) => ({
      speaker: voice.voice,
      name: voice.relation ? `${voice.name}, ${t(`plan.relation.${voice.relation}`)}` : voice.name,
      words: shortened(voice.words, 240),
    }));
}

function goalsOf({ content, goals }: PlanA4Facts): PlanA4Goal[] {
  return content.goals
    .filter(({ status }) => status === "active")
    .map((goal) => {
      const score = goals.find(({ originId }) => originId === goal.originId)?.attainment ?? null;
      const steps = {
        [-2]: goal.stepMinus2,
        [-1]: goal.stepMinus1,
        0: goal.step0,
        1: goal.stepPlus1,
        2: goal.stepPlus2,
      };
      return {
        domain: goal.domain,
        title: goal.title,
        childWords: goal.childWords ?? undefined,
        now: score === null ? undefined : { score, step: steps[score] },
        stepZero: goal.step0,
      };
    });
}

function contactOf(person: PersonAsAgreed | null): PlanA4Contact {
  return {
    name: person?.name ?? "",
    organisation: person?.organisation ?? undefined,
    phone: person?.phone ?? undefined,
  };
}

function answerOf(approval: Approval, content: PlanContent, t: T): PlanA4Answer {
  const asked = content.approvals.find(
    ({ person }) => person.participationId === approval.participationId,
  );
  const as = asked && asOf(asked.person, t);
  const said = approval.answer === "agreed" ? "yes" : "no";
  return {
    name: asked?.person.name ?? "",
    as: as === "" ? undefined : as,
    part: approval.part,
    answer:
      approval.answer === null || approval.answeredAt === null
        ? undefined
        : { said, on: todayIn(approval.answeredAt), reason: approval.reason ?? undefined },
  };
}

/** In what quality somebody is named: "moeder", or the organisation somebody comes from. */
export function asOf({ relation, organisation }: PersonAsAgreed, t: T): string {
  if (relation) return t(`plan.relation.${relation}`);
  return organisation ?? "";
}

/** The first sentences that fit; somebody's words are never cut in the middle of one, if it can be. */
export function shortened(text: string, most: number): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most);
  const sentence = Math.max(...[". ", "! ", "? "].map((end) => start.lastIndexOf(end)));
  if (sentence > most / 3) return `${start.slice(0, sentence + 1)} …`;
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), 1))} …`;
}
