import {
  answerConsent,
  consentOf,
  type ConsentPlace,
  findPaper,
  findRegie,
  groundsOf,
  listConsents,
  listCoordinators,
  listDeciders,
  listParticipants,
  listSeatGrounds,
  lossesOf,
  ownSeat,
  participantOf,
  type ParticipationPlace,
  regieOf,
  withdrawingSeat,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import { keepFile, readFile, type StoredFile } from "../domains/files/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { actingPerson } from "../platform/events/events.js";
import { Refused } from "../platform/http/refusals.js";
import { listStops } from "./consent-stop.store.js";
import type { AskModel, ConsentModel, ConsentsModel, StopModel } from "./consent.types.js";

export async function loadConsents(tx: Tx, dossierId: string): Promise<ConsentsModel> {
  return {
    dossier: await loadDossier(tx, dossierId),
    consents: await listConsents(tx, dossierId),
    table: await listParticipants(tx, dossierId),
    grounds: await listSeatGrounds(tx, dossierId),
  };
}

export async function loadConsent(tx: Tx, place: ConsentPlace): Promise<ConsentModel> {
  const { dossierId } = place;
  const dossier = await loadDossier(tx, dossierId);
  const consent = await consentOf(tx, place);
  const table = await listParticipants(tx, dossierId);
  return {
    ...{ dossier, consent, table },
    coordinators: await listCoordinators(tx, dossierId),
    mine: ownSeat(consent, table, actingPerson(tx)),
    mayStop: (await withdrawingSeat(tx, place, consent)) !== undefined,
    regisseur: regieOf(table, await findRegie(tx, dossierId)).regisseur,
  };
}

/** What is asked for somebody at the table; `not-found` for who does not sit there any more. */
export async function loadAsking(tx: Tx, place: ParticipationPlace): Promise<AskModel> {
  const dossier = await loadDossier(tx, place.dossierId);
  const seat = await participantOf(tx, place);
  if (!seat.isCurrent) throw new Refused("not-found");
  const grounds = await groundsOf(tx, place);
  const deciders = await listDeciders(tx, place.dossierId, grounds.asks);
  return { dossier, seat, grounds, deciders };
}

/** Choosing parts is for who has a say, as long as there is something to choose. */
export async function loadParts(tx: Tx, place: ConsentPlace): Promise<ConsentModel> {
  const model = await loadConsent(tx, place);
  if (!model.mine) throw new Refused("not-found");
  return model;
}

/** Who loses what and what stops, for who may withdraw this; for others it is not there. */
export async function loadStopping(tx: Tx, place: ConsentPlace): Promise<StopModel> {
  const model = await loadConsent(tx, place);
  const losses = await lossesOf(tx, place);
  const seatsLosing = (section: "agreements" | "plan") =>
    losses.flatMap(({ participationId, sections, way }) =>
      participationId && way !== "colleague" && sections.includes(section) ? [participationId] : [],
    );
  const losing = { agreements: seatsLosing("agreements"), plan: seatsLosing("plan") };
  return { ...model, losses, stops: await listStops(tx, place.dossierId, losing) };
}

type OnPaper = Omit<Parameters<typeof answerConsent>[2], "paperFileId"> & {
  paper: { name: string; bytes: Uint8Array } | undefined;
};

/** Records an answer that was given with a pen, with its scan. Refuses with `paper-missing`. */
export async function answerOnPaper(tx: Tx, place: ConsentPlace, given: OnPaper): Promise<void> {
  const { paper, ...answer } = given;
  if (!paper) throw new Refused("paper-missing", { field: "paper" });
  const scan = { ...paper, purpose: "paper-consent" as const, field: "paper" };
  const file = await keepFile(tx, place.dossierId, scan);
  await answerConsent(tx, place, { ...answer, paperFileId: file.id });
}

/** The scan of one answer, for who keeps the table and whose answer it is. */
export async function readConsentPaper(
  tx: Tx,
  { answerId, ...place }: ConsentPlace & { answerId: string },
): Promise<StoredFile> {
  const fileId = await findPaper(tx, place, answerId);
  if (fileId === undefined) throw new Refused("not-found");
  return readFile(tx, place.dossierId, fileId);
}
