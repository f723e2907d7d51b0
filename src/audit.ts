import { join } from "node:path";
import { anchorTrail, auditKeys, type AuditKeys, openTrail } from "./domains/audit/index.js";
import type { PreparedDatabase } from "./database.js";
import { systemClock } from "./platform/clock/clock.js";
import { secretIn } from "./platform/audit/secret-file.js";
import type { Config } from "./platform/config/config.js";
import { dataFolder } from "./platform/db/embedded/index.js";
import { openDatabase, type Trail } from "./platform/db/transaction.js";
import type { Log } from "./platform/log/log.js";

export type AuditPlaces = { keys: AuditKeys; anchorFile: string };

/** The keys of the trail and where its anchors go. Without a key of yours, one is made and kept. */
export function auditPlaces({ audit, database }: Config): AuditPlaces {
  const inData = (name: string) => join(dataFolder(database.dataDir), "audit", name);
  return {
    keys: auditKeys(audit.key ?? secretIn(inData("key")), audit.oldKeys),
    anchorFile: audit.anchorFile ?? inData("anchors.jsonl"),
  };
}

export function trailFor(config: Config, log: Log): Trail {
  return openTrail(auditPlaces(config).keys, log);
}

/** What was loaded from before today is anchored at once; otherwise the trail would miss its anchors. */
export async function anchorNow(
  config: Config,
  { workerPool }: PreparedDatabase,
  log: Log,
): Promise<void> {
  const places = auditPlaces(config);
  const database = openDatabase(workerPool, systemClock, openTrail(places.keys, log));
  await anchorTrail(database, places, log);
}
