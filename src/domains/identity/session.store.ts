import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { Throttle } from "./session.rules.js";

const bytes = (hex: string) => Buffer.from(hex, "hex");

export async function findSession(tx: Tx, tokenHash: string) {
  const row = await tx.db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.person_id")
    .select([
      "session.id",
      "session.person_id",
      "session.csrf_token",
      "session.created_at",
      "session.last_seen_at",
      "session.absolute_until",
      "session.ended_at",
      "session.rotated_at",
      "session.token_hash",
      "person.given_name",
      "person.family_name",
      "person.locale",
    ])
    .select(sql<boolean>`access.is_professional(person.id)`.as("professional"))
    .select(sql<boolean>`access.is_for_privacy(person.id)`.as("privacy"))
    .where((where) =>
      where.or([
        where("session.token_hash", "=", bytes(tokenHash)),
        where("session.previous_token_hash", "=", bytes(tokenHash)),
      ]),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    personId: row.person_id,
    csrf: row.csrf_token,
    name: `${row.given_name} ${row.family_name}`,
    locale: row.locale === "en" ? ("en" as const) : ("nl" as const),
    professional: row.professional,
    privacy: row.privacy,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    absoluteUntil: row.absolute_until,
    endedAt: row.ended_at,
    rotatedAt: row.rotated_at,
    /** False for the token before the last change. */
    isCurrentToken: row.token_hash.equals(bytes(tokenHash)),
  };
}

export async function insertSession(
  tx: Tx,
  session: { id: string; tokenHash: string; personId: string; csrf: string; absoluteUntil: Date },
): Promise<void> {
  await tx.db
    .insertInto("session")
    .values({
      id: session.id,
      token_hash: bytes(session.tokenHash),
      person_id: session.personId,
      csrf_token: session.csrf,
      created_at: tx.now,
      last_seen_at: tx.now,
      rotated_at: tx.now,
      absolute_until: session.absoluteUntil,
    })
    .execute();
}

export async function touchSession(tx: Tx, id: string): Promise<void> {
  await tx.db.updateTable("session").set({ last_seen_at: tx.now }).where("id", "=", id).execute();
}

/** False when another request of the same browser changed the token first: then that one counts. */
export async function rotateToken(
  tx: Tx,
  id: string,
  tokenHash: string,
  previous: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("session")
    .set({
      token_hash: bytes(tokenHash),
      previous_token_hash: bytes(previous),
      rotated_at: tx.now,
      last_seen_at: tx.now,
    })
    .where("id", "=", id)
    .where("token_hash", "=", bytes(previous))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.db.updateTable("session").set({ ended_at: tx.now }).where("id", "=", id).execute();
}

export async function endOtherSessions(tx: Tx, personId: string, keep: string): Promise<void> {
  await tx.db
    .updateTable("session")
    .set({ ended_at: tx.now })
    .where("person_id", "=", personId)
    .where("id", "!=", keep)
    .where("ended_at", "is", null)
    .execute();
}

/** Sessions past their absolute end, whatever happened in them. */
export async function clearOldSessions(tx: Tx): Promise<void> {
  await tx.db.deleteFrom("session").where("absolute_until", "<", tx.now).execute();
}

export async function findThrottle(tx: Tx, key: string): Promise<Throttle | undefined> {
  const row = await tx.db
    .selectFrom("sign_in_throttle")
    .select(["window_started_at", "attempts"])
    .where("key", "=", bytes(key))
    .forUpdate()
    .executeTakeFirst();
  return row && { windowStartedAt: row.window_started_at, attempts: row.attempts };
}

export async function keepThrottle(tx: Tx, key: string, throttle: Throttle): Promise<void> {
  const values = { window_started_at: throttle.windowStartedAt, attempts: throttle.attempts };
  await tx.db
    .insertInto("sign_in_throttle")
    .values({ key: bytes(key), ...values })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(values))
    .execute();
}

export async function findAccount(tx: Tx, key: string) {
  const row = await tx.db
    .selectFrom("account")
    .select(["person_id", "password_hash"])
    .where("email_key", "=", bytes(key))
    .executeTakeFirst();
  return row && { personId: row.person_id, passwordHash: row.password_hash };
}

export async function insertAccount(
  tx: Tx,
  account: { personId: string; email: string; key: string; passwordHash: string },
): Promise<void> {
  await tx.db
    .insertInto("account")
    .values({
      person_id: account.personId,
      email: account.email,
      email_key: bytes(account.key),
      password_hash: account.passwordHash,
      password_set_at: tx.now,
    })
    .execute();
}

export async function findInvitation(tx: Tx, tokenHash: string) {
  const row = await tx.db
    .selectFrom("invitation")
    .select(["person_id", "email", "expires_at", "used_at"])
    .where("token_hash", "=", bytes(tokenHash))
    .executeTakeFirst();
  return (
    row && {
      personId: row.person_id,
      email: row.email,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
    }
  );
}

export async function insertInvitation(
  tx: Tx,
  invitation: { tokenHash: string; personId: string; email: string; by: string; expiresAt: Date },
): Promise<void> {
  await tx.db
    .insertInto("invitation")
    .values({
      token_hash: bytes(invitation.tokenHash),
      person_id: invitation.personId,
      email: invitation.email,
      created_by: invitation.by,
      created_at: tx.now,
      expires_at: invitation.expiresAt,
    })
    .execute();
}

export async function useInvitation(tx: Tx, tokenHash: string): Promise<void> {
  await tx.db
    .updateTable("invitation")
    .set({ used_at: tx.now })
    .where("token_hash", "=", bytes(tokenHash))
    .execute();
}

/** The password of the person of this transaction; nobody sees another's. */
export async function findOwnPasswordHash(tx: Tx): Promise<string | undefined> {
  const row = await tx.db.selectFrom("account").select("password_hash").executeTakeFirst();
  return row?.password_hash;
}

export async function updatePassword(tx: Tx, passwordHash: string): Promise<void> {
  await tx.db
    .updateTable("account")
    .set({ password_hash: passwordHash, password_set_at: tx.now })
    .execute();
}

/** When this person was here before the present session. */
export async function lastVisit(tx: Tx, sessionId: string): Promise<Date | undefined> {
  const row = await tx.db
    .selectFrom("session")
    .select("last_seen_at")
    .where("id", "!=", sessionId)
    .orderBy("last_seen_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.last_seen_at;
}
