import type { Tx } from "../../platform/db/transaction.js";
import { addDays, type LocalDate } from "../../shared/local-date.js";
import { loadDossier } from "./dossier.actions.js";
import { findLastDay, hasEventsBefore, listEvents } from "./timeline.store.js";
import type { TimelineModel } from "./timeline.types.js";

const pageSize = 100;

/** What happened in a dossier before a day (before tomorrow when none is given), newest first. */
export async function loadTimeline(
  tx: Tx,
  dossierId: string,
  asked: LocalDate | undefined,
): Promise<TimelineModel> {
  const dossier = await loadDossier(tx, dossierId);
  const tomorrow = addDays(tx.today, 1);
  const before = asked !== undefined && asked < tomorrow ? asked : tomorrow;
  const from = await findLastDay(tx, dossierId, before, pageSize);
  const more = from !== undefined && (await hasEventsBefore(tx, dossierId, from));
  return {
    dossier,
    events: await listEvents(tx, dossierId, { from, before }),
    before: more ? from : undefined,
    newest: before === tomorrow,
  };
}
