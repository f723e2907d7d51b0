import type { LocalDate } from "../../shared/local-date.js";
import { isPeriod, overlaps } from "../../shared/period.js";
import type { CareerEntry } from "./career.types.js";

export type CareerProblem =
  | { code: "dates-reversed"; field: "endsOn" }
  | { code: "before-birth"; field: "startsOn" }
  | { code: "periods-overlap"; field: "startsOn" };

type Dated = Pick<CareerEntry, "id" | "kind" | "startsOn" | "endsOn">;

/** A child is registered at one school at a time (WPO 40); help and being at home may coincide. */
export function careerProblem(
  entry: Dated,
  others: readonly Dated[],
  bornOn: LocalDate,
): CareerProblem | undefined {
  if (!isPeriod(entry)) return { code: "dates-reversed", field: "endsOn" };
  if (entry.startsOn < bornOn) return { code: "before-birth", field: "startsOn" };
  if (entry.kind !== "school") return undefined;
  const coincides = others.some(
    (other) => other.kind === "school" && other.id !== entry.id && overlaps(other, entry),
  );
  return coincides ? { code: "periods-overlap", field: "startsOn" } : undefined;
}
