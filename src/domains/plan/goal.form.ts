import { z } from "zod";
import { chooseOne, optionalText, requiredText } from "../../shared/free-text.js";
import { dateText } from "../../shared/typed-values.js";
import type { LocalDate } from "../../shared/local-date.js";
import { type Goal, goalEndReasons, lifeDomains } from "./goal.types.js";

export const goalForm = z.object({
  domain: chooseOne(lifeDomains),
  title: requiredText({ max: 500 }),
  childWords: optionalText({ max: 500 }),
  stepMinus2: requiredText({ max: 500 }),
  stepMinus1: requiredText({ max: 500 }),
  step0: requiredText({ max: 500 }),
  stepPlus1: requiredText({ max: 500 }),
  stepPlus2: requiredText({ max: 500 }),
});

/** The stored goal as the fields of the form. */
export function goalValues(goal: Goal): Record<string, string> {
  const { domain, title, childWords, stepMinus2, stepMinus1, step0, stepPlus1, stepPlus2 } = goal;
  return {
    domain,
    title,
    childWords: childWords ?? "",
    stepMinus2,
    stepMinus1,
    step0,
    stepPlus1,
    stepPlus2,
  };
}

export const endGoalForm = z.object({
  reason: chooseOne(goalEndReasons),
  note: optionalText({ max: 2000 }),
});

export const scoreForm = (today: LocalDate) =>
  z.object({
    score: chooseOne(["-2", "-1", "0", "1", "2"]).transform(
      (text) => Number(text) as -2 | -1 | 0 | 1 | 2,
    ),
    scoredOn: dateText(today, { future: false }),
    note: optionalText({ max: 2000 }),
  });
