import { addMonths, type LocalDate } from "../../shared/local-date.js";
import type { Correction } from "./rights.types.js";

/** AVG art. 12 lid 3: without delay, within a month at the latest. */
export const monthsToAnswer = 1;

export const correctionDue = (askedOn: LocalDate): LocalDate => addMonths(askedOn, monthsToAnswer);

export const isLate = (
  { status, answerBy }: Pick<Correction, "status" | "answerBy">,
  today: LocalDate,
) => status === "asked" && answerBy < today;
