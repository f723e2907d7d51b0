import { sameBytes } from "../../shared/seal.js";
import { isProven, isSealed, noHash } from "./chain.rules.js";
import type { AuditKeys, ChainHead, ChainNote, SealedEntry } from "./chain.types.js";
import type { Anchored } from "./anchor.types.js";
import type { ChainReport, Finding, FoundChain, Gap, Unsealed } from "./verify.types.js";

/**
 * Walks along one chain: every number once, every seal right, each behind the one before it, up to an
 * end that is proven and not before what the last anchor saw. Undefined when all of it is so.
 */
export function reportOn(
  keys: AuditKeys,
  chain: FoundChain,
  anchored: Anchored | undefined,
): ChainReport | undefined {
  const { dossierId, head } = chain;
  const entries = sorted(keys, chain.entries);
  const start = startOf(keys, entries);
  const { gaps, findings } = linksOf(keys, dossierId, entries, start);
  const last = entries.at(-1);
  const ends = endOf(keys, chain, last, start.seq, anchored);
  const unsealed = entries
    .filter((entry) => !isSealed(keys, entry))
    .map(unsealedIn(entries, keys, head));
  const all = [
    ...findings,
    ...ends.findings,
    ...anchoredHash(keys, entries, anchored),
    ...said(keys, entries),
  ];
  if (gaps.length + unsealed.length + all.length === 0 && !ends.missing) return undefined;
  return { dossierId, gaps, missingEnd: ends.missing, unsealed, findings: all };
}

/** Of two with the same number the one that is sealed comes first; the other was put beside it. */
function sorted(keys: AuditKeys, entries: readonly SealedEntry[]): SealedEntry[] {
  const rank = (entry: SealedEntry) => (isSealed(keys, entry) ? 0 : 1);
  return entries.toSorted((a, b) => a.seq - b.seq || rank(a) - rank(b));
}

type Start = { seq: number; hash: Buffer };

/** Where the chain begins: at nothing, or behind what was taken away after retention. */
function startOf(keys: AuditKeys, entries: readonly SealedEntry[]): Start {
  let start: Start = { seq: 0, hash: noHash };
  for (const entry of entries) {
    const note = noteOf(entry);
    if (note?.kind === "cut" && note.to > start.seq && isSealed(keys, entry)) {
      start = { seq: note.to, hash: Buffer.from(note.hash, "hex") };
    }
  }
  return start;
}

export function noteOf(entry: SealedEntry): ChainNote | undefined {
  if (entry.note === null) return undefined;
  try {
    return JSON.parse(entry.note) as ChainNote;
  } catch {
    return undefined;
  }
}

function linksOf(
  keys: AuditKeys,
  dossierId: string,
  entries: readonly SealedEntry[],
  start: Start,
) {
  const gaps: Gap[] = [];
  const findings: Finding[] = [];
  let before: { seq: number; hash: Buffer; at?: string; sealed: boolean } = {
    ...start,
    sealed: true,
  };
  for (const entry of entries) {
    const { seq, at } = entry;
    const sealed = isSealed(keys, entry);
    if (seq <= before.seq) {
      if (sealed) findings.push({ kind: "forked", dossierId, from: seq, to: seq });
      continue;
    }
    if (seq > before.seq + 1) {
      gaps.push({ from: before.seq + 1, to: seq - 1, after: before.at, before: at });
    } else if (sealed && before.sealed && !sameBytes(entry.previousHash, before.hash)) {
      findings.push({ kind: "forked", dossierId, from: seq, to: seq });
    }
    before = { seq, hash: entry.hash, at, sealed };
  }
  return { gaps, findings };
}

function endOf(
  keys: AuditKeys,
  { dossierId, head }: FoundChain,
  last: SealedEntry | undefined,
  start: number,
  anchored: Anchored | undefined,
): { missing: Gap | undefined; findings: Finding[] } {
  const from = Math.max(last?.seq ?? 0, start) + 1;
  const to = Math.max(head?.seq ?? 0, anchored?.seq ?? 0);
  const missing = to >= from ? { from, to, after: last?.at, before: undefined } : undefined;
  const findings: Finding[] = endFits(keys, head, last)
    ? []
    : [{ kind: "head-changed", dossierId }];
  return { missing, findings };
}

function endFits(
  keys: AuditKeys,
  head: ChainHead | undefined,
  last: SealedEntry | undefined,
): boolean {
  // No end and no entry either: whether there was something, only an anchor knows.
  if (head === undefined) return last === undefined;
  return isProven(keys, head) && endsWith(keys, head, last);
}

/** Whether the end points at the last entry; one that is not sealed says nothing about it. */
function endsWith(keys: AuditKeys, head: ChainHead, last: SealedEntry | undefined): boolean {
  if (!last || !isSealed(keys, last) || head.seq > last.seq) return true;
  return head.seq === last.seq && sameBytes(head.hash, last.hash);
}

/** A chain that was written anew by somebody with the key still differs from its anchor. */
function anchoredHash(
  keys: AuditKeys,
  entries: readonly SealedEntry[],
  anchored: Anchored | undefined,
): Finding[] {
  const entry = anchored && entries.find(({ seq }) => seq === anchored.seq);
  if (!entry || !isSealed(keys, entry) || sameBytes(entry.hash, anchored.hash)) return [];
  return [{ kind: "forked", dossierId: entry.dossierId, from: entry.seq, to: entry.seq }];
}

/** What the chain itself wrote down when it met an end that did not fit. */
function said(keys: AuditKeys, entries: readonly SealedEntry[]): Finding[] {
  return entries
    .filter((entry) => noteOf(entry)?.kind === "head-broken" && isSealed(keys, entry))
    .map(({ dossierId, seq }) => ({ kind: "head-broken", dossierId, from: seq, to: seq }));
}

function unsealedIn(entries: readonly SealedEntry[], keys: AuditKeys, head: ChainHead | undefined) {
  return (entry: SealedEntry): Unsealed => ({
    entry,
    taken: entries.some((one) => one !== entry && one.seq === entry.seq && isSealed(keys, one)),
    beyondEnd: head !== undefined && isProven(keys, head) && entry.seq > head.seq,
  });
}
