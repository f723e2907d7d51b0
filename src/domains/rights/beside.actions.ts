import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { hasDataRights } from "../access/index.js";
import {
  findFamilySeat,
  insertMistake,
  listMarkable,
  listMistakes,
  listRemarks,
} from "./beside.store.js";
import { listCorrections } from "./correction.store.js";
import type { Beside, PointedAt } from "./rights.types.js";

/** Everything that stands beside the records of a dossier: remarks, requests, and what was a mistake. */
export async function besideOf(tx: Tx, dossierId: string): Promise<Beside> {
  const seat = await findFamilySeat(tx, dossierId);
  return {
    dossierId,
    remarks: await listRemarks(tx, dossierId),
    mistakes: await listMistakes(tx, dossierId),
    corrections: await listCorrections(tx, dossierId),
    mayTake: await hasDataRights(tx, dossierId),
    mayAsk: seat?.sections ?? [],
    mayMark: await listMarkable(tx, dossierId),
  };
}

/**
 * Says that a record was entered in error: from now on its content is shown nowhere, and who said so,
 * when and why stands in its place. Nothing is deleted (AVG art. 5 lid 1 onder d). What the family
 * wrote down is only taken away by who wrote it. Refuses with `mistake-not-yours`.
 */
export async function enterAsMistake(
  tx: Tx,
  dossierId: string,
  about: PointedAt,
  reason: string,
): Promise<void> {
  if (!about.mayMark) throw new Refused("mistake-not-yours");
  const id = newId<"mistake">(tx.now);
  await insertMistake(tx, dossierId, { id, about, reason, by: actingPerson(tx) });
  await record(tx, {
    kind: "entered-in-error",
    ...{ dossierId, section: about.section, subjectId: about.id, data: { reason } },
  });
}
