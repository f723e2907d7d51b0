import { listPrivacyOrganisations } from "../domains/objections/index.js";
import {
  listDestructions,
  listHolds,
  listKept,
  listRetentionRules,
} from "../domains/rights/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { ChosenKept, RetentionModel } from "./retention.types.js";

/** What the organisations of this privacy officer keep; empty for everybody else. */
export async function loadRetention(tx: Tx): Promise<RetentionModel> {
  const guards = (await listPrivacyOrganisations(tx)).length > 0;
  return {
    kept: guards ? await listKept(tx) : [],
    holds: guards ? await listHolds(tx) : [],
    destructions: guards ? await listDestructions(tx) : [],
    rules: await listRetentionRules(tx),
  };
}

/** The line that an address points at; nothing for who does not guard privacy there. */
export async function chosenKept(tx: Tx, query: URLSearchParams): Promise<ChosenKept> {
  const { kept, rules } = await loadRetention(tx);
  const found = kept.find(
    (one) =>
      one.dossierId === query.get("dossier") &&
      one.organisationId === query.get("organisatie") &&
      one.ruleId === query.get("regel"),
  );
  const rule = rules.find(({ id }) => id === found?.ruleId);
  return found && rule && { kept: found, rule };
}
