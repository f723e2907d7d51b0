/** Length and end of one chain, as an anchor saw it. */
export type Anchored = { seq: number; hash: Buffer };

/** One line in the file of anchors. Only the chains that grew since the one before are named. */
export type Anchor = {
  number: number;
  at: string;
  /** The seal of the anchor before it; empty for the first. */
  previous: string;
  chains: number;
  /** Over length and end of all chains. */
  root: string;
  months: readonly string[];
  grown: readonly (readonly [dossierId: string, seq: number, hash: string])[];
  keyId: string;
  seal: string;
};

/** All anchors added up. */
export type Anchors = {
  last: Anchor | undefined;
  chains: ReadonlyMap<string, Anchored>;
  problems: readonly ("anchor-missing" | "anchor-changed")[];
};
