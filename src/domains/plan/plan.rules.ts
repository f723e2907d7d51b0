import { addDays, addYears, type LocalDate } from "../../shared/local-date.js";
import { contains, isPeriod } from "../../shared/period.js";
import type { OutlineFields, Plan, PlanStatus } from "./plan.types.js";

/** A plan changes only while it is a draft: what people agreed to stays as it was. */
export function mayChangePlan(status: PlanStatus): boolean {
  return status === "draft";
}

/** The last day of a plan that begins here: first agreed for at most a year [oza.maatwerk-max]. */
export function lastDayOfAYear(startsOn: LocalDate): LocalDate {
  return addDays(addYears(startsOn, 1), -1);
}

/** In the beginning everybody looks back together within six weeks [oza.eerste-evaluatie]. */
export function firstEvaluation(startsOn: LocalDate): LocalDate {
  return addDays(startsOn, 42);
}

export type OutlineProblem = {
  code:
    | "dates-reversed"
    | "plan-longer-than-a-year"
    | "evaluation-outside-plan"
    | "extension-needs-grounds";
  field: keyof OutlineFields;
};

/** What is wrong with the period and the days in it; texts may still be missing in a draft. */
export function problemInOutline(
  fields: OutlineFields,
  version: Pick<Plan, "extendsPlanId">,
): OutlineProblem | undefined {
  const { startsOn, endsOn, evaluationOn, extensionGrounds } = fields;
  if (startsOn !== null && endsOn !== null) {
    if (!isPeriod({ startsOn, endsOn })) return { code: "dates-reversed", field: "endsOn" };
    if (endsOn > lastDayOfAYear(startsOn)) {
      return { code: "plan-longer-than-a-year", field: "endsOn" };
    }
    if (evaluationOn !== null && !contains({ startsOn, endsOn }, evaluationOn)) {
      return { code: "evaluation-outside-plan", field: "evaluationOn" };
    }
  }
  if (version.extendsPlanId !== null && extensionGrounds === null) {
    return { code: "extension-needs-grounds", field: "extensionGrounds" };
  }
  return undefined;
}

/** What a page shows first: the version in the making, unless the one in force is asked for. */
export function planToShow(
  versions: { open: Plan | undefined; inForce: Plan | undefined },
  asked: "open" | "in-force",
): Plan | undefined {
  const { open, inForce } = versions;
  return asked === "in-force" ? (inForce ?? open) : (open ?? inForce);
}
