/** Two people changed the same field: what the other one wrote and what I wrote. */
export interface MergeConflict {
  field: string;
  theirs: string;
  mine: string;
}

export interface Merged {
  merged: Record<string, string>;
  conflicts: MergeConflict[];
}

/**
 * A short, stable hash of one field (53 bits, the cyrb53 mixing): enough to notice that somebody
 * changed it, not meant against forgery. Browsers send line ends as CR LF; that is no change.
 */
export function fieldHash(value: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const text = unixLines(value);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** What a form carries along: JSON of the hash of every field as it was when the form was opened. */
export function baseOf(values: Readonly<Record<string, string>>): string {
  return JSON.stringify(mapFields(values, fieldHash));
}

/**
 * Brings my form together with what is stored by now. A field the others left alone becomes mine;
 * one that I left alone stays theirs; the same change twice is no conflict; otherwise `merged`
 * keeps mine and the conflict holds both texts. A field that is not in my form is not touched.
 *
 * `base` comes from a hidden field and is not trusted: with a base that cannot be read, every
 * field that differs is a conflict. Never throws.
 */
export function mergeFields(input: {
  base: string;
  current: Readonly<Record<string, string>>;
  mine: Readonly<Record<string, string>>;
}): Merged {
  const base = readBase(input.base);
  const merged = new Map(Object.entries(input.current));
  const conflicts: MergeConflict[] = [];
  for (const [field, mine] of Object.entries(input.mine)) {
    const theirs = merged.get(field) ?? "";
    if (unixLines(mine) === unixLines(theirs)) {
      merged.set(field, theirs);
      continue;
    }
    const opened = base.get(field);
    if (opened === fieldHash(mine)) continue;
    merged.set(field, mine);
    if (opened !== fieldHash(theirs)) conflicts.push({ field, theirs, mine });
  }
  return { merged: Object.fromEntries(merged), conflicts };
}

function readBase(base: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(base);
    return new Map(typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    return new Map();
  }
}

function mapFields(values: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, change(value)]));
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
