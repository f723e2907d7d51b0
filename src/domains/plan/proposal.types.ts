/** Where somebody mends what is missing. */
export type MissingPlace =
  "dossier" | "outline" | "goals" | "activities" | "scenario" | "card" | "people" | "needs";

export const missingCodes = [
  "working-towards",
  "child-voice",
  "outlook-destination",
  "outlook-grounds",
  "return-aim",
  "return-place",
  "return-expected",
  "period",
  "extension-grounds",
  "goal",
  "goal-without-activity",
  "activity-outside-period",
  "scenario",
  "evaluation",
  "regisseur",
  "nobody-with-authority",
  "authority-not-recorded",
  "authority-undetermined",
  "youth-not-at-table",
  "performer-left",
  "second-guardian-missing",
  "youth-not-asked",
  "one-life-domain",
  "card",
  "payer-unknown",
  "evaluation-late",
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** One thing that a plan misses. Without what is essential it can't be proposed. */
export type MissingItem = {
  code: MissingCode;
  where: MissingPlace;
  essential: boolean;
  /** Which goals or activities it is about, by name. */
  names: string[];
  ruleId: string | undefined;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "plan-proposed": { number: number; asked: number; sha256: string };
    "plan-taken-back": { number: number; reason: string };
    "plan-agreed": { number: number; sha256: string };
    "plan-paper-kept": { number: number; pdfSha256: string };
    "plan-in-force": { number: number; from: string };
    "plan-replaced": { number: number; by: number };
    "plan-version-started": { number: number; from: number };
    "plan-extended": { number: number; from: number; grounds: string };
  }
}
