/** A session ends after this long without a page, and at the latest after the working day. */
export const idleMinutes = 60;
export const absoluteHours = 12;
/** The token changes this often, so that a stolen one is of little use. */
export const rotateMinutes = 15;

const minute = 60_000;

export type SessionTimes = {
  lastSeenAt: Date;
  absoluteUntil: Date;
  endedAt: Date | null;
  rotatedAt: Date;
  isCurrentToken: boolean;
};

export function isSessionOpen(session: SessionTimes, now: Date): boolean {
  if (session.endedAt !== null) return false;
  if (!session.isCurrentToken && now.getTime() - session.rotatedAt.getTime() > minute) return false;
  const idleUntil = session.lastSeenAt.getTime() + idleMinutes * minute;
  return now.getTime() < Math.min(idleUntil, session.absoluteUntil.getTime());
}

/** Writing at each page would double the work of reading; once a minute is precise enough. */
export function needsTouch(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() > minute;
}

export function needsRotation(session: SessionTimes, now: Date): boolean {
  const age = now.getTime() - session.rotatedAt.getTime();
  return session.isCurrentToken && age > rotateMinutes * minute;
}

export const absoluteUntil = (now: Date) => new Date(now.getTime() + absoluteHours * 60 * minute);

/** A whole school may sign in from one network at half past eight; an address is one person's. */
const mostAttempts = { address: 8, network: 60 } as const;
const windowMinutes = 15;

export type Throttle = { windowStartedAt: Date; attempts: number };

/** The next count of tries with this key; a new window begins after a quarter of an hour. */
export function nextAttempt(before: Throttle | undefined, now: Date): Throttle {
  const fresh =
    before === undefined ||
    now.getTime() - before.windowStartedAt.getTime() > windowMinutes * minute;
  return fresh
    ? { windowStartedAt: now, attempts: 1 }
    : { windowStartedAt: before.windowStartedAt, attempts: before.attempts + 1 };
}

export const isTooOften = (throttle: Throttle, counted: keyof typeof mostAttempts) =>
  throttle.attempts > mostAttempts[counted];
