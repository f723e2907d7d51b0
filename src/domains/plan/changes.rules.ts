type Change = { field: string; from: string; to: string };

/** Keys say nothing to who reads the timeline later: what they point at goes by its name there. */
export function withNames(
  changes: readonly Change[],
  names: Readonly<Record<string, Pick<Change, "from" | "to">>>,
): Change[] {
  return changes.map((change) => ({ ...change, ...names[change.field] }));
}
