import type { Emergency, SectionRights } from "../access/index.js";
import type { LocalDate } from "../../shared/local-date.js";

export const sectors = ["PO", "VO", "SO", "VSO"] as const;
export type Sector = (typeof sectors)[number];

export type DossierPlace = { dossierId: string };

/** The child's own data, as a person fills them in. */
export type DossierFields = {
  givenName: string;
  familyName: string;
  bornOn: LocalDate;
  sector: Sector;
  workingTowards: string | undefined;
};

/** What stands on top of every page of a dossier, and what this viewer may do in it. */
export type DossierHeader = {
  id: string;
  givenName: string;
  familyName: string;
  bornOn: LocalDate;
  sector: Sector;
  workingTowards: string | null;
  closedOn: LocalDate | null;
  closedReason: string | null;
  /** The viewer is this child, and reads "je". */
  isMe: boolean;
  /** What may be read and written now; in a closed dossier nothing is written (migration 0009). */
  rights: SectionRights;
  mayReopen: boolean;
  /** Who looks here in an emergency at this moment, as far as this viewer may know. */
  emergencies: Emergency[];
};

declare module "../../platform/events/events.js" {
  interface Events {
    "dossier-opened": Record<string, never>;
    "dossier-changed": { changes: Change[] };
    "dossier-closed": { reason: string };
    "dossier-reopened": Record<string, never>;
  }
}
