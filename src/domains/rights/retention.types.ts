import type { SectionKey } from "../../platform/events/events.js";
import type { LocalDate } from "../../shared/local-date.js";

/** How long a kind of organisation keeps some sections after the dossier was closed. */
export type RetentionRule = {
  id: string;
  organisationKinds: string[];
  sectors: string[];
  months: number;
  /** Empty: a record that Eenplan does not hold. */
  sections: SectionKey[];
  ownChoice: boolean;
  source: string;
  validOn: LocalDate | null;
  why: string;
};

/** Why nothing may be destroyed now: a hold, or a question or correction that runs. */
export type HeldBy = "hold" | "objection" | "correction";

/** What an organisation keeps of one closed dossier under one rule. Never whose it is. */
export type Kept = {
  dossierId: string;
  organisationId: string;
  organisationName: string;
  ruleId: string;
  startedOn: LocalDate;
  dueOn: LocalDate;
  sections: SectionKey[];
  held: HeldBy | null;
};

export const holdGrounds = ["bezwaar", "klachtprocedure", "rechter", "verzoek"] as const;
export type HoldGround = (typeof holdGrounds)[number];

export type Hold = {
  id: string;
  dossierId: string;
  ground: HoldGround;
  reason: string;
  placedAt: Date;
};

/** What was destroyed: kinds and numbers, no content. */
export type Destruction = {
  id: string;
  dossierId: string;
  ruleId: string;
  sections: SectionKey[];
  counts: Record<string, number>;
  source: string;
  byName: string | null;
  at: Date;
};

declare module "../../platform/events/events.js" {
  interface IdentityEvents {
    "records-destroyed": { rule: string };
    "hold-placed": { ground: string };
    "hold-ended": Record<string, never>;
  }
}
