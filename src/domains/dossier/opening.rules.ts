import { addYears, type LocalDate } from "../../shared/local-date.js";
import type { ParticipationRole } from "../access/index.js";

/** Supported education goes on until 23 (WEC 39: leaving at 20, with at most three years more). */
const oldest = 23;

export function birthDateProblem(
  bornOn: LocalDate,
  today: LocalDate,
): "birth-date-too-long-ago" | undefined {
  return addYears(bornOn, oldest) < today ? "birth-date-too-long-ago" : undefined;
}

/** The role that goes with what somebody does for their organisation; a coordinator says it. */
export function fittingRole(
  func: string | undefined,
  roles: readonly ParticipationRole[],
): ParticipationRole | undefined {
  return roles.find((role) => role === func);
}
