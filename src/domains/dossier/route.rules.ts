import type { OrdinarySupportSuffices, RouteRuleId, RuleAnswer } from "./oza.types.js";
import type { ChangedAnswer, Route } from "./route.types.js";

export type RouteFacts = {
  ordinarySupportSuffices: OrdinarySupportSuffices;
  /** Undefined as long as nobody has said how many. */
  pupilsWithSameNeeds: number | undefined;
};

/** From four pupils with shared needs it is a voorziening (handreiking Onderwijs buiten de schoolmuren). */
const fewestPupilsOfVoorziening = 4;

/** The three questions behind the route, each answered on its own. */
export function routeAnswers(facts: RouteFacts): RuleAnswer<RouteRuleId>[] {
  const { ordinarySupportSuffices, pupilsWithSameNeeds: pupils } = facts;
  const ordinary = { ja: "yes", nee: "no", onbekend: "unknown" } as const;
  const many = pupils !== undefined && pupils >= fewestPupilsOfVoorziening;
  const yesOrNo = (yes: boolean) => (pupils === undefined ? "unknown" : yes ? "yes" : "no");
  return [
    { rule: "route-ordinary", answer: ordinary[ordinarySupportSuffices] },
    { rule: "route-maatwerk", answer: yesOrNo(!many) },
    { rule: "route-voorziening", answer: yesOrNo(many) },
  ];
}

/**
 * Which route fits: ordinary extra support as long as that is enough, otherwise maatwerk for one to
 * three pupils and a voorziening for four or more. Unknown while a question is open.
 */
export function routeAdvice(facts: RouteFacts): Route | "unknown" {
  const { ordinarySupportSuffices, pupilsWithSameNeeds: pupils } = facts;
  if (ordinarySupportSuffices === "ja") return "extra-ondersteuning";
  if (ordinarySupportSuffices === "onbekend" || pupils === undefined) return "unknown";
  return pupils >= fewestPupilsOfVoorziening ? "voorziening" : "maatwerk";
}

/** What answers otherwise now. What this viewer can't see has not changed for that reason. */
export function changedSince(
  then: readonly RuleAnswer[],
  now: readonly RuleAnswer[],
): ChangedAnswer[] {
  return now.flatMap(({ rule, answer, hidden }) => {
    const before = then.find((one) => one.rule === rule);
    if (hidden || before === undefined || before.answer === answer) return [];
    return [{ rule, then: before.answer, now: answer }];
  });
}
