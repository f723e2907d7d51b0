import type { ActivityRow } from "./ldv.types.js";

/** Codes of the audit message that NEN 7513 builds on (RFC 3881). */
const eventType = { read: "R", change: "U" } as const;
const dataLifeCycle = { read: "6", change: "3" } as const;
const person = "1";
const whoItIsAbout = "1";
const applicationServer = "4";

/** Which system wrote the entry, and for which organisation. */
export function nen7513Source(row: ActivityRow) {
  return {
    "nen7513.AuditEnterpriseSiteID": row.organisation_id,
    "nen7513.AuditSourceId": "eenplan",
    "nen7513.AuditSourceTypeCode": applicationServer,
  };
}

/** The fields of NEN 7513 beside those of the log itself; docs/security/audit.md tells each of them. */
export function nen7513Of(row: ActivityRow, subjectType: string) {
  const act = row.act === "change" ? "change" : "read";
  return {
    "dpl.nen7513.eventTypeCode": eventType[act],
    "dpl.nen7513.users": [userOf(row)],
    "dpl.nen7513.participants": [
      {
        participantObjectTypeCode: person,
        participantObjectTypeCodeRole: whoItIsAbout,
        participantObjectDataLifeCycle: dataLifeCycle[act],
        participantObjectIDTypeCode: subjectType,
        participantObjectPermissionPolicySet: row.ground,
        participantObjectID: row.dossier_id,
        participantObjectDetail: row.section,
        participantObjectDescription: row.name,
      },
    ],
    "dpl.nen7513.participantSegments": row.section === null ? [] : [row.section],
    "dpl.nen7513.autorisatieProtocol": row.ground,
    "dpl.nen7513.behandelrelatieProtocol": row.role,
    "dpl.nen7513.toestemmingsProfiel": row.ground === "consent" ? row.purpose : null,
    "dpl.nen7513.controles": {
      volgnummer: Number(row.seq),
      zegel: row.hash.toString("hex"),
      sleutel: row.key_id,
    },
  };
}

function userOf(row: ActivityRow) {
  const name = [row.given_name, row.family_name].filter(Boolean).join(" ");
  return {
    userID: row.person_id,
    alternateUserID: row.session_hash,
    userName: name === "" ? null : name,
    userIsRequestor: row.actor_kind === "person" && !row.automatic,
    roleIDCode: row.role,
    purposeOfUse: row.purpose,
  };
}
