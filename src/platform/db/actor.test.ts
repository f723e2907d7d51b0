import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Actor, beginAs } from "./actor.js";

const today = "2026-11-22";
const personId = "019a0000-0000-7000-8000-000000000001";
const key = "ab".repeat(32);

describe("the statement that starts a transaction", () => {
  test.each<[Actor, string]>([
    [{ kind: "person", personId }, "eenplan_person"],
    [{ kind: "job-as", personId, job: "remind" }, "eenplan_person"],
    [{ kind: "signing-in", key }, "eenplan_signing_in"],
    [{ kind: "system", reason: "send-mail" }, "eenplan_system"],
  ])("sets the role of %j", (actor, role) => {
    expect(beginAs(actor, today)).toContain(`set local role ${role};`);
  });

  test("says nothing of the reason or the job, which are free text", () => {
    const text = "x'; drop table dossier; --";
    expect(beginAs({ kind: "system", reason: text }, today)).not.toContain("drop");
    expect(beginAs({ kind: "job-as", personId, job: text }, today)).not.toContain("drop");
  });

  test("takes any id and key of the right form, and puts exactly that in", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.stringMatching(/^[0-9a-f]{64}$/), (id, hash) => {
        expect(beginAs({ kind: "person", personId: id }, today)).toContain(`'${id}'`);
        expect(beginAs({ kind: "signing-in", key: hash }, today)).toContain(`'${hash}'`);
      }),
    );
  });
});

/** Text that may break out of a literal, put before, after or inside something that is right. */
const hostile = fc
  .tuple(
    fc.oneof(
      fc.constantFrom("'", "''", "\\'", "; ", "--", "\n", "\0", "/*", "$$", "’", "\u2028", " "),
      fc.constantFrom("'); drop table person; --", "' || pg_sleep(9) || '", "\\u0027", "%27"),
      fc.string({ minLength: 1 }),
    ),
    fc.nat({ max: 80 }),
  )
  .map(
    ([text, at]) =>
      (right: string) =>
        right.slice(0, at) + text + right.slice(at),
  );

describe("what is not of the right form", () => {
  test("throws before anything is sent", () => {
    fc.assert(
      fc.property(hostile, (spoil) => {
        expect(() => beginAs({ kind: "person", personId: spoil(personId) }, today)).toThrow();
        expect(() =>
          beginAs({ kind: "job-as", personId: spoil(personId), job: "" }, today),
        ).toThrow();
        expect(() => beginAs({ kind: "signing-in", key: spoil(key) }, today)).toThrow();
        expect(() => beginAs({ kind: "system", reason: "" }, spoil(today))).toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test("throws for any other text or value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const id = value as string;
        expect(() => beginAs({ kind: "person", personId: id }, today)).toThrow();
        expect(() => beginAs({ kind: "signing-in", key: id }, today)).toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test.each([personId.toUpperCase(), `${personId}\n`, "", "null", personId.slice(1)])(
    "throws for %j",
    (wrong) => {
      expect(() => beginAs({ kind: "person", personId: wrong }, today)).toThrow();
    },
  );
});
