import { z } from "zod";
import { readDutchDate } from "./dutch-date.js";
import { minutesPerWeek, parseHours } from "./hours.js";
import type { Minutes } from "./hours.js";
import type { InputCode } from "./input-codes.js";
import type { LocalDate } from "./local-date.js";
import { parseEuro } from "./money.js";
import type { Cents } from "./money.js";

interface DateLimit {
  /** False for what has happened already, such as a birth: "date-in-future" after today. */
  future?: boolean;
}

interface HoursLimit {
  /** Most minutes; a week unless told otherwise. */
  max?: Minutes;
}

type Read<Value> = { value: Value } | { problem: InputCode };

/** No date, number or amount takes more; on a text of any length reading it would take hours. */
const longest = 200;

/**
 * A date as people type it (see readDutchDate). Issue messages: "required", "not-a-date",
 * "date-impossible" (31-2-2027), "date-in-future".
 */
export function dateText(today: LocalDate, { future = true }: DateLimit = {}) {
  return required((text) => readDate(text, today, future));
}

/** As dateText; nothing typed becomes undefined. */
export function optionalDateText(today: LocalDate, { future = true }: DateLimit = {}) {
  return optional((text) => readDate(text, today, future));
}

/**
 * Hours as people type them (see parseHours), as minutes. Issue messages: "required",
 * "not-a-number", "not-whole-minutes" (0,33), "too-many-hours".
 */
export function hoursText({ max = minutesPerWeek }: HoursLimit = {}) {
  return required((text) => readHours(text, max));
}

/** As hoursText; nothing typed becomes undefined. */
export function optionalHoursText({ max = minutesPerWeek }: HoursLimit = {}) {
  return optional((text) => readHours(text, max));
}

/** A whole number from `min` to `max`. Issue messages: "required", "not-a-count". */
export function wholeNumberText({ min, max }: { min: number; max: number }) {
  return required<number>((text) => {
    const value = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? { value } : { problem: "not-a-count" };
  });
}

/** An amount in euros as people type it (see parseEuro), as cents. "required", "not-a-number". */
export function euroText() {
  return required(readEuro);
}

/** As euroText; nothing typed becomes undefined. */
export function optionalEuroText() {
  return optional(readEuro);
}

function readDate(text: string, today: LocalDate, future: boolean): Read<LocalDate> {
  const read = readDutchDate(text, today);
  if (read.kind === "impossible") return { problem: "date-impossible" };
  if (read.kind === "not-a-date") return { problem: "not-a-date" };
  return !future && read.date > today ? { problem: "date-in-future" } : { value: read.date };
}

function readHours(text: string, max: Minutes): Read<Minutes> {
  const minutes = parseHours(text, Infinity);
  if (minutes !== undefined)
    return minutes > max ? { problem: "too-many-hours" } : { value: minutes };
  return { problem: /^\s*\d{1,6}[.,]\d/.test(text) ? "not-whole-minutes" : "not-a-number" };
}

function readEuro(text: string): Read<Cents> {
  const cents = parseEuro(text);
  return cents === undefined ? { problem: "not-a-number" } : { value: cents };
}

function required<Value>(read: (text: string) => Read<Value>) {
  return z.string("required").transform((text, context): Value => {
    const result: Read<Value> = text.trim() === "" ? { problem: "required" } : read(inShort(text));
    return "value" in result ? result.value : refuse(result.problem, context);
  });
}

function optional<Value>(read: (text: string) => Read<Value>) {
  return z
    .string("required")
    .optional()
    .transform((text, context): Value | undefined => {
      if (text === undefined || text.trim() === "") return undefined;
      const result = read(inShort(text));
      return "value" in result ? result.value : refuse(result.problem, context);
    });
}

function inShort(text: string): string {
  const typed = text.trim();
  return typed.length > longest ? "?" : typed;
}

function refuse(problem: InputCode, context: z.RefinementCtx): never {
  context.addIssue({ code: "custom", message: problem });
  return z.NEVER;
}
