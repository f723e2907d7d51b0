import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessedFirst, isGuessable } from "./password.rules.js";

describe("a password that is guessed first", () => {
  test.each([
    ["Eenplan2026!", true],
    ["Welkom school 2026", true],
    ["wachtwoordwachtwoord", true],
    ["123456789012", true],
    ["aaaaaaaaaaaaaaaa", true],
    ["abababababababab", true],
    ["QwertyUIOP1234", true],
    ["een lange zin die ik onthoud", false],
    ["mijn school staat naast de sloot", false],
    ["839201748362", false],
    ["🐢🚲🌧️🍐🎻🧦🪁🥣🧲🛶🕯️🦉", false],
  ])("%s: %s", (password, guessable) => {
    expect(isGuessable(password)).toBe(guessable);
  });

  test("is made of words that are written down for who wants to know", () => {
    const page = readFileSync("docs/security/measures.md", "utf8");
    expect(guessedFirst.filter((word) => !page.includes(word))).toEqual([]);
  });
});
