import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { type Beside, besideOf } from "../rights/index.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierHeader } from "./dossier.types.js";
import { needValues } from "./need.form.js";
import { endNeed, findNeed, insertNeed, listNeeds, updateNeed } from "./need.store.js";
import type { Need, NeedFields, NeedKind } from "./need.types.js";
import { viewsPerSpeaker } from "./perspective.rules.js";
import { listPerspectives } from "./perspective.store.js";
import type { SpeakerViews } from "./perspective.types.js";

export type NeedPlace = { dossierId: string; needId: string };

export type NeedsModel = {
  dossier: DossierHeader;
  needs: Need[];
  speakers: SpeakerViews[];
  beside: Beside;
};

/** Everything on the page of needs: what helps, and how everybody sees it. */
export async function loadNeeds(tx: Tx, dossierId: string): Promise<NeedsModel> {
  const dossier = await loadDossier(tx, dossierId);
  const needs = await listNeeds(tx, dossierId);
  const speakers = viewsPerSpeaker(await listPerspectives(tx, dossierId));
  return { dossier, needs, speakers, beside: await besideOf(tx, dossierId) };
}

/**
 * Adds a need or a strength; gives its id. Said in terms of what helps, by somebody, since a day:
 * needs and not illnesses decide what is arranged (handreiking Onderwijs buiten de schoolmuren,
 * route 2 step 3).
 */
export async function addNeed(
  tx: Tx,
  place: { dossierId: string },
  need: NeedFields & { kind: NeedKind },
): Promise<string> {
  const id = newId<"need">(tx.now);
  await insertNeed(tx, place.dossierId, { ...need, id, recordedBy: actingPerson(tx) });
  await record(tx, {
    kind: "need-added",
    dossierId: place.dossierId,
    section: "needs",
    subjectId: id,
    data: { kind: need.kind, body: inShort(need.body) },
  });
  return id;
}

/** Changes a need; the event keeps what it said before. Refuses with `need-ended`. */
export async function changeNeed(tx: Tx, place: NeedPlace, fields: NeedFields): Promise<void> {
  const before = await openNeed(tx, place);
  await updateNeed(tx, place.dossierId, place.needId, fields);
  const changes = changesBetween(needValues(before), needValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "need-changed",
    dossierId: place.dossierId,
    section: "needs",
    subjectId: place.needId,
    data: { body: inShort(fields.body), changes },
  });
}

/** Ends a need or strength today, with a reason; it stays readable. Refuses with `need-ended`. */
export async function stopNeed(tx: Tx, place: NeedPlace, reason: string): Promise<void> {
  const need = await openNeed(tx, place);
  await endNeed(tx, place.dossierId, place.needId, { on: tx.today, reason });
  await record(tx, {
    kind: "need-ended",
    dossierId: place.dossierId,
    section: "needs",
    subjectId: place.needId,
    data: { body: inShort(need.body), reason },
  });
}

/** The beginning of a text, for one line of the timeline. */
function inShort(body: string): string {
  const letters = Array.from(body);
  return letters.length > 120 ? `${letters.slice(0, 119).join("")}…` : body;
}

async function openNeed(tx: Tx, place: NeedPlace): Promise<Need> {
  const need = await needOf(tx, place);
  if (need.endedOn !== null) throw new Refused("need-ended");
  return need;
}

/** One need, kept from others while this person changes it, or `not-found`. */
export async function needOf(tx: Tx, place: NeedPlace): Promise<Need> {
  const need = await findNeed(tx, place.dossierId, place.needId, "lock");
  if (!need) throw new Refused("not-found");
  return need;
}
