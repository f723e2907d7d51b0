/** What a trail entry says, in the order in which it is sealed. Texts as the database gives them back. */
export type ChainEntry = {
  dossierId: string;
  seq: number;
  /** To the microsecond, in UTC: "2026-11-22T10:00:00.000000Z". */
  at: string;
  id: string;
  outcome: string;
  act: string;
  name: string;
  section: string | null;
  method: string;
  automatic: boolean;
  actorKind: string;
  personId: string | null;
  organisationId: string | null;
  role: string | null;
  ground: string | null;
  purpose: string;
  traceId: string;
  sessionHash: string | null;
  note: string | null;
  keyId: string;
};

/** An entry as it is stored: with the seal before it and its own. */
export type SealedEntry = ChainEntry & { previousHash: Buffer; hash: Buffer };

/** The end of the chain of one dossier. */
export type ChainHead = { dossierId: string; seq: number; hash: Buffer; proof: Buffer | null };

export type AuditKey = { id: string; secret: Buffer };

/** New entries are sealed with the first; the others only check what was sealed before a change of key. */
export type AuditKeys = readonly [AuditKey, ...AuditKey[]];

/** What stands in `note`: what the chain says about itself. */
export type ChainNote =
  | { kind: "head-broken" }
  | { kind: "cut"; from: number; to: number; hash: string; reason: string }
  | { kind: "anchored"; number: number; root: string }
  | { kind: "months-dropped"; months: readonly string[] };

/** The chain of the anchors themselves: no dossier has this key. */
export const anchorChain = "00000000-0000-0000-0000-000000000000";
