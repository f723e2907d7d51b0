import { describe, expect, it } from "vitest";
import { gridHours, minutesY, stretches, weekX, type WeekHours } from "./build-up-curve.scale.js";
import { BuildUpCurve } from "./build-up-curve.js";
import { markup } from "./markup.js";

const weeks: WeekHours[] = [
  { label: "wk 1", minutes: 60, target: 60 },
  { label: "wk 2", minutes: null, target: 120 },
  { label: "wk 3", minutes: 390, target: 720 },
];

describe("the scale", () => {
  it.each([
    [0, [0, 1]],
    [300, [0, 1, 2, 3, 4, 5]],
    [390, [0, 2, 4, 6, 8]],
    [1500, [0, 5, 10, 15, 20, 25]],
  ])("draws whole hours up to above %i minutes", (minutes, hours) => {
    expect(gridHours([{ label: "", minutes }])).toEqual(hours);
  });

  it("spreads weeks over the width and puts zero at the bottom", () => {
    expect([weekX(0, 3), weekX(1, 3), weekX(2, 3), weekX(0, 1)]).toEqual([7, 51, 95, 50]);
    expect([minutesY(0, 10), minutesY(600, 10)]).toEqual([100, 0]);
  });

  it("leaves a gap for a week that is not known, instead of a zero", () => {
    expect(stretches(weeks, (week) => week.minutes, 10).map((points) => points.length)).toEqual([
      1, 1,
    ]);
  });
});

describe("the curve", () => {
  const html = markup(
    <BuildUpCurve id="uren" title="Uren" description="Van 1 naar 6,5 uur." weeks={weeks} />,
  );

  it("has a title and a description", () => {
    expect(html).toContain('role="img" aria-labelledby="uren-title uren-desc"');
    expect(html).toContain('<title id="uren-title">Uren</title>');
    expect(html).toContain('<desc id="uren-desc">Van 1 naar 6,5 uur.</desc>');
  });

  it("says the last known hours and the target in words", () => {
    expect(html).toMatch(/class="ep-curve__now"[^>]*>6,5</);
    expect(html).toContain("afgesproken: 12 uur");
  });

  it("gives the same numbers in a table", () => {
    expect(html).toMatch(/<details.*<table/s);
    expect(html).toContain("nog niet bekend");
  });

  it("draws nothing that is not a number", () => {
    expect(html).not.toContain("NaN");
    expect(markup(<BuildUpCurve id="x" title="X" description="Y" weeks={[]} />)).not.toContain(
      "NaN",
    );
  });
});
