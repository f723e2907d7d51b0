import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addLine, linesOf, setAside } from "./append-file.js";
import { secretIn } from "./secret-file.js";

const folder = mkdtempSync(join(tmpdir(), "eenplan-secret-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a secret is made once, of 32 bytes, and is nobody else's to read", () => {
  const path = join(folder, "audit", "key");
  const secret = secretIn(path);
  expect(secret).toHaveLength(32);
  expect(secretIn(path)).toEqual(secret);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a damaged secret is said, never replaced: what it sealed could not be checked any more", () => {
  const path = join(folder, "damaged");
  writeFileSync(path, "half");
  expect(() => secretIn(path)).toThrow("is damaged");
});

test("a file of lines only grows, and is empty before it is there", () => {
  const path = join(folder, "deeper", "lines");
  expect(linesOf(path)).toEqual([]);
  addLine(path, "one");
  addLine(path, "two");
  expect(linesOf(path)).toEqual(["one", "two"]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file that is set aside is kept, and a new one begins", () => {
  const path = join(folder, "aside");
  setAside(path, new Date("2026-11-22T10:00:00Z"));
  addLine(path, "old");
  setAside(path, new Date("2026-11-22T10:00:00Z"));
  expect(linesOf(path)).toEqual([]);
  expect(linesOf(`${path}.2026-11-22T10-00-00.000Z`)).toEqual(["old"]);
});
