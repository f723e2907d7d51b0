import type {
  Appointment,
  Coordinator,
  MatrixRow,
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
  matrix: MatrixRow[];
};

export type WhoSeesWhatModel = TableModel & { matrix: MatrixRow[]; coordinators: Coordinator[] };

export type SearchModel = { dossier: DossierHeader; typed: string; found: Professional[] };

export type SeatModel = { dossier: DossierHeader; professional: Professional };

export type ParticipationModel = { dossier: DossierHeader; participant: Participant };
