import type { LocalDate } from "../shared/local-date.js";

export type OverviewPerson = {
  participationId: string;
  name: string;
  role: string;
  organisation: string | null;
  mandate: string;
  phone: string | null;
  mine: boolean;
};

export type OverviewAgreement = {
  id: string;
  what: string;
  status: "asked" | "accepted" | "declined";
  dueOn: LocalDate;
  owner: string;
  mine: boolean;
};

export type OverviewPlan = {
  id: string;
  number: number;
  status: "draft" | "proposed" | "agreed" | "in-force";
  endsOn: LocalDate | null;
  evaluationOn: LocalDate | null;
  nextStep: string | null;
  /** What the plan says of education and support per week. */
  educationMinutes: number;
  goals: { id: string; title: string; domain: string; score: number | null }[];
  /** Who was asked and did not answer yet, or said no. */
  waitingFor: { name: string; mine: boolean }[];
  disagreed: string[];
};

export type OverviewSituation = {
  recordedOn: LocalDate;
  homeSince: LocalDate | null;
  /** Education that the child really gets per week. */
  minutes: number;
  registration: string;
  absenceKind: string;
  groupName: string | null;
  school: string | null;
};

/** Everything on the first page of a dossier, as far as this viewer may read it. */
export type Overview = {
  regisseur: OverviewPerson | null;
  deputy: OverviewPerson | null;
  people: OverviewPerson[];
  situations: OverviewSituation[];
  childWords: { body: string; saidOn: LocalDate; speaker: string } | null;
  plans: OverviewPlan[];
  agreements: OverviewAgreement[];
};
