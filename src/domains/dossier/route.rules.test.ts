import { describe, expect, it } from "vitest";
import type { OrdinarySupportSuffices, RuleAnswer } from "./oza.types.js";
import { changedSince, routeAdvice, routeAnswers } from "./route.rules.js";

const facts = (ordinarySupportSuffices: OrdinarySupportSuffices, pupils?: number) => ({
  ordinarySupportSuffices,
  pupilsWithSameNeeds: pupils,
});

describe("the route (handreiking Onderwijs buiten de schoolmuren, Maatwerk of voorziening)", () => {
  it.each([
    [facts("nee", 1), "maatwerk"],
    [facts("nee", 3), "maatwerk"],
    [facts("nee", 4), "voorziening"],
    [facts("nee", 40), "voorziening"],
    [facts("ja", 1), "extra-ondersteuning"],
    [facts("ja"), "extra-ondersteuning"],
    [facts("nee"), "unknown"],
    [facts("onbekend", 2), "unknown"],
  ])("%o is %s", (input, expected) => {
    expect(routeAdvice(input)).toBe(expected);
  });

  it.each([
    [facts("nee", 3), ["no", "yes", "no"]],
    [facts("ja", 4), ["yes", "no", "yes"]],
    [facts("onbekend"), ["unknown", "unknown", "unknown"]],
  ])("answers each question of %o on its own", (input, expected) => {
    expect(routeAnswers(input).map(({ answer }) => answer)).toEqual(expected);
  });
});

describe("what changed since a decision", () => {
  const then: RuleAnswer[] = [
    { rule: "oza-two-domains", answer: "no" },
    { rule: "oza-one-plan", answer: "no" },
    { rule: "oza-family", answer: "yes" },
  ];

  it("names only what answers otherwise now", () => {
    const now: RuleAnswer[] = [
      { rule: "oza-two-domains", answer: "yes" },
      { rule: "oza-one-plan", answer: "no" },
    ];
    expect(changedSince(then, now)).toEqual([{ rule: "oza-two-domains", then: "no", now: "yes" }]);
  });

  it("takes nothing that this viewer can't see for a change", () => {
    const now: RuleAnswer[] = [{ rule: "oza-family", answer: "unknown", hidden: true }];
    expect(changedSince(then, now)).toEqual([]);
  });

  it("leaves a rule that was not asked then", () => {
    expect(changedSince([], [{ rule: "oza-family", answer: "yes" }])).toEqual([]);
  });
});
