import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { findParticipant, listParticipants, type Participant } from "../access/index.js";
import { hasOwnSeat, mayAnswer, mayWriteDown, voiceFits } from "./perspective.rules.js";
import { findPerspective, insertPerspective, updateDoneWithIt } from "./perspective.store.js";
import type { Perspective, PerspectiveFields } from "./perspective.types.js";

export type PerspectivePlace = { dossierId: string; perspectiveId: string };

/**
 * Adds how somebody sees it; gives its id. What was said before stays. The child may say it in its
 * own way (WPO art. 40a lid 6; WEC 41a lid 7; WVO 2020 2.44 lid 5). Refuses with `voice-not-theirs`
 * and `not-own-words`.
 */
export async function addPerspective(
  tx: Tx,
  place: { dossierId: string },
  fields: PerspectiveFields,
): Promise<string> {
  const { voice, how, saidOn, body } = fields;
  const participant = await participantOf(tx, place.dossierId, fields);
  const recordedBy = actingPerson(tx);
  if (!voiceFits(voice, participant)) throw new Refused("voice-not-theirs", { field: "voice" });
  if (!mayWriteDown(how, participant, recordedBy)) {
    throw new Refused("not-own-words", { field: "how" });
  }
  const id = newId<"perspective">(tx.now);
  const speaker = "name" in fields.speaker ? fields.speaker.name : (participant?.name ?? "");
  const participationId = participant?.id ?? null;
  await insertPerspective(tx, place.dossierId, {
    ...{ id, voice, participationId, speaker, how, saidOn, body, recordedBy },
  });
  await record(tx, {
    kind: "perspective-added",
    dossierId: place.dossierId,
    section: "needs",
    subjectId: id,
    data: { voice, speaker },
  });
  return id;
}

async function participantOf(
  tx: Tx,
  dossierId: string,
  { voice, speaker }: Pick<PerspectiveFields, "voice" | "speaker">,
): Promise<Participant | undefined> {
  if ("name" in speaker) {
    const table = await listParticipants(tx, dossierId);
    if (hasOwnSeat(voice, speaker.name, table)) {
      throw new Refused("voice-not-theirs", { field: "speaker" });
    }
    return undefined;
  }
  const participant = await findParticipant(tx, dossierId, speaker.participationId);
  if (!participant) throw new Refused("person-unknown", { field: "speaker" });
  return participant;
}

/**
 * Tells what was done with a view. The child must be told (WPO art. 40a lid 7; WEC 41a lid 9; WVO 2020 2.44
 * lid 6). The words themselves stay as they are.
 */
export async function answerPerspective(
  tx: Tx,
  place: PerspectivePlace,
  doneWithIt: string,
): Promise<void> {
  const before = await answerableOf(tx, place);
  const changes = changesBetween({ doneWithIt: before.doneWithIt ?? "" }, { doneWithIt });
  if (changes.length === 0) return;
  await updateDoneWithIt(tx, place.dossierId, place.perspectiveId, doneWithIt);
  await record(tx, {
    kind: "perspective-answered",
    dossierId: place.dossierId,
    section: "needs",
    subjectId: place.perspectiveId,
    data: { speaker: before.speaker, changes },
  });
}

/** A view of somebody else, kept from others meanwhile, or `not-found`. */
export async function answerableOf(tx: Tx, place: PerspectivePlace): Promise<Perspective> {
  const perspective = await findPerspective(tx, place.dossierId, place.perspectiveId, "lock");
  if (!perspective || !mayAnswer(perspective, actingPerson(tx))) throw new Refused("not-found");
  return perspective;
}
