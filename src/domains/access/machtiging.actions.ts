import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import { isPeriod } from "../../shared/period.js";
import type { SectionKey } from "./access.types.js";
import { givingSeat, lastDay, partsOf, receivers } from "./machtiging.rules.js";
import { endMachtigingen, insertMachtiging, listMachtigingen } from "./machtiging.store.js";
import type { MachtigingFields } from "./machtiging.types.js";
import type { TablePlace } from "./participation.actions.js";
import { listParticipants } from "./participation.store.js";
import type { Participant } from "./participation.types.js";
import { may, rightsOf } from "./rights.store.js";

/** From which seat this viewer may let others look along, whom, and with what. */
export type Giving = {
  seat: Participant;
  receivers: Participant[];
  reads: SectionKey[];
  writes: SectionKey[];
};

/** What this viewer may pass on at this age of the child; undefined for who decides nothing here. */
export async function givingOf(
  tx: Tx,
  { dossierId }: TablePlace,
  age: number,
): Promise<Giving | undefined> {
  const table = await listParticipants(tx, dossierId);
  const seat = givingSeat(table, actingPerson(tx), age);
  if (!seat) return undefined;
  const rights = Object.entries(await rightsOf(tx, dossierId)) as [
    SectionKey,
    { read: boolean; write: boolean },
  ][];
  const having = (act: "read" | "write") =>
    rights.filter(([, right]) => right[act]).map(([section]) => section);
  return { seat, receivers: receivers(table, age), reads: having("read"), writes: having("write") };
}

/**
 * Lets somebody of the family look along: a step-parent by a parent with gezag, a parent by a young
 * person who decides alone (from 16 and 18: Jeugdwet 7.3.5, BW 1:233). Never more than the giver may,
 * never longer than a year. Refuses with `machtiging-not-yours`, `dates-reversed` and
 * `machtiging-too-long`.
 */
export async function giveMachtiging(
  tx: Tx,
  place: TablePlace,
  giving: Giving,
  fields: MachtigingFields,
): Promise<void> {
  const receiver = giving.receivers.find(({ id }) => id === fields.participationId);
  const parts = partsOf(fields, giving);
  if (!receiver || !parts) throw new Refused("machtiging-not-yours", { field: "sections" });
  if (!isPeriod(fields)) throw new Refused("dates-reversed", { field: "endsOn" });
  if (fields.endsOn > lastDay(fields.startsOn)) {
    throw new Refused("machtiging-too-long", { field: "endsOn" });
  }
  for (const part of parts) {
    await insertMachtiging(tx, {
      ...{ ...place, ...part, id: newId<"machtiging">(tx.now), givenBy: giving.seat.id },
      ...{ participationId: receiver.id, why: fields.why ?? "" },
      ...{ startsOn: fields.startsOn, endsOn: fields.endsOn },
    });
  }
  await record(tx, {
    kind: "machtiging-given",
    dossierId: place.dossierId,
    section: "people",
    subjectId: receiver.id,
    data: { name: receiver.name, endsOn: fields.endsOn },
  });
  // There they also read what they may see, and how to stop.
  const link = `/dossiers/${place.dossierId}/meekijken`;
  await notify(tx, { personId: receiver.personId, kind: "machtiging-given", link });
}

/** Stops looking along at once, by who gave it or who has it. Refuses everybody else: `not-found`. */
export async function endMachtiging(
  tx: Tx,
  place: TablePlace & { machtigingId: string },
): Promise<void> {
  const { dossierId, machtigingId } = place;
  const all = await listMachtigingen(tx, dossierId);
  const machtiging = all.find(({ id, mine }) => id === machtigingId && mine !== null);
  if (!machtiging) throw new Refused("not-found");
  // Who looks along may not read who takes part, and can't write there: then it is about the child.
  const section = (await may(tx, dossierId, "people", "read")) ? "people" : "child";
  await record(tx, {
    kind: "machtiging-ended",
    dossierId,
    section,
    subjectId: machtiging.participationId,
    data: { name: machtiging.name },
  });
  const { giver, receiver } = machtiging.personIds;
  const personId = machtiging.mine === "given" ? receiver : giver;
  if (personId !== null) await notify(tx, { personId, kind: "machtiging-ended", link: "/" });
  await endMachtigingen(tx, dossierId, machtiging);
}
