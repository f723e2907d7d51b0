import { describe, expect, it } from "vitest";
import { eventFaults, eventKinds } from "./events.js";
import { allTexts, productSources } from "./sources.js";

describe("what happens in a dossier", () => {
  const files = productSources();
  const kinds = eventKinds(files);

  it("has read something to compare", () => {
    expect(kinds.length).toBeGreaterThan(40);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it.each(["nl", "en"] as const)("has a sentence for each kind in %s", async (locale) => {
    expect(eventFaults(kinds, files, await allTexts(locale))).toEqual([]);
  });
});

describe("the check on events", () => {
  const types = {
    path: "src/a.types.ts",
    text: 'declare module "x" { interface Events { "goal-added": { title: string }; "goal-lost": {} } }',
  };
  const action = { path: "src/a.actions.ts", text: 'record(tx, { kind: "goal-added" });' };
  const faults = (texts: Record<string, string>) =>
    eventFaults(eventKinds([types]), [types, action], texts);
  const lost = { "event.goal-lost": "Doel weg" };

  it("finds a kind that is recorded nowhere", () => {
    expect(faults({ ...lost, "event.goal-added": "Doel: {{title}}" })).toEqual([
      "goal-lost is recorded nowhere",
    ]);
  });

  it("finds a kind without a text and a text without a kind", () => {
    expect(faults({ ...lost, "event.goal-gone": "Doel weg" })).toEqual([
      "event.goal-gone is the text of no kind",
      "goal-added has no text",
      "goal-lost is recorded nowhere",
    ]);
  });

  it("finds a text that needs what the event does not carry", () => {
    expect(faults({ ...lost, "event.goal-added": "{{name}}: {{title}}" })).toContain(
      "goal-added says {{name}}, which it does not carry",
    );
  });
});
