import { addDays, type LocalDate, todayIn } from "../../shared/local-date.js";
import { type Basis, type SectionKey } from "./access.types.js";
import type {
  Consent,
  ConsentAnswer,
  ConsentState,
  Decider,
  Loss,
  Purpose,
  SayGround,
} from "./consent.types.js";
import type { ParticipationRole } from "./participation.types.js";

type Dated = Pick<Consent, "status" | "startsOn" | "endsOn">;

/** In force and asked are so until a day; after it they are over without anybody doing anything. */
export function stateOf(consent: Dated, today: LocalDate): ConsentState {
  if (consent.endsOn >= today) return consent.status;
  if (consent.status === "in-force") return "ended";
  return consent.status === "asked" ? "lapsed" : consent.status;
}

/** A consent is for a year at most: after that the family is asked anew. Our choice. */
export const latestEnd = (today: LocalDate): LocalDate => addDays(today, 365);

const purposeOfRole: Partial<Record<ParticipationRole, Purpose>> = {
  vervoerder: "vervoer",
  betaler: "betalen",
  zorgbegeleider: "hulp-geven",
  onderwijsconsulent: "bemiddelen",
};

/** What somebody in this role most often needs it for; the asker may choose another. */
export const purposeFor = (role: ParticipationRole): Purpose => purposeOfRole[role] ?? "meedenken";

/** What each person said last; the newest answers stand first. */
export function newestOf(answers: readonly ConsentAnswer[], participationId: string | null) {
  return answers.find((one) => one.participationId === participationId);
}

/** Who has a say and did not say yes or no yet. */
export function waitingFor({
  deciders,
  answers,
}: Pick<Consent, "deciders" | "answers">): Decider[] {
  return deciders.filter(({ participationId }) => {
    const answer = newestOf(answers, participationId)?.answer;
    return participationId !== null && (answer === undefined || answer === "not-now");
  });
}

const undecidedGrounds: readonly SayGround[] = [
  "gezag-onbeslist",
  "niemand-met-gezag",
  "jongere-ontbreekt",
];

/** Why nobody's yes is enough yet: a person first has to find out who decides. */
export const undecided = (deciders: readonly Decider[]): SayGround[] =>
  deciders.map(({ because }) => because).filter((one) => undecidedGrounds.includes(one));

/** "Not now" is asked again after two weeks, and not before. */
export const patienceDays = 14;

export function isOpenFor(
  consent: Pick<Consent, "status" | "startsOn" | "endsOn" | "answers">,
  participationId: string,
  today: LocalDate,
): boolean {
  if (stateOf(consent, today) !== "asked") return false;
  const answer = newestOf(consent.answers, participationId);
  if (answer === undefined) return true;
  return answer.answer === "not-now" && todayIn(answer.answeredAt) <= addDays(today, -patienceDays);
}

/** Whether this consent covers all of this until at least that day. */
export function covers(
  consent: Pick<Consent, "sections" | "endsOn">,
  wanted: { sections: readonly SectionKey[]; endsOn: LocalDate },
): boolean {
  return (
    consent.endsOn >= wanted.endsOn &&
    wanted.sections.every((section) => consent.sections.includes(section))
  );
}

/** What somebody chooses from: who the child is goes with whatever else is read. */
export const choosable = (sections: readonly SectionKey[]): SectionKey[] =>
  sections.filter((section) => section !== "child");

/** What an answer chooses from: what was asked, and once it is in force what counts of it. */
export const countsOf = ({
  status,
  asked,
  sections,
}: Pick<Consent, "status" | "asked" | "sections">): SectionKey[] =>
  status === "in-force" ? sections : asked;

/** The parts that an answer is about, of those that count now; null for all of them. */
export function chosenParts(
  consent: Pick<Consent, "status" | "asked" | "sections">,
  chosen: readonly SectionKey[] | null,
): SectionKey[] | null {
  const all = countsOf(consent);
  const kept = all.filter((one) => chosen === null || chosen.includes(one));
  return kept.length < all.length ? kept : null;
}

const readable = (reasons: readonly Basis[], personId: string) =>
  new Set(
    reasons
      .filter((one) => one.personId === personId && one.refused === null)
      .map(({ section }) => section),
  );

/** Who reads which sections now and would not any more, by the reasons that the database decides by. */
export function lossesBetween(now: readonly Basis[], then: readonly Basis[]): Loss[] {
  const people = Map.groupBy(now, ({ personId }) => personId);
  return [...people].flatMap(([personId, reasons]) => {
    const after = readable(then, personId);
    const sections = [...readable(reasons, personId)].filter((section) => !after.has(section));
    const [first] = reasons.filter((one) => sections.includes(one.section) && !one.refused);
    if (!first) return [];
    const { participationId, way, organisationId } = first;
    return [{ personId, participationId, way, organisationId, sections }];
  });
}
