import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = import.meta.dirname;
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const tokens = new Map(
  [...read("tokens.css").matchAll(/(--ep-[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
    name,
    value ?? "",
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? name))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ["--ep-paper", "--ep-sheet", "--ep-shade"];

describe("contrast (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
  const inks = [
    "ink",
    "ink-soft",
    "deep",
    "deep-dark",
    "warm",
    "warm-dark",
    "done",
    "care",
    "stuck",
  ];
  it.each(inks)("%s is readable on every paper", (ink) => {
    for (const paper of papers) expect(contrast(`--ep-${ink}`, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["deep-tint", "warm-tint", "done-tint", "care-tint", "stuck-tint"])(
    "soft ink is readable on %s",
    (tint) => {
      expect(contrast("--ep-ink-soft", `--ep-${tint}`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("white is readable on buttons, and the edges of fields can be seen", () => {
    for (const name of ["deep", "deep-dark", "stuck"]) {
      expect(contrast("#ffffff", `--ep-${name}`)).toBeGreaterThanOrEqual(4.5);
    }
    for (const paper of papers) expect(contrast("--ep-edge", paper)).toBeGreaterThanOrEqual(3);
  });
});

it.each(sheets)("%s asks nothing of third parties and uses only values that exist", (name) => {
  const css = read(name);
  expect(css).not.toMatch(/@import|https?:|url\(/);
  const defined = new Set(sheets.flatMap((sheet) => read(sheet).match(/--ep-[\w-]+(?=:)/g) ?? []));
  for (const used of css.match(/(?<=var\()--ep-[\w-]+/g) ?? []) expect(defined).toContain(used);
});
