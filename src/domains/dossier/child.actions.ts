import type { Tx } from "../../platform/db/transaction.js";
import { changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import type { LocalDate } from "../../shared/local-date.js";
import { childValues } from "./child.form.js";
import { loadDossier } from "./dossier.actions.js";
import { setClosed, updateDossier } from "./dossier.store.js";
import type { DossierFields, DossierPlace } from "./dossier.types.js";
import { birthDateProblem } from "./opening.rules.js";

/** Changes the child's own data; the event keeps what stood there. Refuses `birth-date-too-long-ago`. */
export async function changeChild(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: DossierFields,
): Promise<void> {
  const before = await loadDossier(tx, dossierId);
  // A dossier that was opened in time may be corrected later, as long as the birth date stays.
  const problem = birthDateProblem(fields.bornOn, tx.today);
  if (problem && fields.bornOn !== before.bornOn) throw new Refused(problem, { field: "bornOn" });
  await updateDossier(tx, dossierId, fields);
  const changes = changesBetween(childValues(before), childValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "dossier-changed",
    dossierId,
    section: "child",
    subjectId: dossierId,
    data: { changes },
  });
}

/** Closes a dossier with the reason; everything stays readable. Refuses `dossier-closed` twice. */
export async function closeDossier(
  tx: Tx,
  { dossierId }: DossierPlace,
  { closedOn, reason }: { closedOn: LocalDate; reason: string },
): Promise<void> {
  const dossier = await loadDossier(tx, dossierId);
  if (dossier.closedOn !== null) throw new Refused("dossier-closed");
  await setClosed(tx, dossierId, { on: closedOn, reason });
  await record(tx, {
    kind: "dossier-closed",
    dossierId,
    section: "child",
    subjectId: dossierId,
    data: { reason },
  });
}

/** Opens a closed dossier again. Refuses `dossier-open` when it is open. */
export async function reopenDossier(tx: Tx, { dossierId }: DossierPlace): Promise<void> {
  const dossier = await loadDossier(tx, dossierId);
  if (dossier.closedOn === null) throw new Refused("dossier-open");
  await setClosed(tx, dossierId, undefined);
  await record(tx, {
    kind: "dossier-reopened",
    dossierId,
    section: "child",
    subjectId: dossierId,
    data: {},
  });
}
