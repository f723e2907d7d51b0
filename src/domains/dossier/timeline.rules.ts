import { readDutchDate } from "../../shared/dutch-date.js";
import { isId } from "../../shared/ids.js";
import { isLocalDate, type LocalDate } from "../../shared/local-date.js";
import type { SectionKey } from "../access/index.js";
import {
  type Counted,
  type EventData,
  theProduct,
  type TimelineCount,
  type TimelineFacets,
  type TimelineQuestion,
} from "./timeline.types.js";

/** The facts of an event that fit in its sentence. */
export function wordsOf(data: EventData): Record<string, string | number> {
  const fitting = Object.entries(data).filter(
    (pair): pair is [string, string | number] =>
      typeof pair[1] === "string" || typeof pair[1] === "number",
  );
  return Object.fromEntries(fitting);
}

/** What stood there before and what came in its place, of whatever kind the event is. */
export function changesOf(data: EventData): { field: string; from: string; to: string }[] {
  const changes = Array.isArray(data.changes) ? (data.changes as unknown[]) : [];
  return changes.flatMap((change) => {
    if (typeof change !== "object" || change === null) return [];
    const { field, from, to } = change as { field?: unknown; from?: unknown; to?: unknown };
    if (typeof from !== "string" || typeof to !== "string") return [];
    return [{ field: typeof field === "string" ? field : "", from, to }];
  });
}

/** Reads the address of the timeline; what makes no sense there asks for nothing. */
export function timelineQuestion(
  query: URLSearchParams,
  sections: readonly SectionKey[],
  today: LocalDate,
): TimelineQuestion {
  const by = query.get("wie");
  const before = query.get("voor");
  const typed = {
    van: (query.get("van") ?? "").trim().slice(0, 40),
    tot: (query.get("tot") ?? "").trim().slice(0, 40),
  };
  return {
    section: sections.find((section) => section === query.get("onderdeel")),
    by: by === theProduct || isId(by) ? by : undefined,
    from: dayIn(typed.van, today),
    until: dayIn(typed.tot, today),
    before: isLocalDate(before) ? before : undefined,
    typed,
  };
}

function dayIn(typed: string, today: LocalDate): LocalDate | undefined {
  const read = readDutchDate(typed, today);
  return read.kind === "date" ? read.date : undefined;
}

export const isFiltered = ({ section, by, typed }: TimelineQuestion): boolean =>
  section !== undefined || by !== undefined || typed.van !== "" || typed.tot !== "";

/** The address that asks this, from a day on when there is more. */
export function timelineHref(path: string, question: TimelineQuestion, before?: LocalDate): string {
  const { section, by, from, until } = question;
  const query = new URLSearchParams();
  if (section) query.set("onderdeel", section);
  if (by) query.set("wie", by);
  if (from) query.set("van", from);
  if (until) query.set("tot", until);
  if (before) query.set("voor", before);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** How many there are of each choice, given the other one; the choice itself always stays. */
export function facetsOf(
  counts: readonly TimelineCount[],
  { section, by }: Pick<TimelineQuestion, "section" | "by">,
  sections: readonly SectionKey[],
): TimelineFacets {
  const bySomebody = counts.filter((one) => by === undefined || one.by === by);
  const inSection = counts.filter((one) => section === undefined || one.section === section);
  const names = new Map(counts.map((one) => [one.by, one.name]));
  const people = [...names].map(([value, name]): Counted<string> => {
    return { value, name, count: sum(inSection.filter((one) => one.by === value)) };
  });
  return {
    total: sum(inSection.filter((one) => bySomebody.includes(one))),
    sections: sections
      .map((value) => {
        const count = sum(bySomebody.filter((one) => one.section === value));
        return { value, name: undefined, count };
      })
      .filter(({ value, count }) => count > 0 || value === section),
    people: people
      // Somebody whose name this viewer may not know is no choice.
      .filter(({ value, name }) => value === theProduct || name !== undefined)
      .filter(({ value, count }) => count > 0 || value === by)
      .sort((a, b) => b.count - a.count),
  };
}

const sum = (counts: readonly TimelineCount[]) =>
  counts.reduce((total, { count }) => total + count, 0);
