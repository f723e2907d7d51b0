import type { ChainHead, SealedEntry } from "./chain.types.js";

/** What can be wrong with a trail, by name. */
export const findingKinds = [
  "changed",
  "removed",
  "reordered",
  "cut-off",
  "inserted",
  "wrong-key",
  "anchor-missing",
  "anchor-changed",
  "moved",
  "timestamp-changed",
  "partition-dropped",
  "head-changed",
  "head-broken",
  "forked",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Finding = {
  kind: FindingKind;
  dossierId?: string;
  /** The first and the last number that it is about. */
  from?: number;
  to?: number;
  /** From where an entry was moved, or which month is gone. */
  detail?: string;
};

/** The trail of one dossier as it was found. */
export type FoundChain = {
  dossierId: string;
  head: ChainHead | undefined;
  /** In the order of their numbers. */
  entries: readonly SealedEntry[];
};

export type Gap = {
  from: number;
  to: number;
  after: string | undefined;
  before: string | undefined;
};

/** What does not fit in one chain, before it is known why. */
export type ChainReport = {
  dossierId: string;
  gaps: readonly Gap[];
  /** Missing after the last entry: the head or an anchor knows of them. */
  missingEnd: Gap | undefined;
  unsealed: readonly Unsealed[];
  findings: readonly Finding[];
};

export type Unsealed = {
  entry: SealedEntry;
  /** Another entry with this number is sealed as it should be. */
  taken: boolean;
  /** Beyond an end that is proven, so nobody who may write put it there. */
  beyondEnd: boolean;
};
