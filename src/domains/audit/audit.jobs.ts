import { z } from "zod";
import type { Job } from "../../platform/jobs/jobs.js";
import { anchorTrail, prepareMonths } from "./anchor.actions.js";
import { type TrailPlaces, verifyTrail } from "./verify.actions.js";

/** Every night at ten past two, UTC; made up for within a day when the machine was off. */
export const auditCrontab = "10 2 * * * audit-daily ?fill=1d";

/** Looks along the whole trail, says in the log what is wrong, and anchors it for the next day. */
export function auditJob(places: TrailPlaces): Job<Record<string, never>> {
  return {
    name: "audit-daily",
    payload: z.object({}),
    async run(_payload, { database, log }) {
      await prepareMonths(database);
      const { findings } = await verifyTrail(database, places);
      // Which dossier stays out of the log; `npm run audit:verify` says it.
      for (const { kind } of findings) log.error("audit-finding", { finding: kind });
      await anchorTrail(database, places, log);
    },
  };
}
