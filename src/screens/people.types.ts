import type {
  Appointment,
  Basis,
  Coordinator,
  Machtiging,
  Participant,
  Professional,
  Regie,
  RoleSight,
} from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";

/** Everybody at the table of one child, now, soon and before. */
export type TableModel = {
  dossier: DossierHeader;
  table: Participant[];
  regie: Regie;
};

export type PeopleModel = TableModel & {
  appointments: Appointment[];
  reasons: Basis[];
  machtigingen: Machtiging[];
};

export type WhoSeesWhatModel = TableModel & {
  reasons: Basis[];
  coordinators: Coordinator[];
  /** Whether this reader may ask why somebody sees what they see. */
  mayAsk: boolean;
  /** Whether this reader may ask for everything about this child. */
  mayTake: boolean;
};

export type SearchModel = { dossier: DossierHeader; typed: string; found: Professional[] };

export type SeatModel = { dossier: DossierHeader; professional: Professional };

/** With what each answer about the gezag of somebody means for what they see. */
export type GezagModel = ParticipationModel & {
  now: RoleSight[];
  withGezag: RoleSight[];
  mainFacts: RoleSight[];
};

export type ParticipationModel = { dossier: DossierHeader; participant: Participant };
