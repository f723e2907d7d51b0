import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEuro } from "./money.js";

describe("parseEuro", () => {
  it.each([
    ["€ 1.250,00", 125_000],
    ["€1250", 125_000],
    ["1.250", 125_000],
    ["1.250,-", 125_000],
    ["1.250,--", 125_000],
    ["12,5", 1250],
    ["12.50", 1250],
    ["0,05", 5],
    ["EUR 1,250.00", 125_000],
    ["1.250,00 euro", 125_000],
    ["1.234.567,89", 123_456_789],
  ])("%s is %i cents", (text, expected) => {
    expect(parseEuro(text)).toBe(expected);
  });

  it.each(["", "€", "-5", "12,345", "1,250", "1.25.0", "12.500,000", "veel", "99999999999999999"])(
    "%j is not an amount",
    (text) => {
      expect(parseEuro(text)).toBeUndefined();
    },
  );

  it("reads back what Dutch formatting writes", () => {
    const format = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (cents) => {
        expect(parseEuro(format.format(cents / 100))).toBe(cents);
      }),
    );
  });
});
