import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isOza, type OzaFacts, ozaAnswers } from "./oza.rules.js";
import type { Answer, OzaRuleId } from "./oza.types.js";

const complete: OzaFacts = {
  domains: ["school", "gezin"],
  needsVisible: true,
  participants: [
    { name: "Els", role: "intern-begeleider" },
    { name: "Wietske", role: "zorgbegeleider" },
    { name: "Marieke", role: "ouder" },
  ],
  childTakesPart: true,
  childIsAdult: false,
  plan: "agreed",
  regisseur: "Els",
  ordinarySupportSuffices: "nee",
};

const without = (role: string) => complete.participants.filter((one) => one.role !== role);

const table: [string, Partial<OzaFacts>, OzaRuleId, Answer][] = [
  ["the school cannot do it alone", {}, "oza-school-not-alone", "yes"],
  ["ordinary support is enough", { ordinarySupportSuffices: "ja" }, "oza-school-not-alone", "no"],
  ["nobody knows", { ordinarySupportSuffices: "onbekend" }, "oza-school-not-alone", "unknown"],
  ["school and home", {}, "oza-two-domains", "yes"],
  ["school and leisure", { domains: ["school", "vrije-tijd"] }, "oza-two-domains", "yes"],
  ["only school", { domains: ["school"] }, "oza-two-domains", "no"],
  ["home and leisure", { domains: ["gezin", "vrije-tijd"] }, "oza-two-domains", "no"],
  ["nothing written", { domains: [] }, "oza-two-domains", "unknown"],
  ["hidden", { domains: ["school"], needsVisible: false }, "oza-two-domains", "unknown"],
  ["hidden but enough seen", { needsVisible: false }, "oza-two-domains", "yes"],
  ["school and care", {}, "oza-education-and-care", "yes"],
  ["no care", { participants: without("zorgbegeleider") }, "oza-education-and-care", "no"],
  ["no school", { participants: without("intern-begeleider") }, "oza-education-and-care", "no"],
  ["parent and child", {}, "oza-family", "yes"],
  ["no parent", { participants: without("ouder") }, "oza-family", "no"],
  ["child not heard", { childTakesPart: false }, "oza-family", "no"],
  ["child hidden", { childTakesPart: false, needsVisible: false }, "oza-family", "unknown"],
  [
    "grown up without parents",
    { participants: without("ouder"), childIsAdult: true },
    "oza-family",
    "yes",
  ],
  ["agreed plan", {}, "oza-one-plan", "yes"],
  ["plan being made", { plan: "being-made" }, "oza-one-plan", "unknown"],
  ["no plan", { plan: "none" }, "oza-one-plan", "no"],
  ["plan hidden", { plan: undefined }, "oza-one-plan", "unknown"],
  ["regisseur", {}, "oza-one-regisseur", "yes"],
  ["no regisseur", { regisseur: undefined }, "oza-one-regisseur", "no"],
];

describe("the definition of an onderwijs-zorgarrangement (NJi-notitie 3.1, 3.2; oza.definitie)", () => {
  it.each(table)("%s", (_situation, facts, rule, expected) => {
    const answers = ozaAnswers({ ...complete, ...facts });
    expect(answers.find((one) => one.rule === rule)?.answer).toBe(expected);
  });

  it("says of what a viewer may not see that it is hidden", () => {
    const answers = ozaAnswers({ ...complete, plan: undefined, domains: [], needsVisible: false });
    const hidden = answers.filter((one) => one.hidden).map(({ rule }) => rule);
    expect(hidden).toEqual(["oza-two-domains", "oza-one-plan"]);
  });

  it.each<[Answer, Answer[]]>([
    ["yes", ["yes", "yes"]],
    ["unknown", ["yes", "unknown"]],
    ["no", ["unknown", "no"]],
  ])("is %s when the parts are %s", (expected, parts) => {
    expect(isOza(parts.map((answer) => ({ answer })))).toBe(expected);
  });

  it("rests on rules that stand in the list of rules", () => {
    const text = readFileSync("src/data/rules/rules.json", "utf8");
    const ids = (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["oza.definitie", "oza.maatwerk-max"]));
  });
});
