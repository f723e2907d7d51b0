import type { LocalDate } from "../../shared/local-date.js";
import type { SectionKey } from "./access.types.js";

/** Who decides lets somebody of the family look along: some sections, for a time. */
export type Machtiging = {
  id: string;
  participationId: string;
  name: string;
  givenByParticipationId: string;
  givenByName: string;
  personIds: { giver: string | null; receiver: string };
  sections: SectionKey[];
  mayWrite: boolean;
  why: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  givenAt: Date;
  endedAt: Date | null;
  /** The viewer gave it, or has it: both may end it at once. */
  mine: "given" | "received" | null;
};

export type MachtigingFields = {
  participationId: string;
  sections: SectionKey[];
  mayWrite: boolean;
  why: string | undefined;
  startsOn: LocalDate;
  endsOn: LocalDate;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "machtiging-given": { name: string; endsOn: string };
    "machtiging-ended": { name: string };
  }
}
