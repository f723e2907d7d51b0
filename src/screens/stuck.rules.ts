import { addDays, type LocalDate } from "../shared/local-date.js";
import type { Overview } from "./overview.types.js";

/** Something that stands still, and whose turn it is. */
export type Stuck = {
  key:
    | "no-regisseur"
    | "plan-missing"
    | "plan-waits"
    | "plan-disagreed"
    | "plan-all-agreed"
    | "plan-not-started"
    | "evaluation-past"
    | "plan-ends-soon"
    | "plan-ended"
    | "child-unheard"
    | "agreement-overdue"
    | "agreement-unanswered"
    | "agreement-declined";
  whose: string;
  /** The viewer is the one who can move it on. */
  mine?: boolean;
  what?: string;
  date?: LocalDate;
  path: string;
};

type Facts = Pick<Overview, "regisseur" | "plans" | "agreements" | "childWords">;
type Readable = { plan: boolean; needs: boolean; people: boolean };

/** What stands still today, most urgent first. Only from what this viewer can read. */
export function stuckIn(facts: Facts, readable: Readable, today: LocalDate): Stuck[] {
  const regisseur = facts.regisseur?.name ?? "";
  return [
    ...(readable.people && !facts.regisseur
      ? [{ key: "no-regisseur" as const, whose: "", path: "/mensen" }]
      : []),
    ...stuckAgreements(facts, regisseur, today),
    ...(readable.plan ? stuckPlans(facts, regisseur, today) : []),
    ...(readable.needs && !facts.childWords
      ? [{ key: "child-unheard" as const, whose: regisseur, path: "/behoeften" }]
      : []),
  ];
}

function stuckAgreements(facts: Facts, regisseur: string, today: LocalDate): Stuck[] {
  return facts.agreements.flatMap((agreement): Stuck[] => {
    const { what, owner, dueOn: date, id, mine } = agreement;
    const about = { what, date, path: `/afspraken/${id}` };
    if (agreement.status === "declined") {
      return [{ key: "agreement-declined", whose: regisseur, ...about }];
    }
    if (date < today) return [{ key: "agreement-overdue", whose: owner, mine, ...about }];
    return agreement.status === "asked"
      ? [{ key: "agreement-unanswered", whose: owner, mine, ...about }]
      : [];
  });
}

const soonDays = 42;

function stuckPlans(facts: Facts, regisseur: string, today: LocalDate): Stuck[] {
  const path = "/plan";
  if (facts.plans.length === 0) return [{ key: "plan-missing", whose: regisseur, path }];
  return facts.plans.flatMap((plan): Stuck[] => {
    switch (plan.status) {
      case "draft":
        return [];
      case "proposed":
        if (plan.disagreed.length > 0) {
          return [
            { key: "plan-disagreed", whose: regisseur, what: plan.disagreed.join(", "), path },
          ];
        }
        return plan.waitingFor.length > 0
          ? [{ key: "plan-waits", whose: plan.waitingFor.map(({ name }) => name).join(", "), path }]
          : [{ key: "plan-all-agreed", whose: regisseur, path }];
      case "agreed":
        return [{ key: "plan-not-started", whose: regisseur, path }];
      case "in-force":
        return runningOut(plan.endsOn, plan.evaluationOn, regisseur, today);
    }
  });
}

function runningOut(
  endsOn: LocalDate | null,
  evaluationOn: LocalDate | null,
  whose: string,
  today: LocalDate,
): Stuck[] {
  const path = "/plan";
  const stuck: Stuck[] = [];
  if (evaluationOn && evaluationOn < today) {
    stuck.push({ key: "evaluation-past", whose, date: evaluationOn, path });
  }
  if (endsOn && endsOn < today) stuck.push({ key: "plan-ended", whose, date: endsOn, path });
  else if (endsOn && endsOn <= addDays(today, soonDays)) {
    stuck.push({ key: "plan-ends-soon", whose, date: endsOn, path });
  }
  return stuck;
}
