import type { Tx } from "../../platform/db/transaction.js";
import { record } from "../../platform/events/events.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { notify } from "../../platform/mail/mail.js";
import { instantAt } from "../../shared/amsterdam-time.js";
import { addDays, type LocalDate } from "../../shared/local-date.js";
import { agreementHref } from "./agreement.hrefs.js";
import { isOpen } from "./agreement.rules.js";
import { type AgreementPlace, findAgreementRow, wasSaid } from "./agreement.store.js";

export const dueJob = { name: "agreement-due" };
export const missedJob = { name: "agreement-missed" };

/** Before the working day begins. */
const hour = 7;
const daysBefore = 2;

/**
 * Puts both reminders in the queue; those of an earlier due date are replaced. Asked within the two
 * days there is nothing left to remind of: the asking itself was the reminder.
 */
export async function planReminders(
  tx: Tx,
  place: AgreementPlace,
  dueOn: LocalDate,
): Promise<void> {
  const payload = { ...place, dueOn };
  const before = instantAt(addDays(dueOn, -daysBefore), hour);
  if (before > tx.now) {
    await enqueue(tx, dueJob, payload, {
      runAt: before,
      key: `agreement-due-${place.agreementId}`,
    });
  }
  await enqueue(tx, missedJob, payload, {
    runAt: instantAt(addDays(dueOn, 1), hour),
    key: `agreement-missed-${place.agreementId}`,
  });
}

export type Reminder = AgreementPlace & { dueOn: LocalDate };
export type Keeper = { personId: string; isOwner: boolean };

/** Reminds the owner of what is due, unless it is done, moved, called off or past. */
export async function remindOfDue(tx: Tx, reminder: Reminder, keeper: Keeper): Promise<void> {
  const agreement = await stillStanding(tx, reminder, "agreement-reminded");
  if (!agreement || tx.today > reminder.dueOn) return;
  await say(tx, reminder, "agreement-reminded", agreement.what);
  await tell(tx, reminder, keeper, "agreement-due");
}

/** Tells the owner and the whole table that the day went by. */
export async function tellMissed(tx: Tx, reminder: Reminder, keeper: Keeper): Promise<void> {
  const agreement = await stillStanding(tx, reminder, "agreement-overdue");
  if (!agreement || tx.today <= reminder.dueOn) return;
  await say(tx, reminder, "agreement-overdue", agreement.what);
  await tell(tx, reminder, keeper, "agreement-missed");
}

type Said = "agreement-reminded" | "agreement-overdue";

async function stillStanding(tx: Tx, reminder: Reminder, kind: Said) {
  const { dossierId, agreementId, dueOn } = reminder;
  const agreement = await findAgreementRow(tx, dossierId, agreementId, "lock");
  if (!agreement || !isOpen(agreement) || agreement.dueOn !== dueOn) return undefined;
  return (await wasSaid(tx, reminder, kind, dueOn)) ? undefined : agreement;
}

async function say(tx: Tx, reminder: Reminder, kind: Said, what: string): Promise<void> {
  const { dossierId, agreementId, dueOn } = reminder;
  const data = { what, dueOn };
  await record(tx, { kind, dossierId, section: "agreements", subjectId: agreementId, data });
}

/** When the owner has left the table, the regisseur has to find another. */
async function tell(
  tx: Tx,
  reminder: Reminder,
  { personId, isOwner }: Keeper,
  kind: "agreement-due" | "agreement-missed",
): Promise<void> {
  const link = agreementHref(reminder);
  await notify(tx, { personId, kind: isOwner ? kind : "agreement-without-owner", link });
}
