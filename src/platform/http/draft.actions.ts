import type { Tx } from "../db/transaction.js";
import { actingPerson } from "../events/events.js";
import { keepDraft } from "./memory.store.js";
import { draftFields, type TypedForm } from "./typed-fields.js";

/** Keeps a form as it was typed so far, only for who types it. */
export async function keepTypedForm(tx: Tx, path: string, typed: TypedForm): Promise<void> {
  await keepDraft(tx, actingPerson(tx), path, draftFields(typed));
}
