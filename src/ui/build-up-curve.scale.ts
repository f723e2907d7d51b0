export type WeekHours = {
  /** "wk 3" or a date; short. */
  label: string;
  /** Minutes that week; null when it is not known yet. */
  minutes: number | null;
  /** Minutes agreed for that week. */
  target?: number | undefined;
};

export type CurvePoint = { x: number; y: number };

const stepsInHours = [1, 2, 5, 10, 20, 50];

/** Whole hours for the lines behind the curve: at most five of them, the last above everything. */
export function gridHours(weeks: readonly WeekHours[]): number[] {
  const highest = Math.max(60, ...weeks.flatMap((week) => [week.minutes ?? 0, week.target ?? 0]));
  const hours = highest / 60;
  const step = stepsInHours.find((size) => hours / size <= 5) ?? 100;
  const count = Math.ceil(hours / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Where week `index` of `count` stands, in percent of the width. */
export function weekX(index: number, count: number): number {
  if (count <= 1) return 50;
  return round(7 + (index / (count - 1)) * 88);
}

/** Height in a drawing of 100, where 0 hours is at the bottom. */
export function minutesY(minutes: number, topHours: number): number {
  return round(100 - (minutes / 60 / topHours) * 100);
}

/** Unbroken stretches of known weeks; a week that is not known leaves a gap instead of a zero. */
export function stretches(
  weeks: readonly WeekHours[],
  minutesOf: (week: WeekHours) => number | null | undefined,
  topHours: number,
): CurvePoint[][] {
  const found: CurvePoint[][] = [[]];
  weeks.forEach((week, index) => {
    const minutes = minutesOf(week);
    if (minutes === null || minutes === undefined) found.push([]);
    else found.at(-1)?.push({ x: weekX(index, weeks.length), y: minutesY(minutes, topHours) });
  });
  return found.filter((stretch) => stretch.length > 0);
}

const round = (value: number) => Math.round(value * 100) / 100;
