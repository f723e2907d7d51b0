import { describe, expect, it } from "vitest";
import { localDate } from "../../shared/local-date.js";
import {
  awaitsAnswer,
  mayAnswer,
  mayWriteDown,
  viewsPerSpeaker,
  voiceFits,
} from "./perspective.rules.js";
import type { Perspective } from "./perspective.types.js";

const view = (id: string, given: Partial<Perspective>): Perspective => ({
  id,
  voice: "ouder",
  participationId: null,
  speaker: "Marieke",
  speakerPersonId: null,
  how: "verteld",
  saidOn: localDate("2026-11-01"),
  body: "…",
  doneWithIt: null,
  recordedBy: "els",
  recordedByName: "Els",
  ...given,
});

describe("who speaks for whom", () => {
  it.each([
    ["kind", "kind", true],
    ["ouder", "kind", false],
    ["kind", "ouder", false],
    ["ander", "voogd", true],
  ] as const)("voice %s of somebody with role %s: %s", (voice, role, fits) => {
    expect(voiceFits(voice, { role })).toBe(fits);
  });

  it("takes a child without a seat at its word", () => {
    expect(voiceFits("kind", undefined)).toBe(true);
  });

  it.each([
    ["own words", "zelf-geschreven", "marieke", true],
    ["another's words", "zelf-geschreven", "els", false],
    ["told to another", "verteld", "els", true],
    ["drawn", "getekend", "els", true],
  ] as const)("%s", (_what, how, writer, allowed) => {
    expect(mayWriteDown(how, { personId: "marieke" }, writer)).toBe(allowed);
  });

  it("nobody answers what they said themselves", () => {
    expect(mayAnswer({ speakerPersonId: "tim" }, "tim")).toBe(false);
    expect(mayAnswer({ speakerPersonId: "tim" }, "els")).toBe(true);
    expect(mayAnswer({ speakerPersonId: null }, "els")).toBe(true);
  });

  it("only the child is owed an answer, until it is given", () => {
    expect(awaitsAnswer({ voice: "kind", doneWithIt: null })).toBe(true);
    expect(awaitsAnswer({ voice: "kind", doneWithIt: "Een rustige plek" })).toBe(false);
    expect(awaitsAnswer({ voice: "ouder", doneWithIt: null })).toBe(false);
  });
});

describe("views per speaker", () => {
  it("keeps every view, the child first and the latest of each on top", () => {
    const speakers = viewsPerSpeaker([
      view("4", { participationId: "m" }),
      view("3", { voice: "kind", speaker: "Tim" }),
      view("2", { voice: "kind", speaker: "tim" }),
      view("1", { participationId: "m" }),
    ]);
    const ids = speakers.map(({ latest, earlier }) => [latest.id, ...earlier.map(({ id }) => id)]);
    expect(ids).toEqual([
      ["3", "2"],
      ["4", "1"],
    ]);
  });
});
