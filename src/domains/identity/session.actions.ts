import type { Database, Tx } from "../../platform/db/transaction.js";
import { recordIdentity } from "../../platform/events/events.js";
import { keepDraft } from "../../platform/http/memory.store.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import type { SignedIn } from "./identity.types.js";
import { emailKey, isPassword, keyOf, newSecret } from "./secrets.js";
import {
  absoluteUntil,
  isSessionOpen,
  isTooOften,
  needsRotation,
  needsTouch,
  nextAttempt,
} from "./session.rules.js";
import {
  endSession,
  findAccount,
  findSession,
  findThrottle,
  insertSession,
  keepThrottle,
  rotateToken,
  touchSession,
} from "./session.store.js";

/**
 * Who holds this token, if its session is open. Asked for at every request, so in one round trip;
 * only once in a while is there something to write, and then in a transaction of its own.
 */
export async function authenticate(
  database: Database,
  token: string,
  /** A page that stands open asks by itself: that is no sign that somebody sits there. */
  automatic = false,
): Promise<SignedIn | undefined> {
  const key = keyOf(token);
  const actor = { kind: "signing-in", key } as const;
  const { session, now } = await database.askAs(actor, async (tx) => ({
    session: await findSession(tx, key),
    now: tx.now,
  }));
  if (!session || !isSessionOpen(session, now)) return undefined;
  const { id, personId, name, locale, csrf, professional, privacy } = session;
  const signedIn = { sessionId: id, personId, name, locale, csrf, professional, privacy };
  if (automatic) return signedIn;
  if (needsRotation(session, now)) {
    const freshToken = newSecret();
    const rotated = await database.inTransactionAs(actor, (tx) =>
      rotateToken(tx, id, keyOf(freshToken), key),
    );
    return rotated ? { ...signedIn, freshToken } : signedIn;
  }
  if (needsTouch(session, now)) await database.inTransactionAs(actor, (tx) => touchSession(tx, id));
  return signedIn;
}

/**
 * Signs somebody in with address and password; gives the token of a new session. Refuses with
 * `sign-in-failed` (wrong address or password, never which) or `sign-in-too-often`, counted for the
 * address and for the network it comes from.
 */
export async function signIn(
  database: Database,
  typed: { email: string; password: string; network: string },
): Promise<string> {
  await countAttempt(database, "address", emailKey(typed.email));
  await countAttempt(database, "network", keyOf(`network:${typed.network}`));
  const key = emailKey(typed.email);
  const account = await database.inTransactionAs({ kind: "signing-in", key }, (tx) =>
    findAccount(tx, key),
  );
  // Checking takes a tenth of a second on purpose; no transaction waits for it.
  const right = await isPassword(account?.passwordHash, typed.password);
  if (!account || !right) throw new Refused("sign-in-failed", { field: "email" });
  return openSession(database, account.personId, "password");
}

async function countAttempt(
  database: Database,
  counted: "address" | "network",
  key: string,
): Promise<void> {
  const throttle = await database.inTransactionAs({ kind: "signing-in", key }, async (tx) => {
    const next = nextAttempt(await findThrottle(tx, key), tx.now);
    await keepThrottle(tx, key, next);
    return next;
  });
  if (isTooOften(throttle, counted)) throw new Refused("sign-in-too-often", { field: "email" });
}

/** A new session with a token of its own: never the one from before signing in. */
export async function openSession(
  database: Database,
  personId: string,
  via: "password" | "demonstration",
): Promise<string> {
  const token = newSecret();
  const tokenHash = keyOf(token);
  await database.inTransactionAs({ kind: "signing-in", key: tokenHash }, async (tx) => {
    await insertSession(tx, {
      id: newId<"session">(tx.now),
      tokenHash,
      personId,
      csrf: newSecret(),
      absoluteUntil: absoluteUntil(tx.now),
    });
    await recordIdentity(tx, { kind: "signed-in", subjectId: personId, data: { via } });
  });
  return token;
}

/** Ends a session. An unknown token is no mistake: then there is nothing to end. */
export async function signOut(database: Database, token: string): Promise<void> {
  const key = keyOf(token);
  await database.inTransactionAs({ kind: "signing-in", key }, async (tx) => {
    const session = await findSession(tx, key);
    if (!session) return;
    await endSession(tx, session.id);
    await recordIdentity(tx, { kind: "signed-out", subjectId: session.personId, data: {} });
  });
}

/** Keeps what somebody typed while the session ended; it is back on the page after signing in. */
export async function keepTyped(
  database: Database,
  token: string,
  csrf: string,
  path: string,
  fields: Record<string, string | string[]>,
): Promise<boolean> {
  const key = keyOf(token);
  return database.inTransactionAs({ kind: "signing-in", key }, async (tx: Tx) => {
    const session = await findSession(tx, key);
    // A session that ran out, yes; one that was ended on purpose, no.
    if (session?.csrf !== csrf || session.endedAt !== null) return false;
    await keepDraft(tx, session.personId, path.slice(0, 500), fields);
    return true;
  });
}
