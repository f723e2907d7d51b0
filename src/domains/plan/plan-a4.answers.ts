import type { Locale, T } from "../../platform/i18n/index.js";
import { formatDate } from "../../ui/format.js";
import type { PlanA4Answer } from "./plan-a4.types.js";

export type AnswerLine = { said: "yes" | "no" | "none"; who: string; text: string };

/** One line per person and answer: the same answer to several parts is said once. */
export function answerLines(answers: PlanA4Answer[], t: T, locale: Locale): AnswerLine[] {
  const same = Map.groupBy(answers, ({ name, as, answer }) =>
    JSON.stringify([name, as, answer?.said, answer?.on, answer?.reason]),
  );
  return Array.from(same.values(), (group) => lineOf(group, t, locale));
}

function lineOf(group: PlanA4Answer[], t: T, locale: Locale): AnswerLine {
  const [{ name, as, answer }] = group as [PlanA4Answer];
  return {
    said: answer?.said ?? "none",
    who: as ? `${name}, ${as}` : name,
    text: wordsOf(answer, partsOf(group, t, locale), t, locale),
  };
}

/** Who is asked about their own tasks only is asked about one thing: it needs no name. */
function partsOf(group: PlanA4Answer[], t: T, locale: Locale): string {
  if (group.every(({ part }) => part === "eigen-activiteiten")) return "";
  return new Intl.ListFormat(locale).format(group.map(({ part }) => t(`planA4.part.${part}`)));
}

function wordsOf(answer: PlanA4Answer["answer"], parts: string, t: T, locale: Locale): string {
  if (!answer) return parts ? t("planA4.answer.noneOn", { parts }) : t("planA4.answer.none");
  const date = formatDate(answer.on, locale);
  const said = parts
    ? t(`planA4.answer.${answer.said}To`, { parts, date })
    : t(`planA4.answer.${answer.said}`, { date });
  return answer.reason ? t("planA4.answer.reason", { said, reason: answer.reason }) : said;
}
