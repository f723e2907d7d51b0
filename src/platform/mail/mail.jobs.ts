import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { idSchema } from "../../shared/ids.js";
import type { Job } from "../jobs/jobs.js";
import { translator, type TextKey } from "../i18n/index.js";
import { findMail, markFailed, markSent, type OutgoingMail } from "./mail.store.js";

const payload = z.object({ mailId: idSchema<"mail">() });

export type MailSettings = {
  /** Without an address mails stay in the outbox, which demonstration mode shows on a page. */
  smtpUrl?: string | undefined;
  from: string;
  baseUrl: string;
};

const system = { kind: "system", reason: "send-mail" } as const;

export function sendMailJob(settings: MailSettings): Job<z.infer<typeof payload>> {
  const transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : undefined;
  return {
    name: "send-mail",
    payload,
    async run({ mailId }, { database, attempt }) {
      const mail = await database.inTransactionAs(system, (tx) => findMail(tx, mailId));
      if (!mail || mail.sentAt || !mail.email || !transport) return;
      try {
        await send(transport, settings, mail, mail.email);
      } catch (error) {
        await database.inTransactionAs(system, (tx) => markFailed(tx, mailId, attempt));
        throw error;
      }
      await database.inTransactionAs(system, (tx) => markSent(tx, mail));
    },
  };
}

async function send(
  transport: Transporter,
  settings: MailSettings,
  mail: OutgoingMail,
  to: string,
): Promise<void> {
  const { subject, body } = wordsOf(mail, settings.baseUrl);
  // The id of the mail makes a second try after a lost answer recognisable to the receiver.
  await transport.sendMail({
    from: settings.from,
    to,
    subject,
    text: body,
    messageId: `<${mail.id}@eenplan>`,
  });
}

/** Subject and body in the language of the receiver. Nothing in it is about a child or a plan. */
export function wordsOf(mail: OutgoingMail, baseUrl: string): { subject: string; body: string } {
  const t = translator(mail.locale);
  const subject = t(`mail.${mail.kind}` as TextKey);
  const link = `${baseUrl}${mail.link}`;
  return { subject, body: t("mail.body", { subject, link }) };
}
