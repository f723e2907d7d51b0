import { expect, test } from "vitest";
import { csvOf } from "./csv.js";

test.each([
  ["a plain text", "Tim", "Tim"],
  ["a semicolon", "school; thuis", '"school; thuis"'],
  ["quotes", 'zegt "ja"', '"zegt ""ja"""'],
  ["a line break", "een\ntwee", '"een\ntwee"'],
  ["a formula", '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ["a formula behind a plus", "+1+1", "'+1+1"],
  ["a formula behind an at sign", "@SUM(A1)", "'@SUM(A1)"],
  ["a tab", "\t=1", "'\t=1"],
  ["a negative number", "-2,5", "-2,5"],
  ["nothing", "", ""],
])("%s", (_what, text, written) => {
  expect(csvOf([[text]])).toBe(`\uFEFF${written}\r\n`);
});
