import { birthdayOn } from "../../shared/age.js";
import { addDays, type LocalDate } from "../../shared/local-date.js";

/** The birthdays on which rights change: UAVG 5 lid 3 and 4, Jeugdwet 7.3.4 and 7.3.5, BW 1:233. */
export const turningAges = [12, 16, 18] as const;
export type TurningAge = (typeof turningAges)[number];

export type Turning = { age: TurningAge; on: LocalDate; reached: boolean };

/** As long as people come back to read what changed. */
const lately = 30;

/** The birthday to read about: the one that was just there, else the next one; none for a grown-up. */
export function turningOf(bornOn: LocalDate, today: LocalDate): Turning | undefined {
  return turningAges
    .map((age) => ({ age, on: birthdayOn(bornOn, age) }))
    .map((one) => ({ ...one, reached: one.on <= today }))
    .find(({ on }) => addDays(on, lately) >= today);
}

type Seen = { section: string; write: boolean };

/** What somebody gains and loses with a birthday, in the order of the sections. */
export function changesOfSight<One extends Seen>(
  before: readonly One[],
  after: readonly One[],
): { lost: One[]; gained: One[]; writesNow: One[]; readsOnlyNow: One[] } {
  const was = (one: One) => before.find(({ section }) => section === one.section);
  const is = (one: One) => after.find(({ section }) => section === one.section);
  return {
    lost: before.filter((one) => !is(one)),
    gained: after.filter((one) => !was(one)),
    writesNow: after.filter((one) => one.write && was(one)?.write === false),
    readsOnlyNow: after.filter((one) => !one.write && was(one)?.write === true),
  };
}
