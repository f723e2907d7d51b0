import type { LocalDate } from "../../shared/local-date.js";

export const planStatuses = ["draft", "proposed", "agreed", "in-force", "replaced"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What a person writes down on the first page of a version. A draft may still miss any of it. */
export type OutlineFields = {
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
  extensionGrounds: string | null;
  outlookDestination: string | null;
  outlookGrounds: string | null;
  outlookHelping: string | null;
  outlookHindering: string | null;
  returnAim: string | null;
  returnPlace: string | null;
  returnExpectedOn: LocalDate | null;
  nextStep: string | null;
  evaluationOn: LocalDate | null;
};

/** One version of the plan of one child. */
export type Plan = OutlineFields & {
  id: string;
  number: number;
  status: PlanStatus;
  /** The version this one goes on from, when it is an extension. */
  extendsPlanId: string | null;
  createdBy: string;
  createdAt: Date;
  proposedAt: Date | null;
  agreedAt: Date | null;
  inForceAt: Date | null;
  replacedAt: Date | null;
  /** Of the canonical text that everybody agreed to; null while it may still change. */
  canonicalSha256: string | null;
  pdfFileId: string | null;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "plan-started": { number: number };
    "plan-outline-changed": { number: number; changes: Change[] };
  }
}
