import { expect, test } from "vitest";
import { sameBytes, seal, sha256 } from "./seal.js";

test("hashes as the standards do (FIPS 180-4; RFC 4231, case 2)", () => {
  expect(sha256("a", Buffer.from("bc")).toString("hex")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  expect(seal(Buffer.from("Jefe"), "what do ya want ", "for nothing?").toString("hex")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});

test("the same bytes are the same, others are not", () => {
  expect(sameBytes(Buffer.from("ab"), Buffer.from("ab"))).toBe(true);
  expect(sameBytes(Buffer.from("ab"), Buffer.from("ac"))).toBe(false);
  expect(sameBytes(Buffer.from("ab"), Buffer.from("a"))).toBe(false);
});
