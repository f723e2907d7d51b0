import { describe, expect, it } from "vitest";
import { printable, withBreaks, withKnownGlyphs } from "./glyphs.js";

describe("text that is going to be printed", () => {
  it.each([
    ["Dutch", "Zoë’s coördinator — ‘één’ … €"],
    ["Polish, Turkish and Vietnamese", "Łódź, Işık, Nguyễn Thị Hằng"],
    ["Greek", "Ελένη"],
    ["Cyrillic", "Оксана Їжак"],
    ["Arabic", "مرحبا، اسمي آمنة"],
    ["signs", "→ ✓ ☎ □ ½ ≥"],
    ["emoji of one colour, with joiners and skin", "👩‍👧 👍🏽 ❤️ 🇳🇱"],
    ["markup of the compiler", '#let x = 1 $x^2$ @ref <label> *bold* \\ "'],
  ])("keeps %s", (_what, text) => {
    expect(withKnownGlyphs(text)).toBe(text);
  });

  it.each([
    ["Chinese", "漢字", "□□"],
    ["Ethiopic", "ሰላም!", "□□□!"],
    ["Egyptian signs, plane 1", "a𓀀b", "a□b"],
    ["rare Chinese, plane 2", "𠀀", "□"],
    ["private use, planes 0 and 15", "\ue000\u{f0000}", "□□"],
    ["an accent on an emoji, which no one font can draw", "😀\u0301", "😀□"],
  ])("shows that %s could not be printed", (_what, text, printed) => {
    expect(withKnownGlyphs(text)).toBe(printed);
  });

  it("takes out what cannot be seen and turns or breaks text", () => {
    expect(withKnownGlyphs("a\u0000b\u0007c\u202ed\ufeffe\ud800f\u{e0001}g")).toBe("abcdefg");
    expect(withKnownGlyphs("een\r\ntwee\u2028drie")).toBe("een\ntwee\ndrie");
  });

  it("lets only very long runs break, and loses nothing", () => {
    const address = `https://voorbeeld.test/${"a".repeat(90)}`;
    expect(withBreaks(address)).toContain("\u200b");
    expect(withBreaks(address).replaceAll("\u200b", "")).toBe(address);
    expect(withBreaks("arbeidsongeschiktheidsverzekering")).not.toContain("\u200b");
  });

  it("reaches every text in the data and leaves the rest alone", () => {
    expect(printable({ a: ["漢", 1, null, { b: true, c: "x" }] })).toEqual({
      a: ["□", 1, null, { b: true, c: "x" }],
    });
  });
});
