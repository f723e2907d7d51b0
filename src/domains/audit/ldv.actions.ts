import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { BadQuestion } from "../../platform/http/question.js";
import { Refused } from "../../platform/http/refusals.js";
import { processingActivityOf } from "./ldv.api.js";
import type { LdvQuestion } from "./ldv.form.js";
import { findActivities, guardsPrivacyAt, mostActivities, organisationName } from "./ldv.store.js";

/**
 * What people of an organisation did in dossiers, for its privacy officer (LDV read API). Looking in
 * the log is written too, in a chain of the organisation. Refuses with `not-found` for everybody else.
 */
export async function askLogbook(
  tx: Tx,
  organisationId: string,
  question: () => LdvQuestion,
): Promise<unknown> {
  if (!(await guardsPrivacyAt(tx, organisationId))) throw new Refused("not-found");
  announceVisit(tx, { dossierId: organisationId, section: null, act: "read" });
  const found = await findActivities(tx, organisationId, question());
  if (found.length > mostActivities) {
    throw new BadQuestion(`More than ${mostActivities} activities; ask for a shorter period.`);
  }
  return {
    metadata: {
      logbookId: `urn:eenplan:logboek:${organisationId}`,
      // The name of the field is that of the standard.
      ["organizationName"]: await organisationName(tx, organisationId),
    },
    processingActivities: found.map(processingActivityOf),
  };
}
