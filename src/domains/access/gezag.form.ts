import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import { writeDutchDate } from "../../shared/dutch-date.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import {
  gezagDecisions,
  gezagForms,
  type GezagFacts,
  type Guardian,
  relations,
} from "./participation.types.js";

/** The answers to whether somebody has authority now; the third is "in onderzoek". */
export const authorityAnswers = ["ja", "nee", "in-onderzoek"] as const;

export const gezagForm = (today: LocalDate) =>
  z
    .object({
      relation: chooseOne(relations),
      gezagForm: chooseOne(gezagForms),
      hasAuthority: chooseOne(authorityAnswers),
      source: requiredText({ max: 500 }),
      recordedOn: dateText(today, { future: false }),
    })
    .transform(({ hasAuthority, ...facts }) => ({
      ...facts,
      hasAuthority: hasAuthority === "ja",
      underInvestigation: hasAuthority === "in-onderzoek",
    }));

export function gezagValues(guardian: GezagFacts | null): Record<string, string> {
  if (!guardian)
    return { relation: "", gezagForm: "", hasAuthority: "", source: "", recordedOn: "" };
  return {
    relation: guardian.relation,
    gezagForm: guardian.gezagForm,
    hasAuthority: guardian.underInvestigation
      ? "in-onderzoek"
      : guardian.hasAuthority
        ? "ja"
        : "nee",
    source: guardian.source,
    recordedOn: writeDutchDate(guardian.recordedOn),
  };
}

export const decisionForm = z.object({
  decision: chooseOne(gezagDecisions),
  reason: requiredText({ max: 1000 }),
});

export function decisionValues(guardian: Guardian | null): Record<string, string> {
  return { decision: guardian?.decision?.what ?? "", reason: guardian?.decision?.reason ?? "" };
}
