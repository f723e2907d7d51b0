import { describe, expect, it } from "vitest";
import { safetyWordsIn } from "./safety-words.js";

describe("safetyWordsIn", () => {
  it.each([
    ["Er is sprake van kindermishandeling.", ["kindermishandeling"]],
    ["Hij werd geslagen, zegt hij; geslagen!", ["geslagen"]],
    ["Vader slaat hem. Moeder SLAAT haar zoon.", ["slaat hem", "SLAAT haar zoon"]],
    ["Hij slaat zijn dochter", ["slaat zijn dochter"]],
    ["seksueel\nmisbruik, Séksueel misbruikt", ["seksueel misbruik", "Séksueel misbruikt"]],
    ["Er ging een melding naar Veilig Thuis", ["Veilig Thuis"]],
    ["We volgen de meldcode", ["meldcode"]],
    ["She was abused; he hits her.", ["abused", "hits her"]],
    ["It is not safe at home", ["not safe at home"]],
    ["Hij voelt zich veilig thuis", []],
    ["Hij slaat een dag over en slaat goed op de trommel", []],
    ["Hij maakt misbruik van de pauze; alcoholmisbruik", []],
    ["Het is een hit; she hit the ball", []],
    ["heeft een rustige plek nodig", []],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(safetyWordsIn(text)).toEqual(expected);
  });

  it("is quick, however long the text", () => {
    const started = performance.now();
    safetyWordsIn("slaat zijn ".repeat(2_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
