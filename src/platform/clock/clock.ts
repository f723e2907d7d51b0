/** The time comes in as a dependency, so that a test can say what day it is. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(at: Date | string): Clock {
  const moment = new Date(at);
  return { now: () => new Date(moment) };
}

export type ShiftableClock = Clock & {
  set(at: Date | string): void;
  forward(by: { days?: number; hours?: number; minutes?: number }): void;
};

/** Stands still until a test moves it. */
export function shiftableClock(start: Date | string): ShiftableClock {
  let moment = new Date(start).getTime();
  return {
    now: () => new Date(moment),
    set: (at) => {
      moment = new Date(at).getTime();
    },
    forward: ({ days = 0, hours = 0, minutes = 0 }) => {
      moment += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}
