import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import { wholeNumberText } from "../../shared/typed-values.js";
import { type OrdinarySupportSuffices, ordinarySupportAnswers } from "./oza.types.js";
import type { RouteFacts } from "./route.rules.js";
import { routes } from "./route.types.js";

const pupils = wholeNumberText({ min: 1, max: 500 });
const ordinary = chooseOne(ordinarySupportAnswers);

export const routeForm = z.object({
  ordinarySupportSuffices: ordinary,
  pupilsWithSameNeeds: pupils,
  route: chooseOne(routes),
  reason: requiredText({ max: 5000 }),
});

/** The two questions as the address of the page says them; what is missing there is not known. */
export function factsInAddress(query: URLSearchParams): Partial<RouteFacts> {
  const count = pupils.safeParse(query.get("leerlingen") ?? "");
  const answer = ordinary.safeParse(query.get("gewoon"));
  return {
    ...(count.success ? { pupilsWithSameNeeds: count.data } : {}),
    ...(answer.success ? { ordinarySupportSuffices: answer.data } : {}),
  };
}

/** The same two questions, to be carried on to the page of the decision. */
export function addressOf(facts: {
  ordinarySupportSuffices: OrdinarySupportSuffices;
  pupilsWithSameNeeds: number | undefined;
}): string {
  const query = new URLSearchParams({ gewoon: facts.ordinarySupportSuffices });
  if (facts.pupilsWithSameNeeds !== undefined) {
    query.set("leerlingen", String(facts.pupilsWithSameNeeds));
  }
  return query.toString();
}
