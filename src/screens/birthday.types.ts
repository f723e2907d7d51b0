import type { Participant, RoleSight, Turning } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";

/** What one person gains and loses on the day. */
export type SightChange = Record<"lost" | "gained" | "writesNow" | "readsOnlyNow", RoleSight[]> & {
  participant: Participant;
  seesNothing: boolean;
};

/** Who says yes or no to one part, before and from the birthday. */
export type AskedChange = {
  part: "handelingsdeel" | "jeugdhulp";
  before: AskedName[];
  after: AskedName[];
};
export type AskedName = { name: string; decides: boolean };

export type BirthdayModel = {
  dossier: DossierHeader;
  turning: Turning | undefined;
  sights: SightChange[];
  asked: AskedChange[];
};
