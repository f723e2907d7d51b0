import { translator, type Locale } from "../../platform/i18n/index.js";
import { type Pdf, renderPdf } from "../../platform/pdf/pdf.js";
import type { LocalDate } from "../../shared/local-date.js";
import { attainments, type Goal } from "./goal.types.js";
import { meaningOf } from "./goal.rules.js";

export type GoalCard = { childName: string; goal: Goal; factsOn: LocalDate };

/** A goal to hang on the fridge: what we want to reach, in whose words, and how far it is. */
export function goalCard({ childName, goal, factsOn }: GoalCard, locale: Locale): Promise<Pdf> {
  const t = translator(locale);
  const meaning = meaningOf(goal);
  const steps = [...attainments].reverse().map((score) => ({
    label: t(`plan.goal.step.${score}`),
    meaning: meaning[score],
    now: score === goal.attainment,
  }));
  const data = {
    child: childName,
    title: goal.title,
    words: goal.childWords ?? "",
    domain: t(`plan.domain.${goal.domain}`),
    steps,
    here: t("plan.goal.we-are-here"),
  };
  return renderPdf({
    template: "src/domains/plan/goal-card.typ",
    data,
    lang: locale,
    title: t("plan.goal.card-title", { name: childName }),
    createdAt: new Date(`${factsOn}T12:00:00Z`),
  });
}
