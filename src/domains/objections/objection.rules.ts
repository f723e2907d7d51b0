import { addMonths, type LocalDate } from "../../shared/local-date.js";
import type { Objection, ObjectionAnswer, ObjectionKind } from "./objection.types.js";

/**
 * How long an organisation may take. AVG art. 12 lid 3: without delay, within a month at the latest;
 * that holds for a question about one's data (art. 15) and for an objection (art. 21) alike.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export const answerTerms: Record<ObjectionKind, { months: number; law: string }> = {
  question: { months: 1, law: "AVG art. 12 lid 3 en art. 15" },
  objection: { months: 1, law: "AVG art. 12 lid 3 en art. 21" },
};

/** The clock reminds whoever has not answered this many days before. */
export const reminderDaysBefore = 7;

export const answerBy = (kind: ObjectionKind, askedOn: LocalDate): LocalDate =>
  addMonths(askedOn, answerTerms[kind].months);

export const isLate = (objection: Pick<Objection, "status" | "answerBy">, today: LocalDate) =>
  objection.status === "open" && objection.answerBy < today;

/** Nobody judges over themselves: to an objection only the one for privacy gives the answer. */
export function settles(kind: ObjectionKind, by: ObjectionAnswer["as"]): boolean {
  return kind === "question" || by === "privacy";
}

/** A number to speak about a case by, without saying who the child is: "4F2A-91C0". */
export function shortNumber(objectionId: string): string {
  const tail = objectionId.replaceAll("-", "").slice(-8).toUpperCase();
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
}
