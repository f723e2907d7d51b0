import { beforeAll, describe, expect, it } from "vitest";
import { translator, type TextKey } from "../../src/platform/i18n/index.js";
import { loadTexts } from "../../src/texts.js";
import { keysAskedFor, unusedKeys } from "./keys.js";
import { allTexts, parametersOf, productSources, type TextList } from "./sources.js";

let nl: TextList;
let en: TextList;

beforeAll(async () => {
  loadTexts();
  await import("../../src/ui/texts.js");
  [nl, en] = await Promise.all([allTexts("nl"), allTexts("en")]);
});

describe("the texts", () => {
  it("are the same list in both languages", () => {
    expect(Object.keys(nl).length).toBeGreaterThan(1000);
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it("are all known to the product", () => {
    const t = translator("en");
    expect(Object.keys(en).filter((key) => t(key as TextKey) === key)).toEqual([]);
  });

  it("take the same values in both languages", () => {
    const different = Object.keys(nl).filter((key) => {
      const [dutch, english] = [parametersOf(nl[key]), parametersOf(en[key])];
      return new Set(dutch).symmetricDifference(new Set(english)).size > 0;
    });
    expect(different).toEqual([]);
  });

  it("are all used", () => {
    expect(unusedKeys(Object.keys(nl), keysAskedFor(productSources()))).toEqual([]);
  });
});

describe("the check on unused texts", () => {
  const asked = keysAskedFor([
    {
      path: "src/a.view.tsx",
      text: 't("plan.title"); t(`plan.status.${s}`); t(`${x}.y`); <A title={`plan.${s}.intro`}/>;',
    },
  ]);

  it.each([
    ["plan.title", true],
    ["plan.status.in-force", true],
    ["plan.draft.intro", true],
    ["plan.title-child", true],
    ["plan.titles", false],
    ["plan.text-child", false],
    ["plan.status.in-force.help", false],
    ["agreement.y", false],
    ["plan.outro", false],
  ])("says of %s that it is used: %s", (key, used) => {
    expect(unusedKeys([key], asked)).toEqual(used ? [] : [key]);
  });
});
