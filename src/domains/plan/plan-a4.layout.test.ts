import { describe, expect, test } from "vitest";
import { timsPlan } from "../../../test/documents/tim.js";
import type { LocalDate } from "../../shared/local-date.js";
import { planA4Document, planA4Fit } from "./plan-a4.document.js";
import { fitOfPaper, formOf, type Sheet } from "./plan-a4.layout.js";
import { printedPlan } from "./plan-a4.printed.js";
import type { PlanA4 } from "./plan-a4.types.js";

const sheet = (plan: PlanA4, locale: "nl" | "en" = "nl"): Sheet => ({
  printed: printedPlan(plan, locale),
  factsOn: plan.factsOn,
  locale,
});
const full = (times: number): PlanA4 => ({
  ...timsPlan,
  activities: Array.from({ length: times }, () => timsPlan.activities).flat(),
});

describe("the form in which a plan fits", () => {
  test("is found out once for the same words, also by two at the same moment", async () => {
    const first = formOf(sheet(timsPlan));
    expect(formOf(sheet(structuredClone(timsPlan)))).toBe(first);
    await first;
    expect(formOf(sheet(structuredClone(timsPlan)))).toBe(first);
  });

  test("does not depend on the day, which takes one line at the foot of the paper", () => {
    const tomorrow = { ...timsPlan, factsOn: "2027-09-29" as LocalDate };
    expect(formOf(sheet(tomorrow))).toBe(formOf(sheet(timsPlan)));
  });

  test("is another question for other words and in another language", () => {
    const scored = structuredClone(timsPlan);
    if (scored.goals[0]) scored.goals[0].now = { score: 2, step: "Blijft de hele ochtend." };
    const forms = [sheet(timsPlan), sheet(timsPlan, "en"), sheet(scored), sheet(full(2))];
    expect(new Set(forms.map(formOf)).size).toBe(4);
  });

  test.each([1, 3, 12])("is the one of the paper itself, with %i times the rows", async (times) => {
    const plan = full(times);
    const fits = await planA4Fit(plan, "nl");
    const { fits: onPaper, pages, bytes } = await planA4Document(plan, "nl");
    expect(onPaper).toBe(fits);
    expect(pages === 1).toBe(fits !== "two-pages");
    const kept = await fitOfPaper(`paper of ${times}`, () => Promise.resolve(bytes));
    expect(kept === "two-pages").toBe(fits === "two-pages");
  });
});

describe("a paper that was kept", () => {
  test("is read once", async () => {
    const { bytes } = await planA4Document(timsPlan, "nl");
    let times = 0;
    const read = () => {
      times += 1;
      return Promise.resolve(bytes);
    };
    expect(await fitOfPaper("one file", read)).toBe("one-page");
    expect(await fitOfPaper("one file", read)).toBe("one-page");
    expect(times).toBe(1);
  });

  test("that does not say how many pages it has leaves the question open", async () => {
    const scan = new TextEncoder().encode("%PDF-1.7\n...");
    expect(await fitOfPaper("a scan", () => Promise.resolve(scan))).toBeUndefined();
  });
});
