import { auditKeys, openTrail } from "../../src/domains/audit/index.js";
import { silentLog } from "../../src/platform/log/log.js";

export const testAuditKeys = auditKeys(Buffer.alloc(32, 7));
export const testTrail = openTrail(testAuditKeys, silentLog);
