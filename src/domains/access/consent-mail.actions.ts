import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { type MailKind, notify } from "../../platform/mail/mail.js";
import { listConsents } from "./consent.store.js";
import type { Consent, ConsentPlace } from "./consent.types.js";
import { listParticipants } from "./participation.store.js";
import { findRegie } from "./regie.store.js";

const consentLink = ({ dossierId, consentId }: ConsentPlace) =>
  `/dossiers/${dossierId}/toestemmingen/${consentId}`;

type Told = { personId: string; link: string };

async function tell(tx: Tx, kind: MailKind, people: readonly Told[]): Promise<void> {
  const once = new Map(people.map((one) => [one.personId, one]));
  // Who does it knows it; the clock does it in the name of somebody who has to hear it.
  if (tx.actor.kind === "person") once.delete(actingPerson(tx));
  for (const { personId, link } of once.values()) await notify(tx, { personId, kind, link });
}

/** Those who have a say are asked, each on their own page. */
export async function tellAsked(tx: Tx, place: ConsentPlace): Promise<void> {
  await tell(tx, "consent-asked", await decidersOf(tx, place));
}

/** Before it ends by itself: who decides and the regisseur can still do something. */
export async function tellEnding(tx: Tx, place: ConsentPlace): Promise<void> {
  const regisseur = await regisseurOf(tx, place);
  await tell(tx, "consent-ending", [...(await decidersOf(tx, place)), ...regisseur]);
}

/** The regisseur hears every answer; the organisation hears that it may come in. */
export async function tellAnswer(tx: Tx, place: ConsentPlace, consent: Consent): Promise<void> {
  const link = consentLink(place);
  const asker = { personId: consent.askedBy.personId, link };
  await tell(tx, "consent-answered", [...(await regisseurOf(tx, place)), asker]);
  if (consent.status !== "in-force") return;
  const dossier = `/dossiers/${place.dossierId}`;
  await tell(tx, "consent-given", await workersOf(tx, place, consent, dossier));
}

/**
 * The organisation sees less or nothing: its people hear that there is something to know, with an
 * address that they can still open; the regisseur hears where.
 */
export async function tellLess(tx: Tx, place: ConsentPlace, consent: Consent): Promise<void> {
  const workers = await workersOf(tx, place, consent, "/");
  await tell(tx, "consent-less", [...workers, ...(await regisseurOf(tx, place))]);
}

async function decidersOf(tx: Tx, place: ConsentPlace): Promise<Told[]> {
  const [consent] = await listConsents(tx, place.dossierId, place.consentId);
  const table = await listParticipants(tx, place.dossierId);
  const link = consentLink(place);
  return table
    .filter(({ id }) => consent?.deciders.some((one) => one.participationId === id))
    .map(({ personId }) => ({ personId, link }));
}

async function regisseurOf(tx: Tx, place: ConsentPlace): Promise<Told[]> {
  const seats = await findRegie(tx, place.dossierId);
  const leads = seats.find(({ kind }) => kind === "regisseur")?.participationId;
  const table = await listParticipants(tx, place.dossierId);
  return table
    .filter(({ id }) => id === leads)
    .map(({ personId }) => ({ personId, link: consentLink(place) }));
}

async function workersOf(
  tx: Tx,
  place: ConsentPlace,
  { organisationId }: Consent,
  link: string,
): Promise<Told[]> {
  const table = await listParticipants(tx, place.dossierId);
  return table
    .filter((one) => one.organisationId === organisationId && one.isCurrent)
    .map(({ personId }) => ({ personId, link }));
}
