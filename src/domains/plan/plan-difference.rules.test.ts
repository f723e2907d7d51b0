import { describe, expect, test } from "vitest";
import { planDifference } from "./plan-difference.rules.js";
import type { ReadablePart } from "./plan-difference.types.js";

const goals = (...items: [id: string, title: string, step: string][]): ReadablePart => ({
  key: "goals",
  title: "Doelen",
  items: items.map(([id, title, step]) => ({
    id,
    title,
    fields: [{ label: "Stap", value: step }],
  })),
});

describe("the difference between two versions [D11]", () => {
  test("nothing changed", () => {
    expect(planDifference([goals(["a", "Rust", "een"])], [goals(["a", "Rust", "een"])])).toEqual(
      [],
    );
  });

  test("a goal came in, one went out, one changed", () => {
    const [part] = planDifference(
      [goals(["a", "Rust", "een"], ["b", "Lezen", "twee"])],
      [goals(["a", "Rust", "drie"], ["c", "Buiten", "vier"])],
    );
    expect(part?.items).toEqual([
      { kind: "changed", title: "Rust", fields: [{ label: "Stap", before: "een", after: "drie" }] },
      { kind: "added", title: "Buiten", fields: [{ label: "Stap", before: "", after: "vier" }] },
      { kind: "removed", title: "Lezen", fields: [{ label: "Stap", before: "twee", after: "" }] },
    ]);
  });

  test("another title alone is a change too", () => {
    const [part] = planDifference([goals(["a", "Rust", "een"])], [goals(["a", "Kalm", "een"])]);
    expect(part?.items).toEqual([{ kind: "changed", title: "Kalm", fields: [] }]);
  });
});
