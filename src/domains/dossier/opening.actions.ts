import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { seatOpener } from "../access/index.js";
import { insertDossier } from "./dossier.store.js";
import { birthDateProblem } from "./opening.rules.js";
import { findLookAlikes } from "./opening.store.js";
import type { OpeningFields } from "./opening.types.js";

/**
 * Opens the dossier of one child and gives its id. Whoever opens it takes the first seat and is the
 * first regisseur. Refuses `birth-date-too-long-ago`, and asks with `same-child-perhaps` when the
 * opener already has a dossier that looks like this one; `anotherChild` answers that.
 */
export async function openDossier(tx: Tx, input: OpeningFields): Promise<string> {
  const problem = birthDateProblem(input.bornOn, tx.today);
  if (problem) throw new Refused(problem, { field: "bornOn" });
  const [known] = input.anotherChild ? [] : await findLookAlikes(tx, input);
  if (known) {
    throw new Refused("same-child-perhaps", {
      field: "anotherChild",
      params: { name: known.name },
    });
  }
  const id = newId<"dossier">(tx.now);
  await insertDossier(tx, { ...input, id, openedBy: actingPerson(tx) });
  await seatOpener(tx, id, input);
  await record(tx, {
    kind: "dossier-opened",
    dossierId: id,
    section: "child",
    subjectId: id,
    data: {},
  });
  return id;
}
