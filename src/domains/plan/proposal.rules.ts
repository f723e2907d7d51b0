import { addMonths, type LocalDate } from "../../shared/local-date.js";
import { contains } from "../../shared/period.js";
import { type ApprovalFacts, type ApprovalGap, approvalGaps } from "./approval.rules.js";
import type { OutlineFields } from "./plan.types.js";
import type { MissingCode, MissingItem, MissingPlace } from "./proposal.types.js";

/** Everything that is looked at before a plan is laid before everybody. */
export type PlanFacts = {
  sector: string;
  outline: OutlineFields;
  extendsPlanId: string | null;
  workingTowards: string | null;
  goals: readonly { id: string; domain: string; title: string; status: string }[];
  activities: readonly (ApprovalFacts["activities"][number] & {
    goalId: string;
    what: string;
    startsOn: LocalDate;
    endsOn: LocalDate;
  })[];
  hasScenario: boolean;
  hasCard: boolean;
  hasRegisseur: boolean;
  /** Whether the child's own voice was ever written down. */
  childIsHeard: boolean;
  table: Pick<ApprovalFacts, "bornOn" | "on" | "participants">;
};

type Found = Omit<MissingItem, "names" | "ruleId"> & { names?: string[]; ruleId?: string };

/** What this plan misses: first what is essential, then what is worth knowing. */
export function missingFrom(facts: PlanFacts): MissingItem[] {
  const found: Found[] = [
    ...missingFromOutline(facts),
    ...missingFromGoals(facts),
    ...missingFromPeople(facts),
    ...worthKnowing(facts),
  ];
  return found
    .map((item) => ({ ...item, names: item.names ?? [], ruleId: item.ruleId }))
    .sort((a, b) => Number(b.essential) - Number(a.essential));
}

export function mayPropose(missing: readonly MissingItem[]): boolean {
  return !missing.some(({ essential }) => essential);
}

const contentRule: Record<string, string> = {
  PO: "opp.inhoud-po",
  VO: "opp.inhoud-vo",
  SO: "opp.inhoud-so",
  VSO: "opp.inhoud-so",
};

function missingFromOutline({ outline, extendsPlanId, sector }: PlanFacts): Found[] {
  const essential = (code: MissingCode, there: unknown, ruleId?: string): Found[] =>
    there ? [] : [{ code, where: "outline", essential: true, ...(ruleId ? { ruleId } : {}) }];
  const content = contentRule[sector];
  return [
    ...essential("outlook-destination", outline.outlookDestination, content),
    ...essential("outlook-grounds", outline.outlookGrounds, content),
    ...essential("return-aim", outline.returnAim),
    ...essential("return-place", outline.returnPlace),
    ...essential("return-expected", outline.returnExpectedOn),
    ...essential("period", outline.startsOn && outline.endsOn, "oza.maatwerk-max"),
    ...essential(
      "extension-grounds",
      extendsPlanId === null || outline.extensionGrounds,
      "oza.maatwerk-max",
    ),
    ...essential("evaluation", outline.evaluationOn, "oza.evaluatie-kwartaal"),
  ];
}

function missingFromGoals({ goals, activities, outline, hasScenario }: PlanFacts): Found[] {
  const active = goals.filter(({ status }) => status === "active");
  const idle = active.filter(({ id }) => !activities.some(({ goalId }) => goalId === id));
  const { startsOn, endsOn } = outline;
  const outside = activities.filter(
    (activity) =>
      startsOn &&
      endsOn &&
      !(
        contains({ startsOn, endsOn }, activity.startsOn) &&
        contains({ startsOn, endsOn }, activity.endsOn)
      ),
  );
  const found: Found[] = [];
  const add = (code: MissingCode, where: MissingPlace, names: string[] = []) =>
    found.push({ code, where, essential: true, names });
  if (active.length === 0) add("goal", "goals");
  if (idle.length > 0)
    add(
      "goal-without-activity",
      "activities",
      idle.map(({ title }) => title),
    );
  if (outside.length > 0) {
    add(
      "activity-outside-period",
      "activities",
      outside.map(({ what }) => what),
    );
  }
  if (!hasScenario) {
    found.push({
      code: "scenario",
      where: "scenario",
      essential: true,
      ruleId: "oza.maatwerk-max",
    });
  }
  return found;
}

const gapRule: Partial<Record<ApprovalGap, string>> = {
  "nobody-with-authority": "opp.instemming-handelingsdeel",
  "authority-not-recorded": "opp.instemming-handelingsdeel",
  "authority-undetermined": "opp.instemming-handelingsdeel",
  "second-guardian-missing": "opp.instemming-handelingsdeel",
  "youth-not-asked": "praktijk.12-16-mee",
  "youth-not-at-table": "toestemming.jeugdhulp-12-16",
};
const worthKnowingOnly = new Set<ApprovalGap>(["second-guardian-missing", "youth-not-asked"]);

function missingFromPeople(facts: PlanFacts): Found[] {
  const found: Found[] = [];
  if (!facts.childIsHeard) {
    // The child is heard before anything is laid down, and the plan says what it said.
    found.push({ code: "child-voice", where: "needs", essential: true, ruleId: "opp.hoorrecht" });
  }
  if (!facts.workingTowards) {
    found.push({ code: "working-towards", where: "dossier", essential: true });
  }
  if (!facts.hasRegisseur) found.push({ code: "regisseur", where: "people", essential: true });
  for (const gap of approvalGaps({ ...facts.table, activities: facts.activities })) {
    const ruleId = gapRule[gap];
    found.push({
      code: gap,
      where: gap === "performer-left" ? "activities" : "people",
      essential: !worthKnowingOnly.has(gap),
      ...(ruleId ? { ruleId } : {}),
    });
  }
  return found;
}

function worthKnowing(facts: PlanFacts): Found[] {
  const found: Found[] = [];
  const active = facts.goals.filter(({ status }) => status === "active");
  const inSchool = active.some(({ domain }) => domain === "school");
  const elsewhere = active.some(({ domain }) => domain !== "school");
  if (active.length > 0 && !(inSchool && elsewhere)) {
    found.push({
      code: "one-life-domain",
      where: "goals",
      essential: false,
      ruleId: "oza.definitie",
    });
  }
  if (!facts.hasCard) found.push({ code: "card", where: "card", essential: false });
  const unpaid = facts.activities.filter(({ payer }) => payer === "nog-niet-bekend");
  if (unpaid.length > 0) {
    const names = unpaid.map(({ what }) => what);
    found.push({ code: "payer-unknown", where: "activities", essential: false, names });
  }
  const { startsOn, evaluationOn } = facts.outline;
  if (startsOn && evaluationOn && evaluationOn > addMonths(startsOn, 3)) {
    const ruleId = "oza.evaluatie-kwartaal";
    found.push({ code: "evaluation-late", where: "outline", essential: false, ruleId });
  }
  return found;
}
