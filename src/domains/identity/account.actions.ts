import type { z } from "zod";
import type { Database, Tx } from "../../platform/db/transaction.js";
import { actingPerson, recordIdentity } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { updatePerson } from "./identity.store.js";
import type { passwordForm, selfForm } from "./organisation.form.js";
import { emailKey, hashPassword, isPassword, keyOf } from "./secrets.js";
import { openSession } from "./session.actions.js";
import {
  endOtherSessions,
  findInvitation,
  findOwnPasswordHash,
  insertAccount,
  updatePassword,
  useInvitation,
} from "./session.store.js";
import { checkedPassword, type newPasswordForm } from "./sign-in.form.js";

/**
 * Makes the account of somebody who was invited and signs them in; gives the token of the session.
 * Refuses with `invitation-invalid`, `password-too-short`, `password-guessable`,
 * `passwords-differ`, `email-taken`.
 */
export async function acceptInvitation(
  database: Database,
  secret: string,
  typed: z.infer<typeof newPasswordForm>,
): Promise<string> {
  const password = checkedPassword(typed);
  const key = keyOf(secret);
  const actor = { kind: "signing-in", key } as const;
  // Hashing is heavy on purpose: only for who holds an invitation.
  await database.inTransactionAs(actor, (tx) => openInvitation(tx, key));
  const passwordHash = await hashPassword(password);
  const personId = await database.inTransactionAs(actor, async (tx) => {
    const { personId: id, email } = await openInvitation(tx, key);
    await insertAccount(tx, { personId: id, email, key: emailKey(email), passwordHash });
    await useInvitation(tx, key);
    await recordIdentity(tx, { kind: "account-made", subjectId: id, data: {} });
    return id;
  });
  return openSession(database, personId, "password");
}

async function openInvitation(tx: Tx, key: string) {
  const invitation = await findInvitation(tx, key);
  if (invitation?.usedAt !== null || invitation.expiresAt < tx.now) {
    throw new Refused("invitation-invalid");
  }
  return invitation;
}

/** Changes how somebody is called, reached and addressed. */
export async function changeSelf(tx: Tx, input: z.infer<typeof selfForm>): Promise<void> {
  const { givenName, familyName, phone = null, locale, sharesContact } = input;
  const id = actingPerson(tx);
  await updatePerson(tx, { id, givenName, familyName, phone, locale, sharesContact });
  await recordIdentity(tx, { kind: "self-changed", subjectId: id, data: {} });
}

/**
 * Changes one's password and ends one's sessions elsewhere. Refuses with `password-wrong`,
 * `password-too-short`, `password-guessable`, `passwords-differ`.
 */
export async function changePassword(
  tx: Tx,
  typed: z.infer<typeof passwordForm>,
  sessionId: string,
): Promise<void> {
  const personId = actingPerson(tx);
  if (!(await isPassword(await findOwnPasswordHash(tx), typed.current))) {
    throw new Refused("password-wrong", { field: "current" });
  }
  await updatePassword(tx, await hashPassword(checkedPassword(typed)));
  await endOtherSessions(tx, personId, sessionId);
  await recordIdentity(tx, { kind: "password-changed", subjectId: personId, data: {} });
}
