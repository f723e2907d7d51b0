import type { Database } from "../db/transaction.js";
import { wordsOf } from "./mail.jobs.js";
import { latestMails } from "./mail.store.js";

const system = { kind: "system", reason: "demonstration outbox" } as const;
const howMany = 20;

export type OutboxMail = {
  id: string;
  to: string;
  subject: string;
  body: string;
  link: string;
  createdAt: Date;
  sentAt: Date | null;
};

/** The latest mails as their receivers read them, the newest on top. For demonstration mode only. */
export async function readOutbox(database: Database, baseUrl: string): Promise<OutboxMail[]> {
  const mails = await database.inTransactionAs(system, (tx) => latestMails(tx, howMany));
  return mails.map((mail) => ({
    ...wordsOf(mail, baseUrl),
    id: mail.id,
    to: mail.email ?? mail.givenName,
    link: mail.link,
    createdAt: mail.createdAt,
    sentAt: mail.sentAt,
  }));
}
