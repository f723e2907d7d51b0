import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { loadDossier } from "./dossier.actions.js";
import { situationProblem } from "./situation.rules.js";
import { findSchoolByName, insertSituation } from "./situation.store.js";
import type { SituationFields } from "./situation.types.js";
import type { DossierPlace } from "./dossier.types.js";

/**
 * Records how it is now; what was known before stays as it was. Gives the id. Refuses facts that
 * contradict each other, at the field to mend. The raw facts are kept because the definitions of
 * who counts as being at home differ (letters to parliament 26695-108 and -130).
 */
export async function recordSituation(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: SituationFields,
): Promise<string> {
  const { bornOn } = await loadDossier(tx, dossierId);
  const problem = situationProblem(fields, bornOn);
  if (problem) throw new Refused(problem.code, { field: problem.field });
  const id = newId<"situation">(tx.now);
  const exemptionUntil = fields.exemption === "geen" ? undefined : fields.exemptionUntil;
  const { schoolName } = fields;
  const schoolId = schoolName === undefined ? undefined : await findSchoolByName(tx, schoolName);
  await insertSituation(tx, dossierId, {
    ...fields,
    exemptionUntil,
    id,
    schoolId,
    recordedBy: actingPerson(tx),
  });
  await record(tx, {
    kind: "situation-recorded",
    dossierId,
    section: "school",
    subjectId: id,
    data: { source: fields.source },
  });
  return id;
}
