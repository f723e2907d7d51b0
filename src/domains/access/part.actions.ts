import type { Locale, T, TextKey } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { formatDate, formatDateTime } from "../../ui/format.js";
import type {
  DossierPart,
  FieldKind,
  FieldName,
  PartField,
  PartGroup,
  PartRow,
  PartTable,
  PartValue,
} from "./part.types.js";
import { listPartRows } from "./part.store.js";

type Words = { t: T; locale: Locale };

/** A column as it stands in the file and on the page; a choice names the family of its texts. */
export function field(
  name: FieldName,
  column: string,
  is: FieldKind | { words: (choice: string) => string } = "text",
): PartField {
  return typeof is === "string"
    ? { name, column, is }
    : { name, column, is: "text", words: is.words };
}

/** A part that shows one table as it is. */
export function tablePart(part: PartTable): DossierPart {
  return {
    name: part.name,
    section: part.section,
    tables: [part.table],
    async load(tx, dossierId, words) {
      const rows = await listPartRows(tx, dossierId, part);
      return {
        groups: rows.map((row) => groupOf(row, part.fields, words)),
        machine: rows.map(machineRow),
      };
    },
  };
}

/** What a machine reads: the names in Dutch, the values as they are kept. */
export function machineRow({ id, by, since, values }: PartRow) {
  return { id, ...values, door: by, sinds: since };
}

/** Keys, seals and contents help another program; on a page they would only be in the way. */
const forMachines: ReadonlySet<FieldKind> = new Set(["key", "json", "bytes"]);

export function groupOf(row: PartRow, fields: readonly PartField[], words: Words): PartGroup {
  const lines = fields.flatMap(({ name, is, words: choice }) => {
    const value = row.values[name];
    if (value === null || value === undefined || value === "" || forMachines.has(is)) return [];
    return [
      { label: words.t(`inzage.field.${name}`), value: inWords({ value, is, choice }, words) },
    ];
  });
  return {
    id: row.id,
    lines,
    saidBy: row.by ?? undefined,
    since: row.since === null ? undefined : dayOf(row.since, words.locale),
  };
}

type Shown = { value: PartValue; is: FieldKind; choice: PartField["words"] };

function inWords({ value, is, choice }: Shown, { t, locale }: Words): string {
  if (value instanceof Date) return formatDateTime(value, locale);
  if (is === "date" && typeof value === "string") return formatDate(value, locale);
  if (typeof value === "boolean") return t(value ? "inzage.yes" : "inzage.no");
  if (Array.isArray(value)) {
    return value.map((one: string) => choiceOf(`rights.section.${one}`, one, t)).join(", ");
  }
  if (typeof value === "object") return "";
  const said = String(value);
  return choice === undefined ? said : choiceOf(choice(said), said, t);
}

/** The words of a choice; one that has no words of its own is Dutch as it is. */
function choiceOf(key: string, value: string, t: T): string {
  const words = t(key as TextKey);
  return words === key ? value.replaceAll("-", " ") : words;
}

function dayOf(since: Date | string, locale: Locale): string {
  return formatDate(since instanceof Date ? todayIn(since) : since.slice(0, 10), locale);
}
