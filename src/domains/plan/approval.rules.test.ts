import { describe, expect, test } from "vitest";
import { addYears, localDate } from "../../shared/local-date.js";
import { type GezagForm, presentRoleOf } from "../access/index.js";
import {
  type ApprovalFacts,
  approvalGaps,
  isApproved,
  requiredApprovals,
} from "./approval.rules.js";

const on = localDate("2026-11-22");
const care = { kind: "zorg", payer: "zorgverzekering", performerParticipationId: "farm" };
const lesson = { kind: "onderwijs", payer: "school", performerParticipationId: "teacher" };

type Seat = ApprovalFacts["participants"][number];

const guardian = (gezagForm: GezagForm, hasAuthority = true, more: object = {}) =>
  ({
    ...{ relation: "moeder", gezagForm, hasAuthority, underInvestigation: false, decision: null },
    ...more,
  }) as NonNullable<Seat["guardian"]>;
const seat = (id: string, role: Seat["role"], more: Partial<Seat> = {}): Seat => {
  const { guardian: known = null } = more;
  const presentRole = presentRoleOf(role, known);
  return { id, role, isCurrent: true, guardian: known, presentRole, ...more };
};
const decided = (what: string) => ({ decision: { what, reason: "x", by: "Els" } });

const parents = (form: GezagForm) => [
  seat("mother", "ouder", { guardian: guardian(form) }),
  seat("father", "ouder", { guardian: guardian(form) }),
];
const professionals = [seat("farm", "zorgbegeleider"), seat("teacher", "leerkracht")];

function facts(age: number, more: Partial<ApprovalFacts> = {}): ApprovalFacts {
  return {
    bornOn: addYears(on, -age),
    on,
    participants: [
      seat("child", "kind"),
      ...parents("tweehoofdig-ouderlijk-gezag"),
      ...professionals,
    ],
    activities: [care, lesson],
    ...more,
  };
}

const said = (all: ReturnType<typeof requiredApprovals>, part: string) =>
  all
    .filter((one) => one.part === part)
    .map(({ participationId, decides }) =>
      decides ? participationId : `${participationId} (asked)`,
    );

describe("the handelingsdeel (WPO art. 40a lid 2 and 5; WEC 41a; WVO 2020 2.44), on the birthday itself", () => {
  test.each([
    [11, ["mother", "father"]],
    [12, ["mother", "father", "child (asked)"]],
    [15, ["mother", "father", "child (asked)"]],
    [16, ["mother", "father", "child (asked)"]],
    [17, ["mother", "father", "child (asked)"]],
    [18, ["child"]],
  ])("at %i", (age, expected) => {
    expect(said(requiredApprovals(facts(age)), "handelingsdeel")).toEqual(expected);
  });

  test("the day before 18 the parents still decide", () => {
    const dayBefore = facts(18, { on: localDate("2026-11-21") });
    expect(said(requiredApprovals(dayBefore), "handelingsdeel")).toEqual([
      "mother",
      "father",
      "child (asked)",
    ]);
  });
});

describe("youth care (Jeugdwet art. 7.3.15, 7.3.4 lid 2 and 7.3.5), on the birthday itself", () => {
  test.each([
    [11, ["mother", "father"], "toestemming.jeugdhulp-onder12"],
    [12, ["mother", "father", "child"], "toestemming.jeugdhulp-12-16"],
    [15, ["mother", "father", "child"], "toestemming.jeugdhulp-12-16"],
    [16, ["child"], "toestemming.jeugdhulp-16plus"],
    [17, ["child"], "toestemming.jeugdhulp-16plus"],
    [18, ["child"], "toestemming.jeugdhulp-16plus"],
  ])("at %i", (age, expected, ruleId) => {
    const all = requiredApprovals(facts(age));
    expect(said(all, "jeugdhulp")).toEqual(expected);
    const rules = all.filter(({ part }) => part === "jeugdhulp").map((one) => one.ruleId);
    expect(new Set(rules)).toEqual(new Set([ruleId]));
  });

  test.each([
    ["no care in the plan", [lesson], 0],
    ["care that another law pays", [care], 2],
    ["help that the municipality pays", [{ ...lesson, payer: "gemeente-jeugdwet" }], 2],
  ])("%s", (_name, activities, expected) => {
    expect(said(requiredApprovals(facts(9, { activities })), "jeugdhulp")).toHaveLength(expected);
  });
});

describe("who has authority (BW 1:245; the six forms of the authority register)", () => {
  test.each([
    ["tweehoofdig-ouderlijk-gezag", ["mother", "father"], []],
    ["eenhoofdig-ouderlijk-gezag", ["mother", "father"], []],
    ["gezamenlijk-gezag", ["mother", "father"], []],
    ["voogdij", ["mother", "father"], []],
    ["tijdelijk-geen-gezag", [], ["authority-undetermined"]],
    ["gezag-niet-te-bepalen", [], ["authority-undetermined"]],
  ] as const)("%s", (form, expected, gaps) => {
    const given = facts(9, { participants: [...parents(form), ...professionals] });
    expect(said(requiredApprovals(given), "handelingsdeel")).toEqual(expected);
    expect(said(requiredApprovals(given), "jeugdhulp")).toEqual(expected);
    expect(approvalGaps(given)).toEqual(gaps);
  });

  test("a parent without authority is not asked; one of two who decide together is missed", () => {
    const form = "tweehoofdig-ouderlijk-gezag";
    const participants = [
      seat("mother", "ouder", { guardian: guardian(form) }),
      seat("father", "ouder-zonder-gezag", { guardian: guardian(form, false) }),
      ...professionals,
    ];
    expect(said(requiredApprovals(facts(9, { participants })), "handelingsdeel")).toEqual([
      "mother",
    ]);
    expect(approvalGaps(facts(9, { participants }))).toEqual(["second-guardian-missing"]);
  });

  test("while it is found out nobody is asked; what a person decided counts meanwhile", () => {
    const form = "gezag-niet-te-bepalen";
    const asked = (one: NonNullable<Seat["guardian"]>) => {
      const participants = [seat("mother", "ouder", { guardian: one }), ...professionals];
      const given = facts(9, { participants });
      return [said(requiredApprovals(given), "handelingsdeel"), approvalGaps(given)];
    };
    const searching = { underInvestigation: true };
    expect(asked(guardian("eenhoofdig-ouderlijk-gezag", true, searching))).toEqual([
      [],
      ["authority-undetermined"],
    ]);
    expect(asked(guardian(form, false, decided("alles")))).toEqual([["mother"], []]);
    for (const what of ["hoofdzaken", "niets"]) {
      const nobody = [[], ["nobody-with-authority"]];
      expect(asked(guardian(form, false, decided(what)))).toEqual(nobody);
    }
  });

  test("a parent of whom nobody wrote down the authority, and nobody at all", () => {
    const unknown = facts(9, { participants: [seat("mother", "ouder"), ...professionals] });
    expect(approvalGaps(unknown)).toEqual(["authority-not-recorded"]);
    expect(approvalGaps(facts(9, { participants: professionals }))).toEqual([
      "nobody-with-authority",
    ]);
  });

  test("who has left the table is not asked", () => {
    const gone = parents("eenhoofdig-ouderlijk-gezag").map((one) => ({ ...one, isCurrent: false }));
    const given = facts(9, { participants: [...gone, ...professionals] });
    expect(requiredApprovals(given).map(({ part }) => part)).toEqual([
      "eigen-activiteiten",
      "eigen-activiteiten",
    ]);
  });
});

describe("partners say yes to what they do themselves", () => {
  test("each professional performer once; family and those without a task not", () => {
    const participants = [...facts(9).participants, seat("adviser", "swv-adviseur")];
    const activities = [care, care, lesson, { ...lesson, performerParticipationId: "mother" }];
    const all = requiredApprovals(facts(9, { participants, activities }));
    expect(said(all, "eigen-activiteiten")).toEqual(["farm", "teacher"]);
  });

  test("a performer who left is missed", () => {
    const activities = [{ ...care, performerParticipationId: "gone" }];
    expect(approvalGaps(facts(9, { activities }))).toEqual(["performer-left"]);
  });
});

describe("a young person who is not at the table", () => {
  const participants = facts(9).participants.filter(({ role }) => role !== "kind");
  test.each([
    [11, [care], []],
    [12, [lesson], ["youth-not-asked"]],
    [12, [care], ["youth-not-at-table"]],
    [17, [lesson], ["youth-not-asked"]],
    [18, [lesson], ["youth-not-at-table"]],
  ])("at %i", (age, activities, expected) => {
    expect(approvalGaps(facts(age, { participants, activities }))).toEqual(expected);
  });
});

test("a plan waits only for answers that decide", () => {
  const yes = { decides: true, answer: "agreed" };
  expect(isApproved([yes, { decides: false, answer: "disagreed" }])).toBe(true);
  expect(isApproved([yes, { decides: true, answer: null }])).toBe(false);
  expect(isApproved([yes, { decides: true, answer: "disagreed" }])).toBe(false);
});
