import {
  changesOfSight,
  listParticipants,
  listRoleSight,
  type Participant,
  turningOf,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import { type ApprovalFacts, requiredApprovals } from "../domains/plan/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { addDays, type LocalDate } from "../shared/local-date.js";
import type { AskedChange, AskedName, BirthdayModel, SightChange } from "./birthday.types.js";

/** What changes on the birthday, from the same matrix and the same rules that then decide. */
export async function loadBirthday(tx: Tx, dossierId: string): Promise<BirthdayModel> {
  const dossier = await loadDossier(tx, dossierId);
  const turning = turningOf(dossier.bornOn, tx.today);
  if (!turning) return { dossier, turning, sights: [], asked: [] };
  const table = (await listParticipants(tx, dossierId)).filter(({ isCurrent }) => isCurrent);
  const sights: SightChange[] = [];
  for (const participant of table.filter(({ organisationId }) => organisationId === null)) {
    const sightAt = (age: number) => listRoleSight(tx, dossierId, participant.presentRole, age);
    const after = await sightAt(turning.age);
    const changes = changesOfSight(await sightAt(turning.age - 1), after);
    if (Object.values(changes).every((all) => all.length === 0)) continue;
    sights.push({ ...changes, participant, seesNothing: after.length === 0 });
  }
  // Who may not read who takes part reads only about themselves.
  const asked = dossier.rights.people.read ? askedAround(dossier.bornOn, table, turning.on) : [];
  return { dossier, turning, sights, asked };
}

/** As when a plan with youth care is proposed on the day itself, and on the day before. */
function askedAround(bornOn: LocalDate, table: Participant[], day: LocalDate): AskedChange[] {
  const care: ApprovalFacts["activities"] = [
    { kind: "zorg", payer: "gemeente-jeugdwet", performerParticipationId: "" },
  ];
  const askedOn = (on: LocalDate, part: AskedChange["part"]): AskedName[] =>
    requiredApprovals({ bornOn, on, participants: table, activities: care })
      .filter((one) => one.part === part)
      .map(({ participationId, decides }) => ({
        name: table.find(({ id }) => id === participationId)?.name ?? "",
        decides,
      }));
  return (["handelingsdeel", "jeugdhulp"] as const).map((part) => ({
    part,
    before: askedOn(addDays(day, -1), part),
    after: askedOn(day, part),
  }));
}
