import { describe, expect, test } from "vitest";
import { largestFile, mediaTypeOf, nameFitting, problemWith } from "./file.rules.js";

const bytes = (...values: number[]) => new Uint8Array(values);
const pdf = new TextEncoder().encode("%PDF-1.7\n");

describe("what a file is, by its first bytes", () => {
  test.each([
    ["a pdf", pdf, "application/pdf"],
    ["a png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "image/png"],
    ["a jpeg", bytes(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
    ["a page that calls itself .pdf", new TextEncoder().encode("<html>"), undefined],
    ["the beginning of a png", bytes(0x89, 0x50), undefined],
    ["nothing", bytes(), undefined],
  ])("%s", (_name, content, expected) => {
    expect(mediaTypeOf(content)).toBe(expected);
  });

  test.each([
    ["brief.pdf", "application/pdf", "brief.pdf"],
    ["FOTO.JPEG", "image/jpeg", "FOTO.JPEG"],
    ["foto.jpg", "image/jpeg", "foto.jpg"],
    ["brief.exe", "application/pdf", "brief.exe.pdf"],
    ["brief.pdf", "image/png", "brief.pdf.png"],
    ["zonder", "image/jpeg", "zonder.jpeg"],
  ] as const)("%s that is %s is called %s", (name, mediaType, expected) => {
    expect(nameFitting(name, mediaType)).toBe(expected);
  });

  test("up to 10 MB, and no kind but these", () => {
    const full = new Uint8Array(largestFile);
    full.set(pdf);
    expect(problemWith(full)).toBeUndefined();
    const more = new Uint8Array(largestFile + 1);
    more.set(pdf);
    expect(problemWith(more)).toBe("file-too-large");
    expect(problemWith(bytes(1, 2, 3))).toBe("file-kind");
  });
});
