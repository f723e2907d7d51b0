import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record, type SectionKey } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import { findFamilySeat, findRecord, insertRemark } from "./beside.store.js";
import {
  findCorrection,
  insertCorrection,
  listWriters,
  settleCorrection,
} from "./correction.store.js";
import { correctionDue } from "./rights.rules.js";
import type { Correction, PointedAt } from "./rights.types.js";

export const correctionsHref = (dossierId: string, path = "") =>
  `/dossiers/${dossierId}/klopt-niet${path}`;

/** A record that this reader may point at, or `not-found`. */
export async function recordToPointAt(
  tx: Tx,
  { dossierId, recordId }: { dossierId: string; recordId: string },
): Promise<PointedAt> {
  const found = await findRecord(tx, dossierId, recordId);
  if (!found) throw new Refused("not-found");
  return found;
}

/** The sections in which this person may ask, as one of the family; `not-found` for everybody else. */
export async function familySections(tx: Tx, dossierId: string): Promise<SectionKey[]> {
  const seat = await findFamilySeat(tx, dossierId);
  if (!seat) throw new Refused("not-found");
  return seat.sections;
}

type Asked = { section: SectionKey; about?: PointedAt; wrong: string; remark: string };

/**
 * Asks to put something right (AVG art. 16), and puts a remark beside it that stays whatever the
 * answer is. Who may write the section has a month (AVG art. 12 lid 3). Gives the key of the request.
 */
export async function askCorrection(tx: Tx, dossierId: string, asked: Asked): Promise<string> {
  const seat = await findFamilySeat(tx, dossierId);
  if (!seat?.sections.includes(asked.section)) throw new Refused("not-found");
  const { section, about, wrong, remark } = asked;
  const id = newId<"correction">(tx.now);
  const by = actingPerson(tx);
  const subjectId = about?.id ?? null;
  await insertCorrection(tx, dossierId, {
    ...{ id, section, wrong, subjectId, kind: about?.kind ?? null },
    ...{ askedBy: by, answerBy: correctionDue(tx.today) },
  });
  const noted = { dossierId, section, subjectId: subjectId ?? id, data: {} };
  await record(tx, { kind: "correction-asked", ...noted });
  if (remark !== "") {
    const { participationId } = seat;
    const remarkId = newId<"remark">(tx.now);
    await insertRemark(tx, dossierId, {
      id: remarkId,
      section,
      subjectId,
      body: remark,
      participationId,
      by,
    });
    await record(tx, { kind: "remark-written", ...noted });
  }
  for (const personId of await listWriters(tx, dossierId, section)) {
    if (personId === by) continue;
    await notify(tx, {
      personId,
      kind: "correction-asked",
      link: correctionsHref(dossierId, `/${id}`),
    });
  }
  return id;
}

/** A request that this reader may see, or `not-found`. */
export async function correctionOf(
  tx: Tx,
  { dossierId, correctionId }: { dossierId: string; correctionId: string },
): Promise<Correction> {
  const found = await findCorrection(tx, dossierId, correctionId);
  if (!found) throw new Refused("not-found");
  return found;
}

/**
 * Answers it: put right, or kept with the reason why (AVG art. 16 and 12 lid 4). What was asked and
 * the answer both stay to be read. Refuses with `correction-answered`.
 */
export async function answerCorrection(
  tx: Tx,
  dossierId: string,
  correction: Correction,
  { status, answer }: { status: "corrected" | "kept"; answer: string },
): Promise<void> {
  const { id, section, subjectId, askedBy } = correction;
  const settled = await settleCorrection(tx, dossierId, {
    id,
    status,
    answer,
    by: actingPerson(tx),
  });
  if (!settled) throw new Refused("correction-answered");
  await record(tx, {
    kind: status === "corrected" ? "correction-made" : "correction-kept",
    ...{ dossierId, section, subjectId: subjectId ?? id, data: { answer } },
  });
  const link = correctionsHref(dossierId, `/${id}`);
  await notify(tx, { personId: askedBy, kind: "correction-answered", link });
}
