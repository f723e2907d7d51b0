import { describe, expect, it } from "vitest";
import { addTexts, translator, type TextKey } from "./index.js";

addTexts({
  nl: { "proef.groet": "Dag {{name}}", "proef.punt": "Een zin. Met: leestekens" },
  en: { "proef.groet": "Hello {{name}}", "proef.punt": "A sentence. With: punctuation" },
});
addTexts({ nl: { "proef.later": "Later" }, en: { "proef.later": "Later on" } });

// The keys exist in this test only and are therefore not part of the compiled list.
const key = (name: string) => name as TextKey;

describe("texts", () => {
  it("fills in parameters in the language that was asked for", () => {
    expect(translator("nl")(key("proef.groet"), { name: "Noor" })).toBe("Dag Noor");
    expect(translator("en")(key("proef.groet"), { name: "Noor" })).toBe("Hello Noor");
  });

  it("does not escape: JSX does that", () => {
    expect(translator("nl")(key("proef.groet"), { name: "<b> & co" })).toBe("Dag <b> & co");
  });

  it.each(["$t(proef.punt)", "{{name}}", "{{- name}}", "$t(proef.groet, {})"])(
    "takes what somebody typed as it is: %s",
    (name) => {
      expect(translator("nl")(key("proef.groet"), { name })).toBe(`Dag ${name}`);
    },
  );

  it("treats a key as one flat name and can be added to more than once", () => {
    expect(translator("nl")(key("proef.punt"))).toBe("Een zin. Met: leestekens");
    expect(translator("en")(key("proef.later"))).toBe("Later on");
    expect(translator("nl")(key("proef.groet"), { name: "x" })).toBe("Dag x");
  });

  it("shows the key itself when a text is missing, never a text in another language", () => {
    addTexts({ nl: { "proef.alleen": "Alleen hier" }, en: {} });
    expect(translator("en")(key("proef.alleen"))).toBe("proef.alleen");
  });

  it("gives a text that was changed later, and keeps apart what is to be filled in", () => {
    expect(translator("nl")(key("proef.later"))).toBe("Later");
    addTexts({ nl: { "proef.later": "Nog later" }, en: { "proef.later": "Later on" } });
    expect(translator("nl")(key("proef.later"))).toBe("Nog later");
    expect(translator("nl")(key("proef.groet"), { name: "a" })).toBe("Dag a");
    expect(translator("nl")(key("proef.groet"), { name: "b" })).toBe("Dag b");
  });
});
