import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { localDate } from "./local-date.js";
import {
  dateText,
  euroText,
  hoursText,
  optionalDateText,
  optionalEuroText,
  optionalHoursText,
} from "./typed-values.js";

const today = localDate("2027-01-13");

function outcome(schema: z.ZodType, typed: unknown): unknown {
  const result = schema.safeParse(typed);
  return result.success ? { value: result.data } : result.error.issues.map((i) => i.message);
}

describe("typed values", () => {
  it.each([
    [dateText(today), "15-1-2027", { value: "2027-01-15" }],
    [dateText(today), "vr", { value: "2027-01-15" }],
    [dateText(today), " ", ["required"]],
    [dateText(today), undefined, ["required"]],
    [dateText(today), "gauw", ["not-a-date"]],
    [dateText(today), "31-2-2027", ["date-impossible"]],
    [dateText(today, { future: false }), "14-1-2027", ["date-in-future"]],
    [dateText(today, { future: false }), "13-1-2027", { value: "2027-01-13" }],
    [optionalDateText(today), "", { value: undefined }],
    [optionalDateText(today), undefined, { value: undefined }],
    [optionalDateText(today), "31-2-2027", ["date-impossible"]],
    [optionalDateText(today, { future: false }), "morgen", ["date-in-future"]],
    [optionalDateText(today), ["a"], ["required"]],
    [hoursText(), "6,5", { value: 390 }],
    [hoursText(), "", ["required"]],
    [hoursText(), "zes", ["not-a-number"]],
    [hoursText(), "0,33", ["not-whole-minutes"]],
    [hoursText(), "169", ["too-many-hours"]],
    [hoursText({ max: 60 }), "1:01", ["too-many-hours"]],
    [optionalHoursText(), " ", { value: undefined }],
    [optionalHoursText(), "zes", ["not-a-number"]],
    [euroText(), "€ 1.250,00", { value: 125_000 }],
    [euroText(), "veel", ["not-a-number"]],
    [optionalEuroText(), "", { value: undefined }],
  ])("%#: %j gives %j", (schema, typed, expected) => {
    expect(outcome(schema, typed)).toEqual(expected);
  });
});

it("says no at once to a text on which reading it could take hours", () => {
  const typed = [`1u${" ".repeat(90_000)}x`, `x${" ".repeat(90_000)}x`, "1".repeat(90_000)];
  const started = performance.now();
  for (const text of typed) {
    expect(outcome(hoursText(), text)).toEqual(["not-a-number"]);
    expect(outcome(euroText(), text)).toEqual(["not-a-number"]);
    expect(outcome(dateText(today), text)).toEqual(["not-a-date"]);
  }
  expect(performance.now() - started).toBeLessThan(500);
});
