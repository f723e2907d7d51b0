import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeBsn, passesElevenTest } from "./bsn.js";

/**
 * Fictitious citizen service numbers from the public test set of the Rijksdienst voor
 * Identiteitsgegevens (RvIG), EUPL-1.2. They pass the eleven test and belong to nobody.
 */
const testNumbers = [
  ...["000009830", "000009866", "000009891", "000009921", "000009945", "000009969", "000009994"],
  ...["010082426", "010755561", "900194042", "999990019", "999990032", "999990469", "999990858"],
  ...["999991243", "999991619", "999992016", "999992417", "999992788", "999993161", "999993537"],
  ...["999993926", "999994311", "999994748", "999995145", "999995509", "999995868", "999996344"],
  ...["999996794", "999997208", "999997646", "999997993"],
];

/** A person in the same test set whose number does not pass the eleven test. */
const failingTestNumber = "010008579";

const found = (text: string) => looksLikeBsn(text).map((bsn) => bsn.found);
const anyNumber = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map(String)
  .filter(passesElevenTest);
const word = fc.stringMatching(/^[a-zé]{1,8}$/);

describe("passesElevenTest", () => {
  it.each(testNumbers)("%s passes", (number) => {
    expect(passesElevenTest(number)).toBe(true);
    if (number.startsWith("0")) expect(passesElevenTest(number.slice(1))).toBe(true);
  });

  it.each([failingTestNumber, "123456789", "000000000", "00000000", "1234567", "12345678x", ""])(
    "%j does not",
    (number) => {
      expect(passesElevenTest(number)).toBe(false);
    },
  );

  it("notices one wrong digit", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, add) => {
        const digits = Array.from(number.padStart(9, "0"));
        digits[place] = String((Number(digits[place]) + add) % 10);
        expect(passesElevenTest(digits.join(""))).toBe(false);
      }),
    );
  });
});

describe("looksLikeBsn finds", () => {
  it.each(testNumbers)("%s in every way it is written", (number) => {
    const groups = (...lengths: number[]) => {
      let start = 0;
      return lengths.map((length) => number.slice(start, (start += length)));
    };
    const ways = [
      number,
      ...[" ", ".", "-", "\u00a0"].flatMap((sign) => [
        groups(3, 3, 3).join(sign),
        groups(4, 2, 3).join(sign),
        Array.from(number).join(sign),
      ]),
    ];
    for (const way of ways) expect(found(`Het kind (${way}), groep 6.`)).toEqual([way]);
  });

  it.each([
    ["123456782", ["123456782"]],
    ["BSN123456782", ["123456782"]],
    ["bsn:123 456 782.", ["123 456 782"]],
    ["1234.56.782", ["1234.56.782"]],
    ["bsn_123456782.pdf", ["123456782"]],
    ["10082426 zonder nul", ["10082426"]],
    ["10.082.426 zonder nul", ["10.082.426"]],
    ["kind 2 123 456 782", ["123 456 782"]],
    ["groep8 123456782 3x", ["123456782"]],
    ["op 15-01-2027 123456782", ["123456782"]],
    ["tel 06-12345678 of 123456782", ["123456782"]],
    ["kost 25 € 123456782", ["123456782"]],
    ["123456782, 111222333 en 123456782", ["123456782", "111222333", "123456782"]],
  ])("in %j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("it in any text, at its place", () => {
    fc.assert(
      fc.property(fc.array(word), anyNumber, fc.array(word), (before, number, after) => {
        const start = ["x", ...before, ""].join(" ");
        const hits = looksLikeBsn(`${start}${number.padStart(9, "0")} ${after.join(" ")}`);
        expect(hits).toEqual([{ found: number.padStart(9, "0"), index: start.length }]);
      }),
    );
  });
});

describe("looksLikeBsn leaves alone", () => {
  it.each([
    ["too short or too long", "1234567 1123456782 1234567821 12345678212345"],
    ["a number that fails", `${failingTestNumber} 123456789`],
    ["bank accounts", "NL91ABNA0417164300 NL91 ABNA 0417 1643 00 BE68 5390 0754 7034"],
    ["links with a UUID", "/dossiers/10082426-8694-739b-aea5-123456782123/plan"],
    [
      "telephone",
      "0612345674 06-12345674 06 1234 5674 (010) 123 45 67 +31 6 12345674 +31612345674",
    ],
    ["postcodes and years", "1234 AB, 2026-2027, 2027-2028, 2024 2025"],
    ["times", "van 10.30-11.15 en 13.00-14.45"],
    ["places on the map", "52.3702157, 4.8951679"],
    ["amounts", "€ 10.082.426 en € 10082426 en 10.082.426,00"],
    ["numbers with a name", "KvK 10082426, AGB-code: 10082426, RSIN 123456782"],
    ["codes with letters", "NL123456782B01 a123456782 123456782x"],
    ["ages", "4 6 8 10 12 14 16"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("every date between 1900 and 2099", () => {
    const pad = (value: number) => String(value).padStart(2, "0");
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom("-", ".", " ", "/"), ([y, m, d], sign) => {
        const ways = [
          [pad(d), pad(m), y].join(sign),
          [d, m, y].join(sign),
          [y, pad(m), pad(d)].join(sign),
          `${y}${pad(m)}${pad(d)}.pdf`,
        ];
        for (const way of ways) expect(found(way)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("telephone numbers of all kinds", () => {
    const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
    fc.assert(
      fc.property(digits(8), digits(7), digits(6), (eight, seven, six) => {
        const pairs = eight.replace(/(..)(?=.)/g, "$1 ");
        const all = [
          `06${eight}`,
          `06-${eight}`,
          `06 ${pairs}`,
          `+31 6 ${eight}`,
          `0031 6 ${pairs}`,
        ];
        all.push(`020-${seven}`, `020 ${seven.replace(/^(...)(..)/, "$1 $2 ")}`, `0182 - ${six}`);
        for (const number of all) expect(found(`bel ${number}`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("and stays quick on a long text of digits", () => {
    const started = performance.now();
    for (const text of ["1 ".repeat(50_000), "123.".repeat(25_000), "9".repeat(100_000)]) {
      looksLikeBsn(text);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
