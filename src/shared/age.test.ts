import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, birthdayOn } from "./age.js";
import { addDays, localDate } from "./local-date.js";

const anyDate = fc.nat(109_571).map((days) => addDays(localDate("1900-01-01"), days));

describe("age", () => {
  it.each([
    ["2015-06-10", "2027-06-09", 11],
    ["2015-06-10", "2027-06-10", 12],
    ["2015-06-10", "2015-06-10", 0],
    ["2016-02-29", "2027-02-28", 10],
    ["2016-02-29", "2027-03-01", 11],
    ["2016-02-29", "2028-02-28", 11],
    ["2016-02-29", "2028-02-29", 12],
  ])("born on %s is on %s %i years old", (bornOn, on, expected) => {
    expect(ageOn(localDate(bornOn), localDate(on))).toBe(expected);
  });

  it("does not exist before the birth", () => {
    expect(() => ageOn(localDate("2015-06-10"), localDate("2015-06-09"))).toThrow(RangeError);
  });

  it("has a leap day's birthday on 1 March in other years", () => {
    expect(birthdayOn(localDate("2016-02-29"), 18)).toBe("2034-03-01");
    expect(birthdayOn(localDate("2016-02-29"), 16)).toBe("2032-02-29");
  });

  it("changes on the birthday and not a day earlier", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 110 }), (bornOn, age) => {
        const birthday = birthdayOn(bornOn, age);
        expect(ageOn(bornOn, birthday)).toBe(age);
        expect(ageOn(bornOn, addDays(birthday, -1))).toBe(age - 1);
      }),
    );
  });
});
