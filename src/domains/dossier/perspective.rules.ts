import type { Participant } from "../access/index.js";
import {
  type Perspective,
  type SpeakerViews,
  type Voice,
  voices,
  type WayOfSaying,
} from "./perspective.types.js";

/** Nobody speaks as the child but the child; what the child says is never somebody else's voice. */
export function voiceFits(voice: Voice, speaker: Pick<Participant, "role"> | undefined): boolean {
  return speaker === undefined || (voice === "kind") === (speaker.role === "kind");
}

/**
 * Whoever has a seat speaks from it: under a name in words their view would look like their own,
 * whoever wrote it. Beside the seat of the child nobody speaks as the child.
 */
export function hasOwnSeat(
  voice: Voice,
  name: string,
  table: readonly Pick<Participant, "role" | "name" | "givenName" | "isCurrent">[],
): boolean {
  const named = name.toLowerCase();
  return table.some(
    (one) =>
      one.isCurrent &&
      ((voice === "kind" && one.role === "kind") ||
        named === one.name.toLowerCase() ||
        named === one.givenName.toLowerCase()),
  );
}

/**
 * Who has a seat at the table writes their own words. Another may write down what they told or
 * drew, and says so; a letter of somebody without a seat may be copied.
 */
export function mayWriteDown(
  how: WayOfSaying,
  speaker: Pick<Participant, "personId"> | undefined,
  writer: string,
): boolean {
  return how !== "zelf-geschreven" || speaker === undefined || speaker.personId === writer;
}

/** Somebody else tells what was done with a view; nobody does so for themselves. */
export function mayAnswer(
  perspective: Pick<Perspective, "speakerPersonId">,
  personId: string,
): boolean {
  return perspective.speakerPersonId !== personId;
}

/** The child must hear what was done with what it said; others may. */
export function awaitsAnswer({ voice, doneWithIt }: Pick<Perspective, "voice" | "doneWithIt">) {
  return voice === "kind" && doneWithIt === null;
}

/**
 * Every speaker with all they said, the child first, then parents, school and care. A speaker is a
 * seat at the table, or one name in one voice. Expects the latest view first.
 */
export function viewsPerSpeaker(perspectives: readonly Perspective[]): SpeakerViews[] {
  const speakers = Map.groupBy(perspectives, speakerKey);
  return [...speakers.values()]
    .flatMap(([latest, ...earlier]) => (latest ? [{ latest, earlier }] : []))
    .sort((a, b) => voices.indexOf(a.latest.voice) - voices.indexOf(b.latest.voice));
}

function speakerKey({ voice, participationId, speaker }: Perspective): string {
  return participationId ?? `${voice} ${speaker.toLowerCase()}`;
}
