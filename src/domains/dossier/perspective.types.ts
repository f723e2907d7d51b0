import type { LocalDate } from "../../shared/local-date.js";

/** From which side somebody speaks, in the order in which they are shown: the child first. */
export const voices = ["kind", "ouder", "school", "zorg", "ander"] as const;
export type Voice = (typeof voices)[number];

export const waysOfSaying = [
  "zelf-geschreven",
  "verteld",
  "getekend",
  "via-vertrouwenspersoon",
] as const;
export type WayOfSaying = (typeof waysOfSaying)[number];

/** Somebody at the table, or a name in words for who has no seat there. */
export type Speaker = { participationId: string } | { name: string };

export type PerspectiveFields = {
  voice: Voice;
  speaker: Speaker;
  how: WayOfSaying;
  saidOn: LocalDate;
  body: string;
};

/** How one person saw it on one day (zienswijze). Never changed: a new view is a new row. */
export type Perspective = {
  id: string;
  voice: Voice;
  participationId: string | null;
  /** The name of who speaks. */
  speaker: string;
  /** Who speaks, when that person has a seat at the table. */
  speakerPersonId: string | null;
  how: WayOfSaying;
  saidOn: LocalDate;
  body: string;
  /** What was done with it; the law asks this of what the child said (WPO 40a lid 7). */
  doneWithIt: string | null;
  recordedBy: string;
  /** Null when this viewer may not know that person. */
  recordedByName: string | null;
};

/** All views of one person, the latest apart from the earlier ones. */
export type SpeakerViews = { latest: Perspective; earlier: Perspective[] };

declare module "../../platform/events/events.js" {
  interface Events {
    "perspective-added": { voice: Voice; speaker: string };
    "perspective-answered": { speaker: string; changes: Change[] };
  }
}
