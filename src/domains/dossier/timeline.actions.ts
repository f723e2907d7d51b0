import type { Tx } from "../../platform/db/transaction.js";
import { addDays } from "../../shared/local-date.js";
import { sectionKeys } from "../access/index.js";
import { loadDossier } from "./dossier.actions.js";
import { facetsOf } from "./timeline.rules.js";
import { countEvents, findLastDay, hasEventsBefore, listEvents } from "./timeline.store.js";
import type { TimelineModel, TimelineQuestion } from "./timeline.types.js";

const pageSize = 100;

/** What happened in a dossier, as far as it was asked for, a page of whole days, newest first. */
export async function loadTimeline(
  tx: Tx,
  dossierId: string,
  question: TimelineQuestion,
): Promise<TimelineModel> {
  const dossier = await loadDossier(tx, dossierId);
  const tomorrow = addDays(tx.today, 1);
  const isEarlier = question.before !== undefined && question.before < tomorrow;
  const before = isEarlier ? (question.before ?? tomorrow) : tomorrow;
  const from = await findLastDay(tx, dossierId, question, { before, size: pageSize });
  const more = from !== undefined && (await hasEventsBefore(tx, dossierId, question, from));
  return {
    dossier,
    question,
    facets: facetsOf(await countEvents(tx, dossierId, question), question, sectionKeys),
    events: await listEvents(tx, dossierId, question, { from, before }),
    before: more ? from : undefined,
    newest: before === tomorrow,
  };
}
