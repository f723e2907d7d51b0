import type { Participant } from "../access/index.js";
import type { LifeDomain } from "../../shared/life-domains.js";
import type {
  Answer,
  OrdinarySupportSuffices,
  OzaRuleId,
  PlanFacts,
  RuleAnswer,
} from "./oza.types.js";

/** What the definition of an onderwijs-zorgarrangement is held against. */
export type OzaFacts = {
  /** Of needs and goals. */
  domains: LifeDomain[];
  /** Whether this viewer reads needs and views; if not, there may be more than is seen here. */
  needsVisible: boolean;
  /** Who sits at the table today. */
  participants: Pick<Participant, "name" | "role">[];
  /** Whether the child has a seat or has told how it sees things. */
  childTakesPart: boolean;
  /** From 18 the young person decides alone. */
  childIsAdult: boolean;
  plan: PlanFacts["plan"];
  regisseur: string | undefined;
  ordinarySupportSuffices: OrdinarySupportSuffices;
};

type OzaAnswer = RuleAnswer<OzaRuleId>;

const educationRoles = ["leerkracht", "intern-begeleider", "schoolleider"];
/** The jeugdarts is no partner here: that help belongs to what every school has (NJi-notitie 3.3). */
const careRoles = ["zorgbegeleider"];
const parentRoles = ["ouder", "voogd"];

/**
 * The definition and working principles of the NJi-notitie Onderwijs-zorgarrangementen (3.1 and
 * 3.2; rule oza.definitie), one answer per part. What is not known is said, never guessed.
 */
export function ozaAnswers(facts: OzaFacts): OzaAnswer[] {
  return [
    schoolNotAlone(facts),
    twoDomains(facts),
    educationAndCare(facts),
    family(facts),
    onePlan(facts),
    oneRegisseur(facts),
  ];
}

/** It is one when every part is; one part that is not makes it something else. */
export function isOza(answers: readonly { answer: Answer }[]): Answer {
  if (answers.some(({ answer }) => answer === "no")) return "no";
  return answers.every(({ answer }) => answer === "yes") ? "yes" : "unknown";
}

/** 3.1: regular or special education cannot provide what is needed on its own. */
function schoolNotAlone({ ordinarySupportSuffices }: OzaFacts): OzaAnswer {
  const answers = { ja: "no", nee: "yes", onbekend: "unknown" } as const;
  return { rule: "oza-school-not-alone", answer: answers[ordinarySupportSuffices] };
}

/** 3.2: "in ieder geval de school en minstens één van de twee andere leefgebieden". */
function twoDomains({ domains, needsVisible }: OzaFacts): OzaAnswer {
  const rule = "oza-two-domains";
  const both = domains.includes("school") && domains.some((domain) => domain !== "school");
  if (both) return { rule, answer: "yes", domains };
  if (!needsVisible) return { rule, answer: "unknown", domains, hidden: true };
  return { rule, answer: domains.length === 0 ? "unknown" : "no", domains };
}

/** 3.1: education and at least one institution work together. */
function educationAndCare({ participants }: OzaFacts): OzaAnswer {
  const education = participants.filter(({ role }) => educationRoles.includes(role));
  const care = participants.filter(({ role }) => careRoles.includes(role));
  return {
    rule: "oza-education-and-care",
    answer: education.length > 0 && care.length > 0 ? "yes" : "no",
    names: [...education, ...care].map(({ name }) => name),
  };
}

/** 3.2: parents and child are partners; from 18 the young person alone (BW 1:233). */
function family(facts: OzaFacts): OzaAnswer {
  const rule = "oza-family";
  const parents = facts.participants.filter(({ role }) => parentRoles.includes(role));
  const names = parents.map(({ name }) => name);
  if (parents.length === 0 && !facts.childIsAdult) return { rule, answer: "no", names };
  if (facts.childTakesPart) return { rule, answer: "yes", names };
  if (!facts.needsVisible) return { rule, answer: "unknown", names, hidden: true };
  return { rule, answer: "no", names };
}

/** 3.1: one plan. A plan that is still being made may yet become it. */
function onePlan({ plan }: OzaFacts): OzaAnswer {
  const rule = "oza-one-plan";
  if (plan === undefined) return { rule, answer: "unknown", hidden: true };
  const answers = { agreed: "yes", "being-made": "unknown", none: "no" } as const;
  return { rule, answer: answers[plan] };
}

/** 3.2: one regisseur, who is always one of the partners. */
function oneRegisseur({ regisseur }: OzaFacts): OzaAnswer {
  return {
    rule: "oza-one-regisseur",
    answer: regisseur === undefined ? "no" : "yes",
    names: regisseur === undefined ? [] : [regisseur],
  };
}
