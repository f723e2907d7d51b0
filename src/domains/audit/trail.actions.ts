import { randomUUID } from "node:crypto";
import type { Trail, Tx } from "../../platform/db/transaction.js";
import type { Visit } from "../../platform/db/visit.js";
import type { Log } from "../../platform/log/log.js";
import { newId } from "../../shared/ids.js";
import { sha256 } from "../../shared/seal.js";
import { hashOf, isProven, proofOf } from "./chain.rules.js";
import type { AuditKeys, ChainEntry, ChainNote, SealedEntry } from "./chain.types.js";
import { purposeOf } from "./purpose.rules.js";
import { appendStatement, type LockedHead, lockHeads } from "./trail.store.js";

/** A visit by which the chain says something about itself. */
type Noted = Visit & { note?: ChainNote };

export const noteVisit = (visit: Visit, note: ChainNote): Noted => ({ ...visit, note });

/**
 * Writes every visit of a transaction: one entry per dossier, sealed with a key that the database does
 * not have (NEN 7513; AVG art. 5 lid 2 and 32). The chains are locked in one order and as the very last
 * thing, and the entries travel together with the commit.
 */
export function openTrail(keys: AuditKeys, log: Log): Trail {
  return async (tx) => {
    const visits = onePerDossier(tx.visits);
    if (visits.length === 0) return undefined;
    const refused = visits.find(({ outcome }) => outcome === "refused");
    const heads = await lockHeads(tx, visits, refused ? nameOf(tx, refused) : null);
    const entries: (SealedEntry & { proof: Buffer })[] = [];
    for (const visit of visits) {
      const head = heads.get(visit.dossierId);
      if (!head) throw new Error("A trail entry has no chain.");
      if (visit.outcome === "refused" && head.counted) continue;
      if (!isProven(keys, head)) log.error("audit-head-broken");
      entries.push(sealed(keys, tx, visit, head));
    }
    return entries.length === 0 ? undefined : appendStatement(entries);
  };
}

/** What the chain says of itself counts, else the request; only without one what was recorded in it. */
function onePerDossier(visits: readonly Noted[]): Noted[] {
  const one = new Map<string, Noted>();
  for (const visit of visits) {
    if (visit.note || !one.has(visit.dossierId)) one.set(visit.dossierId, visit);
  }
  return [...one.values()];
}

function sealed(keys: AuditKeys, tx: Tx, visit: Noted, head: LockedHead) {
  const [key] = keys;
  const { hash: previousHash, dossierId } = head;
  const proven = isProven(keys, head);
  if (!proven && visit.note?.kind === "cut")
    throw new Error("A chain with a broken end is not cut.");
  // Never sealed as if nothing was wrong: the chain itself says that somebody was at its end.
  const note = proven ? visit.note : { kind: "head-broken" as const };
  const entry = { ...entryOf(tx, visit, head), keyId: key.id, note: noteText(note) };
  const hash = hashOf(key, previousHash, entry);
  const proof = proofOf(key, { dossierId, seq: entry.seq, hash });
  return { ...entry, previousHash, hash, proof };
}

const noteText = (note: ChainNote | undefined) => (note ? JSON.stringify(note) : null);

function entryOf(tx: Tx, visit: Noted, head: LockedHead): Omit<ChainEntry, "keyId" | "note"> {
  const { asked, actor } = tx;
  const { organisationId, role, ground } = head;
  return {
    ...{ dossierId: visit.dossierId, seq: head.seq + 1, id: newId(tx.now) },
    at: tx.now.toISOString().replace("Z", "000Z"),
    ...{ outcome: visit.outcome ?? "done", act: visit.act, name: nameOf(tx, visit) },
    ...{ section: visit.section, method: methodOf(tx), automatic: asked?.automatic ?? false },
    ...{ actorKind: actor.kind, personId: "personId" in actor ? actor.personId : null },
    ...{ organisationId, role, ground },
    purpose: purposeOf({ ...head, actorKind: actor.kind }),
    traceId: asked?.traceId ?? randomUUID(),
    sessionHash: asked ? shortHash(asked.sessionId) : null,
  };
}

function methodOf({ asked, actor }: Tx): string {
  if (asked) return asked.method;
  return actor.kind === "person" ? "deed" : "job";
}

/** What the route calls it, or the job; without either, what was recorded. */
function nameOf({ asked, actor }: Tx, visit: Visit): string {
  if (asked) return asked.name;
  if (actor.kind === "job-as") return actor.job;
  return visit.name ?? (actor.kind === "system" ? actor.reason : "unknown");
}

/** To see what belongs to one session, without what opens it. */
const shortHash = (text: string) => sha256(text).toString("hex").slice(0, 32);
