import { expect, it } from "vitest";
import { loadTexts } from "../../src/texts.js";
import { hasChangeWords } from "../../src/ui/change-words.js";
import { eventKinds } from "./events.js";
import { productSources } from "./sources.js";

// That each field of a kind has its words is for the compiler, which knows the fields.
it("what an event changed has a name for every kind of event", () => {
  loadTexts();
  const kinds = eventKinds(productSources()).filter(({ facts }) => facts.includes("changes"));
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.map(({ kind }) => kind).filter((kind) => !hasChangeWords(kind))).toEqual([]);
  expect(hasChangeWords("kind-of-nobody")).toBe(false);
});
