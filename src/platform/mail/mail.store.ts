import type { Tx } from "../db/transaction.js";
import type { MailKind } from "./mail.js";

export type OutgoingMail = {
  id: string;
  kind: MailKind;
  link: string;
  createdAt: Date;
  sentAt: Date | null;
  givenName: string;
  email: string | null;
  locale: "nl" | "en";
};

function outgoing(tx: Tx) {
  return tx.db
    .selectFrom("mail")
    .innerJoin("person", "person.id", "mail.person_id")
    .select([
      "mail.id",
      "kind",
      "link",
      "mail.created_at",
      "sent_at",
      "given_name",
      "email",
      "locale",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof outgoing>["execute"]>>[number];

const asMail = (row: Row): OutgoingMail => ({
  id: row.id,
  kind: row.kind as MailKind,
  link: row.link,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  givenName: row.given_name,
  email: row.email,
  locale: row.locale === "en" ? "en" : "nl",
});

export async function findMail(tx: Tx, id: string): Promise<OutgoingMail | undefined> {
  const row = await outgoing(tx).where("mail.id", "=", id).executeTakeFirst();
  return row && asMail(row);
}

export async function latestMails(tx: Tx, limit: number): Promise<OutgoingMail[]> {
  const rows = await outgoing(tx).orderBy("mail.created_at", "desc").limit(limit).execute();
  return rows.map(asMail);
}

/** An invitation holds a secret; once it is on its way we no longer need to know it. */
export async function markSent(tx: Tx, mail: Pick<OutgoingMail, "id" | "kind">): Promise<void> {
  const secret = mail.kind === "invited" ? { link: "/aanmelden" } : {};
  await tx.db
    .updateTable("mail")
    .set({ sent_at: tx.now, ...secret })
    .where("id", "=", mail.id)
    .execute();
}

export async function markFailed(tx: Tx, id: string, attempts: number): Promise<void> {
  await tx.db
    .updateTable("mail")
    .set({ failed_at: tx.now, attempts })
    .where("id", "=", id)
    .execute();
}
