import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDutchDate, readDutchDate } from "./dutch-date.js";
import { addDays, localDate, partsOf } from "./local-date.js";

const anyDate = fc.nat(109_571).map((days) => addDays(localDate("1900-01-01"), days));

// A Wednesday.
const today = localDate("2027-01-13");

describe("parseDutchDate", () => {
  it.each([
    ["15-1-2027", "2027-01-15"],
    ["15-01-2027", "2027-01-15"],
    [" 15/1/2027 ", "2027-01-15"],
    ["15.1.2027", "2027-01-15"],
    ["15 1 2027", "2027-01-15"],
    ["15 - 1 - 2027", "2027-01-15"],
    ["2027-01-15", "2027-01-15"],
    ["15 januari 2027", "2027-01-15"],
    ["15 jan 2027", "2027-01-15"],
    ["15 jan. 2027", "2027-01-15"],
    ["15-jan-2027", "2027-01-15"],
    ["15 January 2027", "2027-01-15"],
    ["1 mrt 2027", "2027-03-01"],
    ["2 MEI 2027", "2027-05-02"],
    ["3 oct 2027", "2027-10-03"],
    ["29-2-2028", "2028-02-29"],
    ["15-1", "2027-01-15"],
    ["13-1", "2027-01-13"],
    ["12-1", "2028-01-12"],
    ["29-2", "2028-02-29"],
    ["15 januari", "2027-01-15"],
    ["1 feb.", "2027-02-01"],
    ["vr", "2027-01-15"],
    ["vrijdag", "2027-01-15"],
    ["fri", "2027-01-15"],
    ["wo", "2027-01-20"],
    ["di", "2027-01-19"],
    ["+2w", "2027-01-27"],
    ["+10d", "2027-01-23"],
    ["+1m", "2027-02-13"],
    ["vandaag", "2027-01-13"],
    ["Morgen", "2027-01-14"],
    ["overmorgen", "2027-01-15"],
    ["volgende week di", "2027-01-19"],
    ["volgende week vrijdag", "2027-01-22"],
    ["next week monday", "2027-01-18"],
  ])("%s is %s", (text, expected) => {
    expect(parseDutchDate(text, today)).toBe(expected);
  });

  it.each([
    ["31-2-2027", "impossible"],
    ["29-2-2027", "impossible"],
    ["31-2", "impossible"],
    ["1-13-2027", "impossible"],
    ["0-1-2027", "impossible"],
    ["15-1-0207", "impossible"],
    ["31 april 2027", "impossible"],
    ["", "not-a-date"],
    ["15-1-27", "not-a-date"],
    ["15-1/2027", "not-a-date"],
    ["15 brumaire 2027", "not-a-date"],
    ["binnenkort", "not-a-date"],
    ["volgende week", "not-a-date"],
    ["2027", "not-a-date"],
    ["constructor", "not-a-date"],
  ])("%j is %s", (text, kind) => {
    expect(readDutchDate(text, today)).toEqual({ kind });
    expect(parseDutchDate(text, today)).toBeUndefined();
  });

  it("reads every date in every way it is written", () => {
    const month = (date: string, locale: string) =>
      new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(date));
    fc.assert(
      fc.property(anyDate, anyDate, (date, when) => {
        const { year, month: number, day } = partsOf(date);
        const ways = [
          ...["-", "/", "."].map((sign) => [day, number, year].join(sign)),
          ...["nl", "en"].map((locale) => `${day} ${month(date, locale)} ${year}`),
          date,
        ];
        for (const way of ways) expect(parseDutchDate(way, when)).toBe(date);
      }),
    );
  });

  it("never throws, and short forms never lie in the past", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => void readDutchDate(text, today)),
    );
    fc.assert(
      fc.property(anyDate, anyDate, (date, when) => {
        const { month, day } = partsOf(date);
        const read = parseDutchDate(`${day}-${month}`, when);
        expect(read !== undefined && read >= when).toBe(true);
      }),
    );
  });
});
