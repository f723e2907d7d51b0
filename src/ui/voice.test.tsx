import { describe, expect, it } from "vitest";
import {
  addTexts,
  type Locale,
  PageContext,
  type TextKey,
  translator,
} from "./../platform/i18n/index.js";
import { markup } from "./markup.js";
import { useT } from "./texts.js";
import { inVoiceFor, type Reader, SpokenTo } from "./voice.js";

addTexts({
  nl: {
    "stem.titel": "Het plan van {{name}}",
    "stem.titel-child": "Jouw plan",
    "stem.beurt": "Aan zet: {{name}}",
    "stem.beurt-family": "Aan de beurt: {{name}}",
  },
  en: { "stem.titel": "The plan of {{name}}", "stem.titel-child": "Your plan" },
});

// The keys exist in this test only.
const title = "stem.titel" as TextKey;
const turn = "stem.beurt" as TextKey;

function Words() {
  const t = useT();
  return <p>{t(title, { name: "Tim" })}</p>;
}

function read(reader: Reader, locale: Locale = "nl") {
  return markup(
    <PageContext.Provider value={{ locale, t: translator(locale) }}>
      <SpokenTo reader={reader}>
        <Words />
      </SpokenTo>
    </PageContext.Provider>,
  );
}

describe("the voice of a page", () => {
  it.each<[Reader, string]>([
    ["child", "Jouw plan"],
    ["family", "Het plan van Tim"],
    ["professional", "Het plan van Tim"],
  ])("speaks to the %s, whatever stands inside", (reader, words) => {
    expect(read(reader)).toBe(`<p>${words}</p>`);
  });

  it("speaks to the child in the other language too", () => {
    expect(read("child", "en")).toBe("<p>Your plan</p>");
  });

  it("says the ordinary text where there is no other", () => {
    const t = inVoiceFor("child", translator("nl"));
    expect(t(turn, { name: "Els" })).toBe("Aan zet: Els");
    expect(inVoiceFor("family", translator("nl"))(turn, { name: "Els" })).toBe("Aan de beurt: Els");
  });
});
