import type { LocalDate } from "../../shared/local-date.js";
import type { Sector } from "./dossier.types.js";

export const caseloadSorts = ["naam", "thuis"] as const;
export type CaseloadSort = (typeof caseloadSorts)[number];

/** What the address of the list asks for. */
export type CaseloadQuestion = {
  search: string;
  sort: CaseloadSort;
  /** Also the dossiers that were closed. */
  closed: boolean;
  page: number;
};

/** Of a plan that counts: in force, or on its way. */
export const shownPlanStatuses = ["draft", "proposed", "agreed", "in-force"] as const;
export type ShownPlanStatus = (typeof shownPlanStatuses)[number];

/** One dossier in the list of somebody; empty where this viewer may not read. */
export type CaseloadRow = {
  id: string;
  name: string;
  bornOn: LocalDate;
  sector: Sector;
  closedOn: LocalDate | null;
  homeSince: LocalDate | null;
  minutesPerWeek: number | null;
  planStatuses: ShownPlanStatus[];
  regisseur: string | null;
  nextAgreementOn: LocalDate | null;
};

export type Caseload = {
  rows: CaseloadRow[];
  total: number;
  question: CaseloadQuestion;
  pages: number;
  /** Whether this viewer has any dossier at all, closed ones too. */
  any: boolean;
  /** Whether this viewer sits at a table of the family and sees nothing of it. */
  shut: boolean;
};
