/**
 * JSON that is the same text for the same value: keys in code unit order, no spaces, properties
 * that are undefined left out. Texts stay as they are (no Unicode normalisation), so a hash of the
 * result covers exactly what was kept. A Date becomes its ISO instant.
 *
 * Throws TypeError for what JSON cannot keep: undefined itself, functions, bigint, NaN, infinity;
 * RangeError for an invalid Date.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value);
  throw new TypeError(`JSON cannot keep ${typeof value === "number" ? value : typeof value}`);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
