import { join } from "node:path";
import { auditKeys, type AuditKeys, openTrail } from "./domains/audit/index.js";
import { secretIn } from "./platform/audit/secret-file.js";
import type { Config } from "./platform/config/config.js";
import { dataFolder } from "./platform/db/embedded/index.js";
import type { Trail } from "./platform/db/transaction.js";
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
