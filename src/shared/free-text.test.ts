import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { cleanText } from "./clean-text.js";
import {
  chooseOne,
  decisionNumber,
  fileName,
  freeText,
  nameText,
  optionalText,
  requiredText,
} from "./free-text.js";
import { inputCodes } from "./input-codes.js";

function outcome(schema: z.ZodType, typed: unknown): unknown {
  const result = schema.safeParse(typed);
  return result.success ? { value: result.data } : result.error.issues.map((i) => i.message);
}

describe("freeText", () => {
  it.each([
    ["Hallo\r\nwereld  \r\n", { value: "Hallo\nwereld" }],
    ["  ingesprongen\tblijft", { value: "  ingesprongen\tblijft" }],
    ["Zoe\u0308 en Fuçili", { value: "Zoë en Fuçili" }],
    ["سارة · 莉莉 · Ștefan 👩‍👧", { value: "سارة · 莉莉 · Ștefan 👩‍👧" }],
    ["a\u0000b\u0007c\u009fd\ud800e", { value: "abcde" }],
    ["", { value: "" }],
    ["bsn 123456782", ["bsn-in-text"]],
    ["123\u0000456782", ["bsn-in-text"]],
    ["x".repeat(20_001), ["too-long"]],
    ["x".repeat(20_000) + "   ", { value: "x".repeat(20_000) }],
    ["👍".repeat(20_000), { value: "👍".repeat(20_000) }],
    [undefined, ["required"]],
    [["a", "b"], ["required"]],
  ])("%j", (typed, expected) => {
    expect(outcome(freeText(), typed)).toEqual(expected);
  });

  it("cleans once and for all, and leaves only what the database takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const clean = cleanText(a + b + "\ud800" + a);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed() && !clean.includes("\0")).toBe(true);
      }),
    );
  });
});

describe("requiredText and optionalText", () => {
  it.each([
    [requiredText(), " \n ", ["required"]],
    [requiredText({ max: 3 }), "abcd", ["too-long"]],
    [requiredText(), " a ", { value: " a" }],
    [optionalText(), " \n ", { value: undefined }],
    [optionalText(), undefined, { value: undefined }],
    [optionalText(), "a", { value: "a" }],
    [optionalText({ max: 3 }), "abcd", ["too-long"]],
    [optionalText(), 5, ["required"]],
  ])("%#", (schema, typed, expected) => {
    expect(outcome(schema, typed)).toEqual(expected);
  });
});

describe("nameText", () => {
  it.each([
    "Mihailović",
    "Lisanty Teresita del niño Jesús Virgen",
    "O'Neill",
    "D’Angelo",
    "Melis-van den Ȯever",
    "Nguyễn Thị Ánh",
    "محمد",
    "李",
    "Tjon á Jon",
    "Jansz.",
    "De 7 Zonnen (locatie Oost) & co",
  ])("%s is a name", (name) => {
    const written = name.replace("&", "+");
    expect(outcome(nameText(), `  ${written} `)).toEqual({ value: written });
    expect(outcome(nameText(), name)).toEqual({ value: name });
  });

  it.each([
    ["Jan\n de  \tVries", { value: "Jan de Vries" }],
    ["\u202eJan", { value: "Jan" }],
    ["", ["required"]],
    ["12", ["not-a-name"]],
    ["Jan 👍", ["not-a-name"]],
    ["<b>Jan", ["not-a-name"]],
    ["a".repeat(201), ["too-long"]],
    ["Jan 123456782", ["bsn-in-text"]],
  ])("%j", (typed, expected) => {
    expect(outcome(nameText(), typed)).toEqual(expected);
  });
});

describe("fileName, decisionNumber, chooseOne", () => {
  it.each([
    [fileName(), "C:\\Users\\Jan\\verslag.pdf", { value: "verslag.pdf" }],
    [fileName(), "../../etc/passwd", { value: "passwd" }],
    [fileName(), "verslag Zoë – mei 👍.pdf", { value: "verslag Zoë – mei 👍.pdf" }],
    [fileName(), "scan_20270115.pdf", { value: "scan_20270115.pdf" }],
    [fileName(), "fdp\u202e.exe", { value: "fdp.exe" }],
    [fileName(), "..", ["not-a-file-name"]],
    [fileName(), "a<b>.pdf", ["not-a-file-name"]],
    [fileName(), "map/", ["required"]],
    [fileName(), "123456782.pdf", ["bsn-in-text"]],
    [decisionNumber(), " 123456782 ", { value: "123456782" }],
    [decisionNumber(), "TLV/2027-00.12 (b)", { value: "TLV/2027-00.12 (b)" }],
    [decisionNumber(), "", ["required"]],
    [decisionNumber(), "<1>", ["not-a-decision-number"]],
    [decisionNumber({ max: 3 }), "1234", ["too-long"]],
    [chooseOne(["ja", "nee"]), "ja", { value: "ja" }],
    [chooseOne(["ja", "nee"]), "misschien", ["choose-one"]],
    [chooseOne(["ja", "nee"]), undefined, ["choose-one"]],
  ])("%#: %j", (schema, typed, expected) => {
    expect(outcome(schema, typed)).toEqual(expected);
  });

  it("uses only known codes, whatever is sent", () => {
    const texts = [freeText(), requiredText(), optionalText(), nameText(), fileName()];
    const schemas: z.ZodType[] = [...texts, decisionNumber(), chooseOne(["ja"])];
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...schemas), (sent, schema) => {
        const result = schema.safeParse(sent);
        for (const issue of result.error?.issues ?? []) expect(inputCodes).toContain(issue.message);
      }),
    );
  });
});
