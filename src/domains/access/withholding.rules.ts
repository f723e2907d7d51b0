import type { SectionKey } from "./access.types.js";
import type { LocalDate } from "../../shared/local-date.js";
import type { Withholding, WithholdingFields } from "./withholding.types.js";

/** What is taken, what stays and what was not seen anyway: said before it is recorded. */
export function effectOf(
  seen: readonly SectionKey[],
  chosen: readonly SectionKey[],
): { taken: SectionKey[]; kept: SectionKey[]; unseen: SectionKey[] } {
  return {
    taken: chosen.filter((section) => seen.includes(section)),
    kept: seen.filter((section) => !chosen.includes(section)),
    unseen: chosen.filter((section) => !seen.includes(section)),
  };
}

/** An order of a judge without its court and day can't be checked by anybody. */
export const namesItsCourt = ({ ground, court, orderedOn }: WithholdingFields) =>
  ground !== "rechterlijke-uitspraak" || (court !== undefined && orderedOn !== undefined);

export type WithholdingState = "in-force" | "coming" | "ended" | "lifted";

export function stateOf(
  { liftedAt, startsOn, endsOn }: Pick<Withholding, "liftedAt" | "startsOn" | "endsOn">,
  today: LocalDate,
): WithholdingState {
  if (liftedAt !== null) return "lifted";
  if (startsOn > today) return "coming";
  return endsOn !== null && endsOn < today ? "ended" : "in-force";
}
