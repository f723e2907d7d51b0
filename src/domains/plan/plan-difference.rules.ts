import type {
  FieldDifference,
  ItemDifference,
  PartDifference,
  ReadableItem,
  ReadablePart,
} from "./plan-difference.types.js";

/** What came in, went out or changed between two versions; parts without a difference are left out. */
export function planDifference(
  before: readonly ReadablePart[],
  after: readonly ReadablePart[],
): PartDifference[] {
  const keys = new Map([...before, ...after].map(({ key, title }) => [key, title]));
  const itemsOf = (parts: readonly ReadablePart[], key: string) =>
    parts.find((part) => part.key === key)?.items ?? [];
  return [...keys]
    .map(([key, title]) => ({
      key,
      title,
      items: itemDifferences(itemsOf(before, key), itemsOf(after, key)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** In the order of the later version, with what went out at the end. */
function itemDifferences(
  before: readonly ReadableItem[],
  after: readonly ReadableItem[],
): ItemDifference[] {
  const kept = after.flatMap((item): ItemDifference[] => {
    const former = before.find(({ id }) => id === item.id);
    if (!former)
      return [{ kind: "added", title: item.title, fields: fieldDifferences([], item.fields) }];
    const fields = fieldDifferences(former.fields, item.fields);
    if (fields.length === 0 && former.title === item.title) return [];
    return [{ kind: "changed", title: item.title, fields }];
  });
  const gone = before
    .filter(({ id }) => !after.some((item) => item.id === id))
    .map((item): ItemDifference => {
      return { kind: "removed", title: item.title, fields: fieldDifferences(item.fields, []) };
    });
  return [...kept, ...gone];
}

function fieldDifferences(
  before: ReadableItem["fields"],
  after: ReadableItem["fields"],
): FieldDifference[] {
  const labels = new Set([...after, ...before].map(({ label }) => label));
  const valueOf = (fields: ReadableItem["fields"], label: string) =>
    fields.find((field) => field.label === label)?.value ?? "";
  return [...labels]
    .map((label) => ({ label, before: valueOf(before, label), after: valueOf(after, label) }))
    .filter((field) => field.before !== field.after);
}
