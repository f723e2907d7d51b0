import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { besideOf } from "../rights/index.js";
import { outcomeValues } from "./analysis.form.js";
import { outcomeProblem } from "./analysis.rules.js";
import { insertOption, listOptions, updateOption } from "./analysis.store.js";
import type { AnalysisFields, ConsideredOption, OutcomeFields } from "./analysis.types.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierPlace } from "./dossier.types.js";
import { insertRecordedText, listRecordedTexts } from "./recorded-text.store.js";

export type OptionPlace = DossierPlace & { optionId: string };

/** Says why ordinary support does not suffice; gives its id. What was said earlier stays readable. */
export async function addAnalysis(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: AnalysisFields,
): Promise<string> {
  const id = newId<"analysis">(tx.now);
  await insertRecordedText(tx, "analysis", dossierId, {
    ...fields,
    id,
    recordedBy: actingPerson(tx),
  });
  await record(tx, {
    kind: "analysis-added",
    dossierId,
    section: "school",
    subjectId: id,
    data: { source: fields.source },
  });
  return id;
}

/**
 * Records a possibility that was looked at; gives its id. Refuses `reason-missing` when it was
 * turned down without one (casussen onderwijsconsulenten: why neither special school would do).
 */
export async function considerOption(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: OutcomeFields & { what: string },
): Promise<string> {
  reasoned(fields);
  const id = newId<"considered-option">(tx.now);
  await insertOption(tx, dossierId, { ...fields, id, recordedBy: actingPerson(tx) });
  await record(tx, {
    kind: "option-added",
    dossierId,
    section: "school",
    subjectId: id,
    data: { what: fields.what },
  });
  return id;
}

/** Records what came of it later; the event keeps what stood there. Refuses `reason-missing`. */
export async function changeOutcome(
  tx: Tx,
  place: OptionPlace,
  fields: OutcomeFields,
): Promise<void> {
  reasoned(fields);
  const before = await optionOf(tx, place);
  await updateOption(tx, place.dossierId, before.id, fields);
  const changes = changesBetween(outcomeValues(before), outcomeValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "option-changed",
    dossierId: place.dossierId,
    section: "school",
    subjectId: before.id,
    data: { what: before.what, changes },
  });
}

function reasoned(fields: OutcomeFields): void {
  const problem = outcomeProblem(fields);
  if (problem) throw new Refused(problem, { field: "reason" });
}

/** One possibility of this dossier, or `not-found`. */
export async function optionOf(tx: Tx, place: OptionPlace): Promise<ConsideredOption> {
  const options = await listOptions(tx, place.dossierId);
  const option = options.find(({ id }) => id === place.optionId);
  if (!option) throw new Refused("not-found");
  return option;
}

/** The analysis of this child as this viewer may read it. */
export async function loadAnalysis(tx: Tx, dossierId: string) {
  return {
    dossier: await loadDossier(tx, dossierId),
    analyses: await listRecordedTexts(tx, "analysis", dossierId),
    options: await listOptions(tx, dossierId),
    beside: await besideOf(tx, dossierId),
  };
}
