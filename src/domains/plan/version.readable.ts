import type { Locale, T } from "../../platform/i18n/index.js";
import { formatDate, formatHours } from "../../ui/format.js";
import type {
  ActivityAsAgreed,
  GoalAsAgreed,
  PersonAsAgreed,
  PlanContent,
} from "./canonical.types.js";
import type { ReadableItem, ReadablePart } from "./plan-difference.types.js";

type Words = { t: T; locale: Locale; name: string };
type Pair = [label: string, value: string | null | undefined];

/** The whole of one version in words, part by part; what was not filled in is left out. */
export function readablePlan(content: PlanContent, t: T, locale: Locale): ReadablePart[] {
  const words = { t, locale, name: content.child.givenName };
  return [
    { key: "outline", title: t("plan.outlook"), items: [outlineItem(content, words)] },
    { key: "period", title: t("plan.period"), items: [periodItem(content, words)] },
    {
      key: "voices",
      title: t("version.voices"),
      items: content.voices.map((voice) => ({
        id: `${voice.voice}-${voice.name}`,
        title: undefined,
        fields: [{ label: voice.name, value: voice.words }],
      })),
    },
    {
      key: "goals",
      title: t("plan.goals"),
      items: content.goals.map((goal) => goalItem(goal, words)),
    },
    {
      key: "activities",
      title: t("plan.activities"),
      items: content.activities.map((activity) => activityItem(activity, content, words)),
    },
    { key: "scenario", title: t("plan.scenario"), items: scenarioItems(content, words) },
    {
      key: "card",
      title: t("plan.approach", { name: words.name }),
      items: cardItems(content, words),
    },
    { key: "regie", title: t("version.regie"), items: regieItems(content, words) },
  ].filter(({ items }) =>
    items.some(({ title, fields }) => title !== undefined || fields.length > 0),
  );
}

const filled = (pairs: Pair[]): ReadableItem["fields"] =>
  pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));

const personWords = ({ name, organisation }: PersonAsAgreed) =>
  organisation === null ? name : `${name}, ${organisation}`;

function outlineItem(
  { outline, workingTowards, whyTailored }: PlanContent,
  words: Words,
): ReadableItem {
  const { t, locale, name } = words;
  const expected = outline.returnExpectedOn;
  return {
    id: "outline",
    title: undefined,
    fields: filled([
      [t("approval.towards"), workingTowards],
      [t("version.why"), whyTailored],
      [t("plan.outlook.destination", { name }), outline.outlookDestination],
      [t("plan.outlook.grounds"), outline.outlookGrounds],
      [t("plan.outlook.helping"), outline.outlookHelping],
      [t("plan.outlook.hindering"), outline.outlookHindering],
      [t("plan.return.aim"), outline.returnAim],
      [t("plan.return.place"), outline.returnPlace],
      [t("plan.return.expected-on"), expected && formatDate(expected, locale)],
    ]),
  };
}

function periodItem({ outline }: PlanContent, { t, locale }: Words): ReadableItem {
  const { startsOn, endsOn, evaluationOn } = outline;
  return {
    id: "period",
    title: undefined,
    fields: filled([
      [t("plan.outline.starts-on"), startsOn && formatDate(startsOn, locale)],
      [t("plan.outline.ends-on"), endsOn && formatDate(endsOn, locale)],
      [t("plan.period.extension"), outline.extensionGrounds],
      [t("plan.period.next-step"), outline.nextStep],
      [t("plan.period.evaluation"), evaluationOn && formatDate(evaluationOn, locale)],
    ]),
  };
}

function goalItem(goal: GoalAsAgreed, { t, name }: Words): ReadableItem {
  const ended = goal.endedReason && t(`plan.goal.ended.${goal.endedReason}`);
  return {
    id: goal.originId,
    title: goal.title,
    fields: filled([
      [t("plan.goal.title"), goal.title],
      [t("plan.goal.domain"), t(`plan.domain.${goal.domain}`)],
      [t("plan.goal.child-words", { name }), goal.childWords],
      [t("plan.goal.step.2"), goal.stepPlus2],
      [t("plan.goal.step.1"), goal.stepPlus1],
      [t("plan.goal.step.0"), goal.step0],
      [t("plan.goal.step.-1"), goal.stepMinus1],
      [t("plan.goal.step.-2"), goal.stepMinus2],
      [t("plan.goal.end-reason"), ended],
      [t("plan.goal.end-note"), goal.endedNote],
    ]),
  };
}

function activityItem(
  activity: ActivityAsAgreed,
  { goals }: PlanContent,
  { t, locale, name }: Words,
): ReadableItem {
  const goal = goals.find(({ originId }) => originId === activity.goalOriginId);
  const where = [t(`plan.activity.place.${activity.place}`), activity.placeName];
  return {
    id: activity.originId,
    title: activity.what,
    fields: filled([
      [t("plan.activity.what"), activity.what],
      [t("plan.activity.performer"), personWords(activity.performer)],
      [t("plan.activity.place"), where.filter((part) => part !== null).join(", ")],
      [t("plan.activity.frequency"), activity.frequency],
      [t("plan.activity.hours"), formatHours(activity.minutesPerWeek, locale)],
      [t("plan.activity.payer"), t(`plan.activity.payer.${activity.payer}`)],
      [t("plan.activity.decision"), activity.decisionNumber],
      [t("plan.activity.kind"), t(`plan.activity.kind.${activity.kind}`)],
      [t("plan.activity.form"), t(`plan.activity.form.${activity.form}`, { name })],
      [t("plan.activity.starts-on"), formatDate(activity.startsOn, locale)],
      [t("plan.activity.ends-on"), formatDate(activity.endsOn, locale)],
      [t("plan.activity.goal"), goal?.title],
      [t("plan.activity.methods"), activity.methods],
      [t("plan.activity.material"), activity.material],
    ]),
  };
}

function scenarioItems({ scenario }: PlanContent, { t, name }: Words): ReadableItem[] {
  if (!scenario) return [];
  const fields = filled([
    [t("plan.scenario.direction", { name }), t(`plan.scenario.direction.${scenario.direction}`)],
    [t("plan.scenario.plan-a"), scenario.planA],
    [t("plan.scenario.plan-b"), scenario.planB],
    [t("plan.scenario.relapse"), scenario.relapse],
    [t("plan.scenario.caller", { name }), personWords(scenario.caller)],
    [t("plan.scenario.calls-when"), scenario.callsWhen],
    [t("plan.scenario.aftercare"), scenario.aftercare],
  ]);
  return [{ id: "scenario", title: undefined, fields }];
}

function cardItems({ card }: PlanContent, { t, name }: Words): ReadableItem[] {
  if (!card) return [];
  const fields = filled([
    [t("plan.approach.own-words", { name }), card.ownWords],
    [t("plan.approach.calms"), card.calms],
    [t("plan.approach.triggers"), card.triggers],
    [t("plan.approach.never"), card.never],
  ]);
  return [{ id: "card", title: undefined, fields }];
}

function regieItems({ regisseur, deputy }: PlanContent, { t }: Words): ReadableItem[] {
  const fields = filled([
    [t("version.regisseur"), regisseur && personWords(regisseur)],
    [t("version.deputy"), deputy && personWords(deputy)],
  ]);
  return [{ id: "regie", title: undefined, fields }];
}
