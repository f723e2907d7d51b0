import type {
  Appointment,
  Basis,
  Coordinator,
  Participant,
  Professional,
  Regie,
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
};

export type WhoSeesWhatModel = TableModel & { reasons: Basis[]; coordinators: Coordinator[] };

export type SearchModel = { dossier: DossierHeader; typed: string; found: Professional[] };

export type SeatModel = { dossier: DossierHeader; professional: Professional };

export type ParticipationModel = { dossier: DossierHeader; participant: Participant };
