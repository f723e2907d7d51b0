import type {
  Consent,
  Coordinator,
  Decider,
  Loss,
  Participant,
  SeatGrounds,
} from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";

export type ConsentsModel = {
  dossier: DossierHeader;
  consents: Consent[];
  table: Participant[];
  grounds: ReadonlyMap<string, SeatGrounds>;
};

/** One consent, as the reader of this page stands to it. */
export type ConsentModel = {
  dossier: DossierHeader;
  consent: Consent;
  table: Participant[];
  coordinators: Coordinator[];
  /** The seat from which this reader answers; undefined for who has no say. */
  mine: Participant | undefined;
  mayStop: boolean;
  regisseur: Participant | undefined;
};

export type AskModel = {
  dossier: DossierHeader;
  seat: Participant;
  grounds: SeatGrounds;
  deciders: Decider[];
};

/** What somebody cannot go on with when a consent ends. */
export type Stop = { kind: "agreement" | "activity" | "approval"; name: string; what: string };

export type StopModel = ConsentModel & { losses: Loss[]; stops: Stop[] };
