/** A piece of text and whether it stayed, came in or went out. */
export interface TextChange {
  kind: "same" | "added" | "removed";
  text: string;
}

// Work and memory grow with the square of the number of changed words; past this point two texts
// have so little in common that showing them whole reads better anyway.
const mostChanges = 1200;
const words = /\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/**
 * The difference between two texts, word by word. Everything but "added", joined, is `before`;
 * everything but "removed", joined, is `after`. In one changed place "removed" comes first.
 * Texts that differ in very many words come back as wholly replaced between their common ends.
 */
export function diffWords(before: string, after: string): TextChange[] {
  const a = before.match(words) ?? [];
  const b = after.match(words) ?? [];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const changed = middleOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return tidy([
    { kind: "same", text: a.slice(0, start).join("") },
    ...changed,
    { kind: "same", text: a.slice(a.length - end).join("") },
  ]);
}

function middleOf(a: string[], b: string[]): TextChange[] {
  const trace = shortestEdit(a, b);
  if (trace) return walkBack(a, b, trace);
  return [
    { kind: "removed", text: a.join("") },
    { kind: "added", text: b.join("") },
  ];
}

// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): per number of edits the
// furthest point reached on every diagonal k = x - y. Undefined when it takes too many edits.
function shortestEdit(a: string[], b: string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  const most = Math.min(a.length + b.length, mostChanges);
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      let x = comesFromAbove(reached, k, edits) ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      if (x >= a.length && x - k >= b.length) return trace;
      next.set(k, x);
    }
    reached = next;
  }
  return undefined;
}

function walkBack(a: string[], b: string[], trace: Map<number, number>[]): TextChange[] {
  const changes: TextChange[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const fromK = comesFromAbove(reached, k, edits) ? k + 1 : k - 1;
    const from = edits === 0 ? { x: 0, y: 0 } : point(reached, fromK);
    while (x > from.x && y > from.y) {
      x -= 1;
      y -= 1;
      changes.push({ kind: "same", text: a[x] ?? "" });
    }
    if (y > from.y) changes.push({ kind: "added", text: b[y - 1] ?? "" });
    if (x > from.x) changes.push({ kind: "removed", text: a[x - 1] ?? "" });
    x = from.x;
    y = from.y;
  }
  return changes.reverse();
}

function comesFromAbove(reached: Map<number, number>, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
}

function point(reached: Map<number, number>, k: number): { x: number; y: number } {
  return { x: at(reached, k), y: at(reached, k) - k };
}

function at(reached: Map<number, number>, k: number): number {
  return reached.get(k) ?? -1;
}

// Words that changed one after the other become one change: the spaces between them stayed, but
// "old new old new" is harder to read than "old old" followed by "new new".
function tidy(changes: TextChange[]): TextChange[] {
  const tidied: TextChange[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed) tidied.push({ kind: "removed", text: removed });
    if (added) tidied.push({ kind: "added", text: added });
    removed = added = "";
  };
  changes.forEach(({ kind, text }, index) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isGap(text) && (removed || added) && isChange(changes[index + 1])) {
      removed += text;
      added += text;
    } else if (text) {
      close();
      const last = tidied.at(-1);
      if (last?.kind === "same") last.text += text;
      else tidied.push({ kind, text });
    }
  });
  close();
  return tidied;
}

function isGap(text: string): boolean {
  return text.length > 0 && text.trim() === "" && !text.includes("\n");
}

function isChange(change: TextChange | undefined): boolean {
  return change !== undefined && change.kind !== "same";
}
