import type { LocalDate } from "../../shared/local-date.js";

/** The parts of a plan that people say yes or no to, each with its own law behind it. */
export const planParts = [
  "handelingsdeel",
  "jeugdhulp",
  "eigen-activiteiten",
  "hele-plan",
] as const;
export type PlanPart = (typeof planParts)[number];

export type Capacity = "ouder" | "jeugdige" | "partner";
export type Answer = "agreed" | "disagreed";

/** Somebody who is asked about a part, because a rule of law or practice says so. */
export type RequiredApproval = {
  part: PlanPart;
  participationId: string;
  capacity: Capacity;
  /** Whether the plan waits for this answer; otherwise it is asked and kept. */
  decides: boolean;
  ruleId: string;
};

/** What one person said about one part of one version. */
export type Approval = RequiredApproval & {
  id: string;
  answer: Answer | null;
  /** In their own words; always there with "disagreed". */
  reason: string | null;
  via: "signed-in" | "paper" | null;
  paperFileId: string | null;
  answeredAt: Date | null;
  answeredOn: LocalDate | null;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "approval-given": { part: PlanPart; name: string; paper?: boolean };
    "approval-refused": { part: PlanPart; name: string; reason: string; paper?: boolean };
  }
}
