import type { LocalDate } from "../../shared/local-date.js";

/** Whom a professional looks for in an emergency, and why. */
export type EmergencyFields = {
  givenName: string;
  familyName: string;
  bornOn: LocalDate;
  organisationId: string;
  reason: string;
};

/** A professional who looks, or looked, into a dossier that they have no part in. */
export type Emergency = {
  id: string;
  name: string;
  organisationName: string;
  reason: string;
  openedAt: Date;
  until: Date;
  /** Whether the looker stopped before the time was over. */
  endedEarly: boolean;
  inForce: boolean;
  isMine: boolean;
};

/** The same for who guards privacy where the looker works: without the child. */
export type EmergencyOfColleague = Omit<Emergency, "isMine">;

/** Tries in the last days that opened nothing, per colleague. */
export type RefusedAttempts = {
  name: string;
  organisationName: string;
  count: number;
  lastAt: Date;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "emergency-opened": { name: string; organisation: string; until: string; reason: string };
    "emergency-ended": { name: string };
  }
}
