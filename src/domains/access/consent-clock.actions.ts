import type { Tx } from "../../platform/db/transaction.js";
import { record } from "../../platform/events/events.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { instantAt } from "../../shared/amsterdam-time.js";
import { addDays, type LocalDate } from "../../shared/local-date.js";
import { tellEnding, tellLess } from "./consent-mail.actions.js";
import { listConsents, wasEndingSaid } from "./consent.store.js";
import type { Consent, ConsentPlace } from "./consent.types.js";

export const endingJob = { name: "consent-ending" };
export const endedJob = { name: "consent-ended" };

/** A month is enough to talk about it and to ask anew. */
export const daysBefore = 30;
/** Before the working day begins. */
const hour = 7;

export type ConsentMoment = ConsentPlace & { endsOn: LocalDate };

/** Puts in the queue what the calendar does with a consent: a word a month before, and its end. */
export async function planConsentClock(
  tx: Tx,
  place: ConsentPlace,
  endsOn: LocalDate,
): Promise<void> {
  const { dossierId, consentId } = place;
  const payload = { dossierId, consentId, endsOn };
  const before = instantAt(addDays(endsOn, -daysBefore), hour);
  if (before > tx.now) {
    await enqueue(tx, endingJob, payload, { runAt: before, key: `consent-ending-${consentId}` });
  }
  const runAt = instantAt(addDays(endsOn, 1), hour);
  await enqueue(tx, endedJob, payload, { runAt, key: `consent-ended-${consentId}` });
}

/** A month before the end: who decides and the regisseur hear it. */
export async function remindOfEnding(tx: Tx, moment: ConsentMoment): Promise<void> {
  const consent = await stillInForce(tx, moment);
  if (consent && consent.endsOn >= tx.today) await tellEnding(tx, moment);
}

/** The day after: it ended by itself, and that is said. */
export async function sayEnded(tx: Tx, moment: ConsentMoment): Promise<void> {
  const consent = await stillInForce(tx, moment);
  if (!consent || consent.endsOn >= tx.today || (await wasEndingSaid(tx, moment))) return;
  await record(tx, {
    kind: "consent-ended",
    dossierId: moment.dossierId,
    section: "people",
    subjectId: moment.consentId,
    data: { organisation: consent.organisationName },
  });
  await tellLess(tx, moment, consent);
}

async function stillInForce(tx: Tx, moment: ConsentMoment): Promise<Consent | undefined> {
  const [consent] = await listConsents(tx, moment.dossierId, moment.consentId);
  return consent?.status === "in-force" && consent.endsOn === moment.endsOn ? consent : undefined;
}
