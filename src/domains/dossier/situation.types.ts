import type { LocalDate } from "../../shared/local-date.js";

/** Absence as a fact, without blame; the three definitions that are in use all follow from it. */
export const absenceKinds = [
  "geen",
  "minder-uren",
  "ziek",
  "geoorloofd-overig",
  "ongeoorloofd",
  "vrijstelling",
  "niet-ingeschreven",
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const registrations = ["ingeschreven", "stamschool", "geen"] as const;
export type Registration = (typeof registrations)[number];

/** Leerplichtwet 1969, articles 5 (a, b, c), 11 (g) and 15. */
export const exemptions = ["geen", "5a", "5b", "5c", "11g", "15"] as const;
export type Exemption = (typeof exemptions)[number];

export type SituationFields = {
  homeSince: LocalDate | undefined;
  minutesPerWeek: number;
  absenceKind: AbsenceKind;
  registration: Registration;
  schoolName: string | undefined;
  groupName: string | undefined;
  exemption: Exemption;
  exemptionUntil: LocalDate | undefined;
  targetGroup: string;
  source: string;
};

/** The facts as they were known on a day. A change is a new one; this one stays. */
export type Situation = SituationFields & {
  id: string;
  recordedOn: LocalDate;
  /** Absent when this viewer may not know the name. */
  recordedBy: string | undefined;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "situation-recorded": { source: string };
  }
}
