import type { LocalDate } from "../../shared/local-date.js";
import type { Period } from "../../shared/period.js";
import { hasEnded } from "../../shared/period.js";
import type {
  Agreement,
  AgreementFields,
  AgreementRow,
  AgreementStatus,
} from "./agreement.types.js";

type Standing = Pick<AgreementRow, "status" | "dueOn">;

/** Asked or accepted: somebody still has something to do. */
export function isOpen({ status }: Pick<AgreementRow, "status">): boolean {
  return status === "asked" || status === "accepted";
}

/** The due date itself is still in time. */
export function isOverdue(agreement: Standing, today: LocalDate): boolean {
  return isOpen(agreement) && agreement.dueOn < today;
}

/** Until it is done or called off it can be asked anew, of the same person or another. */
export function mayAskAgain(status: AgreementStatus): boolean {
  return status === "asked" || status === "accepted" || status === "declined";
}

/** What an owner says yes to. Which goal it belongs to does not change what they do. */
export function saysSomethingElse(before: AgreementFields, after: AgreementFields): boolean {
  return (
    before.what !== after.what ||
    before.ownerParticipationId !== after.ownerParticipationId ||
    before.notBefore !== after.notBefore ||
    before.dueOn !== after.dueOn
  );
}

/** A date in the past is refused when somebody picks it, not when it went by since. */
export function isNewDateInPast(
  dueOn: LocalDate,
  known: LocalDate | undefined,
  today: LocalDate,
): boolean {
  return dueOn < today && dueOn !== known;
}

/** Whether somebody still sits at the table on the day it is due. */
export function isThereWhenDue(seat: Period, dueOn: LocalDate): boolean {
  return !hasEnded(seat, dueOn);
}

export type AgreementGroup = "mine" | "others" | "waiting" | "nobody" | "done" | "cancelled";

export const agreementGroups: readonly AgreementGroup[] = [
  "mine",
  "others",
  "waiting",
  "nobody",
  "done",
  "cancelled",
];

/** Where an agreement stands on the list of this reader. What has no owner must be visible. */
export function groupOf(agreement: Agreement, personId: string): AgreementGroup {
  const { status, owner } = agreement;
  if (status === "done" || status === "cancelled") return status;
  if (status === "declined" || !owner.isCurrent) return "nobody";
  if (owner.personId === personId) return "mine";
  return status === "accepted" ? "others" : "waiting";
}

/** The first due on top, so what is overdue comes first; what has ended: the last ended on top. */
export function inOrder(group: AgreementGroup, agreements: readonly Agreement[]): Agreement[] {
  const ended = group === "done" || group === "cancelled";
  const byDue = agreements.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return ended ? byDue.reverse() : byDue;
}
