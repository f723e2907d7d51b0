import { seal, sha256 } from "../../shared/seal.js";
import type { Anchor, Anchored, Anchors } from "./anchor.types.js";
import type { AuditKey, AuditKeys } from "./chain.types.js";

/** The next anchor: what grew since the last, and one hash over all there is. */
export function nextAnchor(
  key: AuditKey,
  before: Anchors,
  heads: ReadonlyMap<string, Anchored>,
  now: { at: Date; months: readonly string[] },
): Anchor {
  const chains = new Map(before.chains);
  const grown: Anchor["grown"][number][] = [];
  for (const [id, { seq, hash }] of heads) {
    // Never back: a chain that became shorter stays as long as it was seen.
    if (seq <= (chains.get(id)?.seq ?? 0)) continue;
    chains.set(id, { seq, hash });
    grown.push([id, seq, hash.toString("hex")]);
  }
  const content: Omit<Anchor, "seal"> = {
    number: (before.last?.number ?? 0) + 1,
    at: now.at.toISOString(),
    previous: before.last?.seal ?? "",
    chains: chains.size,
    root: rootOf(chains),
    months: now.months,
    grown,
    keyId: key.id,
  };
  return { ...content, seal: sealOf(key, content) };
}

/** Adds up the lines of the file: each sealed, each behind the one before it, none missing. */
export function addUp(keys: AuditKeys, lines: readonly (Anchor | undefined)[]): Anchors {
  const chains = new Map<string, Anchored>();
  const problems = new Set<"anchor-missing" | "anchor-changed">();
  let last: Anchor | undefined;
  for (const anchor of lines) {
    if (!anchor || !isSealed(keys, anchor)) {
      problems.add("anchor-changed");
      continue;
    }
    if (!follows(anchor, last)) problems.add("anchor-missing");
    for (const [id, seq, hash] of anchor.grown) {
      chains.set(id, { seq, hash: Buffer.from(hash, "hex") });
    }
    last = anchor;
  }
  if (last && problems.size === 0 && rootOf(chains) !== last.root) problems.add("anchor-changed");
  return { last, chains, problems: [...problems] };
}

function follows(anchor: Anchor, last: Anchor | undefined): boolean {
  if (!last) return anchor.number === 1 && anchor.previous === "";
  return anchor.number === last.number + 1 && anchor.previous === last.seal;
}

function isSealed(keys: AuditKeys, { seal: found, ...content }: Anchor): boolean {
  const key = keys.find(({ id }) => id === content.keyId);
  return key !== undefined && sealOf(key, content) === found;
}

function sealOf(key: AuditKey, anchor: Omit<Anchor, "seal">): string {
  const { number, at, previous, chains, root, months, grown, keyId } = anchor;
  const text = JSON.stringify([
    ...["eenplan-audit-anchor-1", number, at, previous, chains, root, months, grown, keyId],
  ]);
  return seal(key.secret, text).toString("hex");
}

/** One hash over all chains (a Merkle tree, RFC 9162 section 2.1.1, leaves in the order of their keys). */
export function rootOf(chains: ReadonlyMap<string, Anchored>): string {
  let level = [...chains]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { seq, hash }]) => sha256("\0", Buffer.from(`${id}/${seq}/`), hash));
  if (level.length === 0) return sha256("\0").toString("hex");
  while (level.length > 1) {
    const pairs: Buffer[] = [];
    for (let left = 0; left < level.length; left += 2) {
      const [one, other] = level.slice(left, left + 2);
      if (one) pairs.push(other ? sha256("\u0001", one, other) : one);
    }
    level = pairs;
  }
  return (level[0] ?? Buffer.alloc(0)).toString("hex");
}
