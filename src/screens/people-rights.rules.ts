import type { Basis, Participant } from "../domains/access/index.js";
import { ageOn } from "../shared/age.js";
import type { LocalDate } from "../shared/local-date.js";

/** Why somebody at the table sees nothing at all. */
export type Nothing =
  "withheld" | "no-consent" | "stiefouder" | "gezag-onbeslist" | "adult" | "no-work";

/** Undefined for who sees something. Explains only: the database decided it already. */
export function nothingBecause(
  seats: readonly Pick<Participant, "role" | "presentRole" | "organisationId">[],
  reasons: readonly Basis[],
  dossier: { bornOn: LocalDate },
  today: LocalDate,
): Nothing | undefined {
  if (reasons.some(({ refused }) => refused === null)) return undefined;
  if (reasons.some(({ refused }) => refused === "withheld")) return "withheld";
  if (reasons.length > 0) return "no-consent";
  if (seats.some(({ presentRole }) => presentRole === "gezag-onbeslist")) return "gezag-onbeslist";
  if (seats.some(({ role }) => role === "stiefouder")) return "stiefouder";
  if (seats.some(({ organisationId }) => organisationId)) return "no-work";
  return ageOn(dossier.bornOn, today) >= 18 ? "adult" : "no-work";
}
