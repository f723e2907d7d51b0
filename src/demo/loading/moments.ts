import { addDays, type LocalDate, todayIn } from "../../shared/local-date.js";
import type { Clock } from "../../platform/clock/clock.js";
import type { Day } from "../story.types.js";

/**
 * The time of a story: each deed happens on its own day, a few minutes after the one before, and
 * never later than the moment of loading.
 */
export class StoryClock implements Clock {
  readonly #loadedAt: Date;
  #at: Date;

  constructor(loadedAt: Date) {
    this.#loadedAt = loadedAt;
    this.#at = loadedAt;
  }

  now(): Date {
    return this.#at;
  }

  /** Nine in the morning of that day, plus some minutes; later days are not reached before today is. */
  goTo(day: Day, minute: number): void {
    const morning = new Date(this.#loadedAt.getTime() + day * 86_400_000);
    morning.setUTCHours(8, 0, 0, 0);
    const moment = morning.getTime() + minute * 60_000;
    this.#at = new Date(Math.min(moment, this.#loadedAt.getTime()));
  }
}

export function dateOf(loadedAt: Date, day: Day): LocalDate {
  return addDays(todayIn(loadedAt), day);
}

/** A birthday, in the year that makes the child this old today. */
export function bornOn(loadedAt: Date, ageYears: number, monthDay: string): LocalDate {
  const today = todayIn(loadedAt);
  const hadBirthday = today.slice(5) >= monthDay;
  const year = Number(today.slice(0, 4)) - ageYears - (hadBirthday ? 0 : 1);
  return `${year}-${monthDay}` as LocalDate;
}
