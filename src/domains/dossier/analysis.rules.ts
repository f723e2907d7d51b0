import type { OutcomeFields } from "./analysis.types.js";

/** What is turned down needs the reason: otherwise the next school asks the same question again. */
export function outcomeProblem({
  outcome,
  reason,
}: Pick<OutcomeFields, "outcome" | "reason">): "reason-missing" | undefined {
  return outcome === "afgewezen" && reason.trim() === "" ? "reason-missing" : undefined;
}
