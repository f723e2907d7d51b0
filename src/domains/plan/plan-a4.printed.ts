import { type Locale, type T, translator } from "../../platform/i18n/index.js";
import { sumMinutes } from "../../shared/hours.js";
import { formatDate, formatHoursShort } from "../../ui/format.js";
import { answerLines } from "./plan-a4.answers.js";
import "./plan-a4.texts.js";
import type {
  PlanA4,
  PlanA4Activity,
  PlanA4Approach,
  PlanA4Contact,
  PlanA4Goal,
  PlanA4ReturnScenario,
} from "./plan-a4.types.js";

export type Item = { label: string; text: string };

/** The plan as the template prints it: every label, date and number already in words. */
export function printedPlan(plan: PlanA4, locale: Locale) {
  const t = translator(locale);
  const name = plan.child.givenName;
  const facts = t("planA4.facts", {
    number: plan.number,
    date: formatDate(plan.factsOn, locale),
  });
  // Eight characters find the version; the whole hash is on the page of the plan.
  const hash = plan.sha256 && t("planA4.hash", { hash: plan.sha256.slice(0, 8) });
  return {
    documentTitle: t("planA4.document", { number: plan.number, name }),
    ...headOf(plan, t, locale),
    voices: voicesOf(plan, t),
    why: { heading: t("planA4.why"), text: plan.whyTailored ?? "" },
    outlook: { heading: t("planA4.outlook", { name }), items: outlookOf(plan, t) },
    contact: { heading: t("planA4.contact"), people: contactsOf(plan, t) },
    goals: { heading: t("planA4.goals"), list: plan.goals.map((goal) => goalOf(goal, t)) },
    activities: activitiesOf(plan.activities, t, locale),
    approach: plan.approach ? approachOf(plan.approach, name, t) : null,
    returning: plan.returnScenario ? returnOf(plan.returnScenario, t) : null,
    next: { heading: t("planA4.next"), items: nextOf(plan, t, locale) },
    answers: { heading: t("planA4.answers"), lines: answerLines(plan.answers, t, locale) },
    footer: [facts, hash].filter(Boolean).join(" · "),
    page: t("planA4.page", { page: "{page}", pages: "{pages}" }),
  };
}

function headOf(plan: PlanA4, t: T, locale: Locale) {
  const { givenName: name, ageYears: years } = plan.child;
  return {
    title: t("planA4.title", { name }),
    child: years === undefined ? name : t("planA4.name", { name, years }),
    number: t("planA4.number", { number: plan.number }),
    status: { key: plan.status, word: t(`planA4.status.${plan.status}`) },
    period: periodOf(plan, t, locale),
    towards: { heading: t("planA4.towards"), text: plan.workingTowards },
  };
}

function periodOf({ startsOn, endsOn }: PlanA4, t: T, locale: Locale): string {
  const from = startsOn ? formatDate(startsOn, locale) : "";
  const until = endsOn ? formatDate(endsOn, locale) : "";
  if (from && until) return t("planA4.period", { from, until });
  if (from) return t("planA4.from", { from });
  return until && t("planA4.until", { until });
}

function voicesOf({ voices }: PlanA4, t: T) {
  return {
    heading: t("planA4.voices"),
    child: voices.filter(({ speaker }) => speaker === "kind"),
    others: voices.filter(({ speaker }) => speaker !== "kind"),
    open: t("planA4.quoteOpen"),
    close: t("planA4.quoteClose"),
  };
}

function outlookOf({ outlook }: PlanA4, t: T): Item[] {
  return filled([
    { label: t("planA4.outlook.destination"), text: outlook.destination },
    { label: t("planA4.outlook.grounds"), text: outlook.grounds },
    { label: t("planA4.outlook.helping"), text: outlook.helping },
    { label: t("planA4.outlook.hindering"), text: outlook.hindering },
  ]);
}

function contactsOf({ regisseur, deputy }: PlanA4, t: T) {
  const person = (label: string, { name, organisation, phone }: PlanA4Contact) => ({
    label,
    name,
    organisation: organisation ?? "",
    phone: phone ?? "",
  });
  return [
    person(t("planA4.regisseur"), regisseur),
    ...(deputy ? [person(t("planA4.deputy"), deputy)] : []),
  ];
}

function goalOf(goal: PlanA4Goal, t: T) {
  return {
    domain: t(`planA4.domain.${goal.domain}`),
    title: goal.title,
    childWords: goal.childWords ?? "",
    score: goal.now?.score ?? null,
    now: {
      label: goal.now ? t(`planA4.score.${goal.now.score}`) : t("planA4.goal.notScored"),
      step: goal.now?.step ?? "",
    },
    zero: { label: t("planA4.goal.zero"), text: goal.stepZero },
  };
}

function activitiesOf(activities: PlanA4Activity[], t: T, locale: Locale) {
  return {
    heading: t("planA4.activities"),
    columns: {
      what: t("planA4.activity.what"),
      who: t("planA4.activity.who"),
      where: t("planA4.activity.where"),
      when: t("planA4.activity.when"),
      hours: t("planA4.activity.hours"),
      payer: t("planA4.activity.payer"),
    },
    rows: activities.map((activity) => ({
      what: activity.what,
      who: activity.who,
      where: activity.placeName ?? t(`planA4.place.${activity.place}`),
      when: activity.frequency,
      hours: formatHoursShort(activity.minutesPerWeek, locale),
      payer: t(`planA4.payer.${activity.payer}`),
    })),
    total: { label: t("planA4.total"), sides: totalsOf(activities, t, locale) },
  };
}

const sides = {
  onderwijs: "education",
  ondersteuning: "education",
  zorg: "care",
  "vrije-tijd": "other",
  thuis: "other",
} as const;

/** Education and care always, so that a zero is seen; the rest when there is any. */
function totalsOf(activities: PlanA4Activity[], t: T, locale: Locale) {
  return (["education", "care", "other"] as const)
    .map((side) => {
      const own = activities.filter(({ kind }) => sides[kind] === side);
      return { side, minutes: sumMinutes(own.map(({ minutesPerWeek }) => minutesPerWeek)) };
    })
    .filter(({ side, minutes }) => side !== "other" || minutes > 0)
    .map(({ side, minutes }) => ({
      label: t(`planA4.total.${side}`),
      hours: formatHoursShort(minutes, locale),
    }));
}

function approachOf({ calms, triggers, never, ownWords }: PlanA4Approach, name: string, t: T) {
  return {
    heading: t("planA4.approach", { name }),
    ownWords: ownWords ?? "",
    items: filled([
      { label: t("planA4.approach.calms"), text: calms },
      { label: t("planA4.approach.triggers"), text: triggers },
    ]),
    never: { label: t("planA4.approach.never"), text: never },
  };
}

function returnOf(scenario: PlanA4ReturnScenario, t: T) {
  return {
    heading: t(`planA4.return.${scenario.direction}`),
    items: filled([
      { label: t("planA4.return.planA"), text: scenario.planA },
      { label: t("planA4.return.planB"), text: scenario.planB },
      { label: t("planA4.return.relapse"), text: scenario.relapse },
      { label: t("planA4.return.calls", { name: scenario.caller }), text: scenario.callsWhen },
    ]),
  };
}

function nextOf({ nextStep, evaluationOn, endsOn }: PlanA4, t: T, locale: Locale): Item[] {
  return filled([
    { label: t("planA4.nextStep"), text: nextStep },
    { label: t("planA4.evaluationOn"), text: evaluationOn && formatDate(evaluationOn, locale) },
    { label: t("planA4.endsOn"), text: endsOn && formatDate(endsOn, locale) },
  ]);
}

function filled(items: { label: string; text: string | undefined }[]): Item[] {
  return items.flatMap(({ label, text }) => (text?.trim() ? [{ label, text }] : []));
}
