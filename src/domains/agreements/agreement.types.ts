import type { Events } from "../../platform/events/events.js";
import type { LocalDate } from "../../shared/local-date.js";

export const agreementStatuses = ["asked", "accepted", "declined", "done", "cancelled"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** What a person fills in. The owner is a seat at the table, because that is who answers. */
export type AgreementFields = {
  what: string;
  ownerParticipationId: string;
  notBefore: LocalDate | undefined;
  dueOn: LocalDate;
  goalOriginId: string | undefined;
};

/** Overdue is not a status: it follows from the due date and today. */
export type AgreementRow = AgreementFields & {
  id: string;
  status: AgreementStatus;
  answeredAt: Date | null;
  declinedReason: string | null;
  doneAt: Date | null;
  evidence: string | null;
  evidenceFileId: string | null;
  cancelledReason: string | null;
  madeBy: string;
  madeByName: string;
  madeAt: Date;
};

export type Owner = {
  participationId: string;
  personId: string;
  name: string;
  organisationName: string | null;
  /** At the table today; when not, somebody else has to take the agreement. */
  isCurrent: boolean;
};

/** An agreement as everybody reads it: with the name of its owner and the words of its goal. */
export type Agreement = AgreementRow & { owner: Owner; goalTitle: string | undefined };

/** One thing that happened to an agreement. */
export type AgreementEvent = {
  kind: AgreementEventKind;
  at: Date;
  data: Record<string, unknown>;
  by: string | null;
};

export type AgreementEventKind = Extract<keyof Events, `agreement-${string}`>;

declare module "../../platform/events/events.js" {
  interface Events {
    "agreement-made": { what: string; owner: string };
    "agreement-accepted": { what: string };
    "agreement-declined": { what: string; reason: string };
    "agreement-asked-again": { what: string; owner: string };
    "agreement-changed": { what: string; changes: Change[] };
    "agreement-done": { what: string; evidence?: string };
    "agreement-cancelled": { what: string; reason: string };
    "agreement-reminded": { what: string; dueOn: string };
    "agreement-overdue": { what: string; dueOn: string };
  }
}
