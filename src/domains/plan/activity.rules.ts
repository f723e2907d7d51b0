import { type Minutes, sumMinutes } from "../../shared/hours.js";
import type { LocalDate } from "../../shared/local-date.js";
import { contains, hasEnded, isPeriod, type Period } from "../../shared/period.js";
import type { Participant } from "../access/index.js";
import {
  type Activity,
  type ActivityFields,
  type ActivityKind,
  activityKinds,
} from "./activity.types.js";
import type { Plan } from "./plan.types.js";

export type ActivityProblem = {
  code:
    | "dates-reversed"
    | "person-unknown"
    | "person-has-left"
    | "outside-plan-period"
    | "period-outside-participation";
  field: keyof ActivityFields;
};
type PlanPeriod = Pick<Plan, "startsOn" | "endsOn">;
type Days = { startsOn: LocalDate; endsOn: LocalDate };

/** Who does it is at the table all that time, and it happens while the plan runs. */
export function problemWithActivity(
  fields: ActivityFields,
  plan: PlanPeriod,
  performer: Participant | undefined,
  today: LocalDate,
): ActivityProblem | undefined {
  if (!isPeriod(fields)) return { code: "dates-reversed", field: "endsOn" };
  if (!performer) return { code: "person-unknown", field: "performerParticipationId" };
  if (hasEnded(performer, today)) {
    return { code: "person-has-left", field: "performerParticipationId" };
  }
  const outsidePlan = dayOutside(fields, planPeriod(plan));
  if (outsidePlan) return { code: "outside-plan-period", field: outsidePlan };
  const outsideSeat = dayOutside(fields, performer);
  return outsideSeat && { code: "period-outside-participation", field: outsideSeat };
}

/** Activities that no longer fit after the period of the plan was changed. */
export function activitiesOutside(plan: PlanPeriod, activities: readonly Activity[]): Activity[] {
  const period = planPeriod(plan);
  return activities.filter((activity) => dayOutside(activity, period) !== undefined);
}

/** Hours per week of each kind that occurs, in a fixed order. */
export function minutesByKind(
  activities: readonly Pick<Activity, "kind" | "minutesPerWeek">[],
): { kind: ActivityKind; minutes: Minutes }[] {
  return activityKinds.flatMap((kind) => {
    const ofKind = activities.filter((activity) => activity.kind === kind);
    const minutes = sumMinutes(ofKind.map(({ minutesPerWeek }) => minutesPerWeek));
    return ofKind.length === 0 ? [] : [{ kind, minutes }];
  });
}

// A draft may not have its period yet; then there is nothing to fall outside of.
function planPeriod({ startsOn, endsOn }: PlanPeriod): Period | undefined {
  return startsOn === null ? undefined : { startsOn, endsOn };
}

function dayOutside(days: Days, period: Period | undefined): keyof Days | undefined {
  if (!period) return undefined;
  if (!contains(period, days.startsOn)) return "startsOn";
  return contains(period, days.endsOn) ? undefined : "endsOn";
}
