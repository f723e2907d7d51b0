import { isLocalDate } from "../../shared/local-date.js";
import type { EventData } from "./timeline.types.js";

/** The facts of an event that fit in its sentence. */
export function wordsOf(data: EventData): Record<string, string | number> {
  const fitting = Object.entries(data).filter(
    (pair): pair is [string, string | number] =>
      typeof pair[1] === "string" || typeof pair[1] === "number",
  );
  return Object.fromEntries(fitting);
}

export type ShownChange = { from: string; to: string; isDate: boolean };

/** What stood there before and what came in its place, of whatever kind the event is. */
export function changesOf(data: EventData): ShownChange[] {
  const changes = Array.isArray(data.changes) ? (data.changes as unknown[]) : [];
  return changes.flatMap((change) => {
    if (typeof change !== "object" || change === null) return [];
    const { from, to } = change as { from?: unknown; to?: unknown };
    if (typeof from !== "string" || typeof to !== "string") return [];
    return [{ from, to, isDate: [from, to].every((text) => text === "" || isLocalDate(text)) }];
  });
}
