import { newId } from "../../shared/ids.js";
import type { Tx } from "../db/transaction.js";
import { enqueue } from "../jobs/jobs.js";

/**
 * What a mail may be about. The text of a kind says what happened and where to look; who it is about
 * is only on the page, behind signing in.
 */
export const mailKinds = [
  "invited",
  "plan-changed",
  "plan-proposed",
  "plan-answered",
  "plan-agreed",
  "agreement-asked",
  "agreement-answered",
  "agreement-due",
  "agreement-missed",
  "agreement-cancelled",
  "agreement-without-owner",
  "regisseur-appointed",
  "added-to-table",
  "withholding-recorded",
  "withholding-lifted",
  "machtiging-given",
  "machtiging-ended",
  "birthday-soon",
  "birthday-reached",
  "added-to-table-waits",
  "consent-asked",
  "consent-answered",
  "consent-given",
  "consent-less",
  "consent-ending",
  "emergency-opened",
  "objection-asked",
  "objection-due",
  "objection-answered",
  "correction-asked",
  "correction-answered",
] as const;

export type MailKind = (typeof mailKinds)[number];

/** Puts a mail in the outbox and the job that sends it in the queue, with the change that causes it. */
export async function notify(
  tx: Tx,
  mail: { personId: string; kind: MailKind; link: string },
): Promise<void> {
  const id = newId<"mail">(tx.now);
  await tx.db
    .insertInto("mail")
    .values({ id, person_id: mail.personId, kind: mail.kind, link: mail.link, created_at: tx.now })
    .execute();
  await enqueue(tx, { name: "send-mail" }, { mailId: id });
}
