import type { Tx } from "../../platform/db/transaction.js";
import type { Locale, T, TextKey } from "../../platform/i18n/index.js";
import type { SectionKey } from "./access.types.js";

type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Rest}` ? Rest : never;

/** The name of a part in the machine file, in Dutch; it has a title in both languages. */
export type PartName = After<"inzage.part.", TextKey>;
/** The name of a value in the machine file, in Dutch. */
export type FieldName = After<"inzage.field.", TextKey>;

/** How a column becomes words: who, when, yes or no; a list of choices has words of its own. */
export type FieldKind =
  | "text"
  | "number"
  | "yes"
  | "date"
  | "moment"
  | "person"
  | "seat"
  | "organisation"
  | "sections"
  | "key"
  | "json"
  | "bytes";

export type PartField = {
  name: FieldName;
  column: string;
  is: FieldKind;
  /** The text of a choice: "dossier.need.kind.behoefte". */
  words?: ((choice: string) => string) | undefined;
};

/** One table of a dossier, as a person reads it. */
export type PartTable = {
  name: PartName;
  section: SectionKey;
  table: string;
  fields: readonly PartField[];
  /** The columns that say who wrote it, and since when it holds. */
  by?: string;
  since?: string;
  /** The column with the key of the dossier, where it is not dossier_id. */
  key?: "id";
};

export type PartValue = string | number | boolean | null | Date | readonly string[] | object;

/** A row as it was read: values by their Dutch name. */
export type PartRow = {
  id: string;
  by: string | null;
  since: Date | string | null;
  values: Partial<Record<FieldName, PartValue>>;
};

export type PartLine = { label: string; value: string };
export type PartGroup = {
  id: string;
  lines: PartLine[];
  saidBy: string | undefined;
  since: string | undefined;
};

export type LoadedPart = { groups: PartGroup[]; machine: unknown };

/**
 * A part of everything that is kept about a child (AVG art. 15 and 20): each domain exports its own.
 * Read as the person who asks, so that nothing comes out here that the pages would not show.
 */
export type DossierPart = {
  name: PartName;
  section: SectionKey;
  /** The tables that it covers: a test compares them with all tables of a dossier. */
  tables: readonly string[];
  load(tx: Tx, dossierId: string, words: { t: T; locale: Locale }): Promise<LoadedPart>;
};
