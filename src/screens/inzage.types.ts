import type { DossierPart, PartGroup, SectionKey } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";

/** Why a part is not in it: said in its place, never left out. */
export type HiddenBecause = "withheld" | "no-consent" | "not-in-role";

export type ReadPart = Pick<DossierPart, "name" | "section"> & {
  groups: PartGroup[];
  machine: unknown;
  hidden: HiddenBecause | undefined;
};

/** Everything about a child, as one person may read it at one moment. */
export type Inzage = { dossier: DossierHeader; parts: ReadPart[]; at: Date };

/** The machine file; `versie` goes up when a name changes its meaning. */
export type MachineFile = {
  formaat: "eenplan-inzage";
  versie: 1;
  gemaakt_op: string;
  dossier: string;
  onderdelen: {
    naam: string;
    onderdeel: SectionKey;
    niet_opgenomen?: HiddenBecause;
    gegevens: unknown;
  }[];
};
