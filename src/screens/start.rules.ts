import { addDays, type LocalDate } from "../shared/local-date.js";
import type { Start, StartRegie } from "./start.types.js";

export type Duty = {
  key:
    | "consent"
    | "question-waits"
    | "question-answered"
    | "answer"
    | "accept"
    | "late"
    | "do"
    | "regie-plan-start"
    | "regie-plan-finish"
    | "regie-disagreed"
    | "regie-confirm"
    | "regie-begin"
    | "regie-evaluate"
    | "regie-ending"
    | "regie-declined"
    | "regie-overdue";
  child: string;
  what: string;
  date: LocalDate | undefined;
  href: string;
  late: boolean;
};

/** What this person must do, most urgent first: late, then asked, then by date. */
export function dutiesOf(start: Start, today: LocalDate): Duty[] {
  const duties = [
    ...start.consents.map(({ child, dossierId, id, what }): Duty => {
      const href = `/dossiers/${dossierId}/toestemmingen/${id}`;
      return { key: "consent", child, what, date: undefined, late: false, href };
    }),
    ...start.agreements.map((agreement): Duty => {
      const { child, what, dueOn: date, dossierId, id } = agreement;
      const late = date < today;
      const key = agreement.status === "asked" ? "accept" : late ? "late" : "do";
      return { key, child, what, date, late, href: `/dossiers/${dossierId}/afspraken/${id}` };
    }),
    ...start.answers.map(({ child, dossierId, planId }): Duty => {
      const href = `/dossiers/${dossierId}/plan/${planId}/instemming`;
      return { key: "answer", child, what: "", date: undefined, late: false, href };
    }),
    ...start.regie.flatMap((one) => regieDuties(one, today)),
    ...questionDuties(start, today),
  ];
  return duties.sort((a, b) => rank(a) - rank(b) || (a.date ?? "").localeCompare(b.date ?? ""));
}

/** Whether somebody may look into one's life comes before everything else. */
const rank = (duty: Duty) =>
  duty.key === "consent" ? -1 : duty.late ? 0 : duty.key === "do" ? 2 : 1;

/** Questions about who looked: to answer, and answers to read. */
function questionDuties({ questions, dossiers }: Start, today: LocalDate): Duty[] {
  return [
    ...questions.waiting.map(({ id, answerBy: date, about }): Duty => {
      const [href, what] = [`/vragen/${id}`, about.name];
      return { key: "question-waits", child: "", what, date, late: date < today, href };
    }),
    ...questions.answered.map(({ id, dossierId, about }): Duty => {
      const child = dossiers.find((one) => one.id === dossierId)?.child ?? "";
      const href = `/dossiers/${dossierId}/wie-keek/vragen/${id}`;
      const key = "question-answered";
      return { key, child, what: about.name, date: undefined, late: false, href };
    }),
  ];
}

const soonDays = 42;

function regieDuties(one: StartRegie, today: LocalDate): Duty[] {
  const base = { child: one.child, what: "", date: undefined, late: false };
  const plan = `/dossiers/${one.dossierId}/plan`;
  const agreements = `/dossiers/${one.dossierId}/afspraken`;
  const duties: Duty[] = [];
  const key = planDuty(one.plan, today);
  if (key) {
    const date = dateOf(key, one.plan);
    duties.push({ ...base, key, href: plan, date, late: date !== undefined && date < today });
  }
  if (one.declined > 0) duties.push({ ...base, key: "regie-declined", href: agreements });
  if (one.overdue > 0) duties.push({ ...base, key: "regie-overdue", href: agreements, late: true });
  return duties;
}

function planDuty(plan: StartRegie["plan"], today: LocalDate): Duty["key"] | undefined {
  switch (plan?.status) {
    case undefined:
      return "regie-plan-start";
    case "draft":
      return "regie-plan-finish";
    case "proposed":
      if (plan.disagreed) return "regie-disagreed";
      return plan.waiting ? undefined : "regie-confirm";
    case "agreed":
      return "regie-begin";
    case "in-force":
      if (comesWithin(plan.evaluationOn, 7, today)) return "regie-evaluate";
      return comesWithin(plan.endsOn, soonDays, today) ? "regie-ending" : undefined;
  }
}

function comesWithin(date: LocalDate | null, days: number, today: LocalDate): boolean {
  return date !== null && date <= addDays(today, days);
}

function dateOf(key: Duty["key"], plan: StartRegie["plan"]): LocalDate | undefined {
  if (key === "regie-evaluate") return plan?.evaluationOn ?? undefined;
  if (key === "regie-ending") return plan?.endsOn ?? undefined;
  return undefined;
}
