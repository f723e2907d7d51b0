/** A version in words: what a page shows of it, and what two versions are compared by. */
export type ReadablePart = {
  key: string;
  title: string;
  items: ReadableItem[];
};

/** One goal, one activity, or the one thing that a part is about. */
export type ReadableItem = {
  /** The same thing in another version has the same id. */
  id: string;
  /** Absent when the part itself names it. */
  title: string | undefined;
  fields: { label: string; value: string }[];
};

export type FieldDifference = { label: string; before: string; after: string };

export type ItemDifference = {
  kind: "added" | "removed" | "changed";
  title: string | undefined;
  /** With "added" and "removed" every field, with "changed" those that differ. */
  fields: FieldDifference[];
};

export type PartDifference = { key: string; title: string; items: ItemDifference[] };
