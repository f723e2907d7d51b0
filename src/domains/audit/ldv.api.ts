import type { ActivityRow } from "./ldv.types.js";
import { nen7513Of, nen7513Source } from "./nen7513.api.js";

/** Version of the LDV read API that is followed (Logius, logboek-extensie-lezen). */
export const ldvVersion = "1.1.0";

const activityPrefix = "urn:eenplan:verwerkingsactiviteit:";
export const subjectType = "urn:eenplan:dossier";

/** The purpose behind the address of a processing activity; empty for one that is not ours. */
export function activityOf(uri: string): string {
  return uri.startsWith(activityPrefix) ? uri.slice(activityPrefix.length) : "";
}

/** A trail entry as the standard writes it: names as they are there. */
export function processingActivityOf(row: ActivityRow) {
  const moment = row.at.toISOString();
  return {
    traceId: row.trace_id,
    // The random half of the key of the entry.
    spanId: row.id.replaceAll("-", "").slice(-16),
    status: row.outcome === "done" ? "Ok" : "Error",
    name: row.name,
    startTime: moment,
    endTime: moment,
    resource: { attributes: nen7513Source(row) },
    attributes: {
      "dpl.core.processing_activity_id": `${activityPrefix}${row.purpose}`,
      "dpl.core.data_subject_id": row.dossier_id,
      "dpl.core.data_subject_id_type": subjectType,
      ...nen7513Of(row, subjectType),
    },
  };
}
