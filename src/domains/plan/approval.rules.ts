import { ageOn } from "../../shared/age.js";
import type { LocalDate } from "../../shared/local-date.js";
import type { Participant } from "../access/index.js";
import type { RequiredApproval } from "./approval.types.js";

/** What the rules need to know of the table, the child and the plan on the day of proposing. */
export type ApprovalFacts = {
  bornOn: LocalDate;
  on: LocalDate;
  participants: readonly Pick<
    Participant,
    "id" | "role" | "isCurrent" | "guardian" | "presentRole"
  >[];
  activities: readonly { kind: string; payer: string; performerParticipationId: string }[];
};

/** Why it can't be said who decides, or who has to and is not there. */
export type ApprovalGap =
  | "nobody-with-authority"
  | "authority-not-recorded"
  | "authority-undetermined"
  | "second-guardian-missing"
  | "youth-not-at-table"
  | "youth-not-asked"
  | "performer-left";

type Seat = ApprovalFacts["participants"][number];

const twoDecide = new Set(["tweehoofdig-ouderlijk-gezag", "gezamenlijk-gezag"]);
/** They take part for the child or the family; everybody else does it for an organisation. */
const family = new Set([
  "kind",
  "ouder",
  "ouder-zonder-gezag",
  "voogd",
  "stiefouder",
  "vertrouwenspersoon",
]);

/**
 * Who is asked to say yes to which part. Ages count from the birthday itself. Where the authority
 * register can't tell who decides, nobody is asked by itself: a person has to find out first.
 */
export function requiredApprovals(facts: ApprovalFacts): RequiredApproval[] {
  return [...handelingsdeel(facts), ...jeugdhulp(facts), ...ownActivities(facts)];
}

/**
 * Parents and guardians with authority decide on the handelingsdeel (WPO 40a lid 2); from 18 the
 * pupil does so instead of them (WPO 40a lid 5). From 12 a young person is asked, and it is kept.
 */
function handelingsdeel(facts: ApprovalFacts): RequiredApproval[] {
  const age = ageOn(facts.bornOn, facts.on);
  const part = "handelingsdeel" as const;
  const ruleId = "opp.instemming-handelingsdeel";
  if (age >= 18) {
    return youthOf(facts).map(({ id }) => youth(id, part, true, ruleId));
  }
  const parents = decidingParents(facts).map(({ id }) => parent(id, part, ruleId));
  if (age < 12) return parents;
  return [
    ...parents,
    ...youthOf(facts).map(({ id }) => youth(id, part, false, "praktijk.12-16-mee")),
  ];
}

/**
 * Youth care: under 12 the parents decide (Jeugdwet 7.3.15), from 12 the young person and the
 * parents both (7.3.4 lid 2), from 16 the young person alone (7.3.5).
 */
function jeugdhulp(facts: ApprovalFacts): RequiredApproval[] {
  if (!hasYouthCare(facts.activities)) return [];
  const age = ageOn(facts.bornOn, facts.on);
  const part = "jeugdhulp" as const;
  if (age >= 16) {
    return youthOf(facts).map(({ id }) => youth(id, part, true, "toestemming.jeugdhulp-16plus"));
  }
  const ruleId = age < 12 ? "toestemming.jeugdhulp-onder12" : "toestemming.jeugdhulp-12-16";
  const parents = decidingParents(facts).map(({ id }) => parent(id, part, ruleId));
  if (age < 12) return parents;
  return [...parents, ...youthOf(facts).map(({ id }) => youth(id, part, true, ruleId))];
}

/**
 * Whoever does something in the plan on behalf of an organisation says yes to that task. A driver
 * reads no plan, only where to be and how to approach the child, and so is asked nothing.
 */
function ownActivities(facts: ApprovalFacts): RequiredApproval[] {
  const performers = new Set(
    facts.activities.map(({ performerParticipationId }) => performerParticipationId),
  );
  return facts.participants
    .filter(({ id, role, isCurrent }) => isCurrent && performers.has(id) && !family.has(role))
    .filter(({ role }) => role !== "vervoerder")
    .map(({ id }) => ({
      part: "eigen-activiteiten",
      participationId: id,
      capacity: "partner",
      decides: true,
      ruleId: "oza.eigen-deel",
    }));
}

export function hasYouthCare(activities: ApprovalFacts["activities"]): boolean {
  return activities.some(({ kind, payer }) => kind === "zorg" || payer === "gemeente-jeugdwet");
}

/** What stands in the way of asking the right people. */
export function approvalGaps(facts: ApprovalFacts): ApprovalGap[] {
  const gaps = new Set([...authorityGaps(facts), ...youthGaps(facts)]);
  const current = new Set(facts.participants.filter((seat) => seat.isCurrent).map(({ id }) => id));
  if (facts.activities.some(({ performerParticipationId: id }) => !current.has(id))) {
    gaps.add("performer-left");
  }
  return [...gaps];
}

function authorityGaps(facts: ApprovalFacts): ApprovalGap[] {
  if (ageOn(facts.bornOn, facts.on) >= 18) return [];
  const parents = facts.participants.filter(
    ({ role, isCurrent, guardian }) =>
      isCurrent && (guardian !== null || role === "ouder" || role === "voogd"),
  );
  const deciding = decidingParents(facts);
  const gaps: ApprovalGap[] = [];
  if (parents.some(({ guardian }) => guardian === null)) gaps.push("authority-not-recorded");
  if (parents.some(({ presentRole, guardian }) => isOpenQuestion(presentRole, guardian))) {
    gaps.push("authority-undetermined");
  } else if (deciding.length === 0 && gaps.length === 0) gaps.push("nobody-with-authority");
  const [only] = deciding;
  if (deciding.length === 1 && twoDecide.has(only?.guardian?.gezagForm ?? "")) {
    gaps.push("second-guardian-missing");
  }
  return gaps;
}

function youthGaps(facts: ApprovalFacts): ApprovalGap[] {
  const age = ageOn(facts.bornOn, facts.on);
  if (age < 12 || youthOf(facts).length > 0) return [];
  const mustDecide = age >= 18 || hasYouthCare(facts.activities);
  return [mustDecide ? "youth-not-at-table" : "youth-not-asked"];
}

/** Nobody knows who decides, and nobody answered for it yet. */
function isOpenQuestion(presentRole: Seat["presentRole"], guardian: Seat["guardian"]): boolean {
  return presentRole === "gezag-onbeslist" && guardian?.decision === null;
}

/**
 * The same people as access.who_decides() in the database: what their gezag makes of the seat counts.
 * Whoever was written down as without authority is asked nothing, whatever the source says later.
 */
function decidingParents({ participants }: ApprovalFacts): Seat[] {
  return participants.filter(
    ({ isCurrent, guardian, presentRole }) =>
      isCurrent && guardian !== null && (presentRole === "ouder" || presentRole === "voogd"),
  );
}

function youthOf({ participants }: ApprovalFacts): Seat[] {
  return participants.filter(({ role, isCurrent }) => isCurrent && role === "kind");
}

const parent = (
  participationId: string,
  part: RequiredApproval["part"],
  ruleId: string,
): RequiredApproval => ({ part, participationId, capacity: "ouder", decides: true, ruleId });

const youth = (
  participationId: string,
  part: RequiredApproval["part"],
  decides: boolean,
  ruleId: string,
): RequiredApproval => ({ part, participationId, capacity: "jeugdige", decides, ruleId });

/** Whether everybody whose answer decides has said yes. */
export function isApproved(
  approvals: readonly { decides: boolean; answer: string | null }[],
): boolean {
  return approvals.every(({ decides, answer }) => !decides || answer === "agreed");
}
