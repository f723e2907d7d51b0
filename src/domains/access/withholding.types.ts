import type { LocalDate } from "../../shared/local-date.js";
import type { SectionKey } from "./access.types.js";

/** On what ground somebody must not see a part; an order of a judge names its court and day. */
export const withholdingGrounds = [
  "rechterlijke-uitspraak",
  "verzoek-ouder",
  "verzoek-kind",
  "veiligheid",
  "eigen-afweging",
] as const;
export type WithholdingGround = (typeof withholdingGrounds)[number];

/** From whom: one person at the table, or an organisation with everybody who sits there for it. */
export type WithheldFrom = { participationId: string } | { organisationId: string };

/** "X must not see Y, because": above every right, and never read by the one it is about. */
export type Withholding = {
  id: string;
  participationId: string | null;
  organisationId: string | null;
  name: string;
  sections: SectionKey[];
  ground: WithholdingGround;
  reason: string;
  court: string | null;
  orderedOn: LocalDate | null;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  recordedBy: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftedReason: string | null;
};

export type WithholdingFields = {
  sections: SectionKey[];
  ground: WithholdingGround;
  reason: string;
  court: string | undefined;
  orderedOn: LocalDate | undefined;
  startsOn: LocalDate;
  endsOn: LocalDate | undefined;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "withholding-recorded": { name: string };
    "withholding-lifted": { name: string };
  }
}
