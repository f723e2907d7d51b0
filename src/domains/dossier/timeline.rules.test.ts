import { describe, expect, it } from "vitest";
import { localDate } from "../../shared/local-date.js";
import type { SectionKey } from "../access/index.js";
import {
  changesOf,
  facetsOf,
  isFiltered,
  timelineHref,
  timelineQuestion,
} from "./timeline.rules.js";
import type { TimelineCount } from "./timeline.types.js";

const today = localDate("2026-11-22");
const sections: SectionKey[] = ["child", "needs", "plan"];
const els = "019bf951-1800-7000-8000-000000000001";
const sam = "019bf951-1800-7000-8000-000000000002";
const ask = (query: string) => timelineQuestion(new URLSearchParams(query), sections, today);

describe("what the address of a timeline asks", () => {
  it("reads section, person and days, as people type them", () => {
    const asked = ask(`onderdeel=needs&wie=${els}&van=1-9-2026&tot=2026-10-01&voor=2026-09-20`);
    expect(asked).toMatchObject({
      ...{ section: "needs", by: els, from: "2026-09-01", until: "2026-10-01" },
      before: "2026-09-20",
    });
    expect(timelineHref("/t", asked)).toBe(
      `/t?onderdeel=needs&wie=${els}&van=2026-09-01&tot=2026-10-01`,
    );
    expect(timelineHref("/t", asked, localDate("2026-09-05"))).toContain("&voor=2026-09-05");
  });

  it.each(["", "onderdeel=gehad", "wie=Els", "voor=gisteren"])(
    "asks for nothing with “%s”",
    (query) => {
      const asked = ask(query);
      expect(isFiltered(asked)).toBe(false);
      expect(timelineHref("/t", asked)).toBe("/t");
    },
  );

  it("keeps a day that is none as it was typed", () => {
    const asked = ask("van=31-2-2026");
    expect(asked).toMatchObject({ from: undefined, typed: { van: "31-2-2026" } });
    expect(isFiltered(asked)).toBe(true);
  });
});

describe("how many there are of each choice", () => {
  const counts: TimelineCount[] = [
    { section: "needs", by: els, name: "Els", count: 3 },
    { section: "plan", by: els, name: "Els", count: 2 },
    { section: "plan", by: sam, name: "Sam", count: 4 },
    { section: "plan", by: "eenplan", name: undefined, count: 1 },
    { section: "child", by: "iemand", name: undefined, count: 1 },
  ];

  it("counts each choice with the other one kept", () => {
    const {
      total,
      sections: offered,
      people,
    } = facetsOf(counts, { section: "plan", by: els }, sections);
    expect(total).toBe(2);
    expect(offered.map(({ value, count }) => [value, count])).toEqual([
      ["needs", 3],
      ["plan", 2],
    ]);
    expect(people.map(({ value, count }) => [value, count])).toEqual([
      [sam, 4],
      [els, 2],
      ["eenplan", 1],
    ]);
  });

  it("counts who has no name for this viewer, and offers no choice of it", () => {
    const nothing = { section: undefined, by: undefined };
    const { total, people } = facetsOf(counts, nothing, sections);
    expect(total).toBe(11);
    expect(people.map(({ value }) => value)).not.toContain("iemand");
  });

  it("keeps what was chosen, also when nothing is left of it", () => {
    const { total, sections: offered } = facetsOf(counts, { section: "child", by: sam }, sections);
    expect(total).toBe(0);
    expect(offered).toContainEqual({ value: "child", name: undefined, count: 0 });
  });
});

it("takes changes only in the form in which they are recorded", () => {
  const changes = [{ field: "why", from: "a", to: "b" }, { from: "a" }, null, "x"];
  expect(changesOf({ changes })).toEqual([{ field: "why", from: "a", to: "b" }]);
  expect(changesOf({})).toEqual([]);
});
