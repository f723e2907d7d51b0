import type { LocalDate } from "../../shared/local-date.js";

/** A birthday that changes rights and has to be told: a month before, or on the day. */
export type BirthdayToTell = {
  dossierId: string;
  age: number;
  on: LocalDate;
  reached: boolean;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "birthday-announced": { age: number; on: string };
    "birthday-reached": { age: number; on: string };
  }
}
