import { accessParts, type DossierPart } from "../domains/access/index.js";
import { agreementParts } from "../domains/agreements/index.js";
import { auditParts } from "../domains/audit/index.js";
import { dossierParts } from "../domains/dossier/index.js";
import { fileParts } from "../domains/files/index.js";
import { objectionParts } from "../domains/objections/index.js";
import { planParts } from "../domains/plan/index.js";
import { rightsParts } from "../domains/rights/index.js";

/** Every part of every domain, in the order in which somebody reads it. */
export const allParts = (): DossierPart[] => [
  ...dossierParts(),
  ...planParts(),
  ...agreementParts(),
  ...accessParts(),
  ...rightsParts(),
  ...objectionParts(),
  ...fileParts(),
  ...auditParts(),
];

/** Tables of a dossier that hold no facts about anybody, each with the reason. */
export const withoutFacts: Record<string, string> = {
  audit_head: "the seal at the end of the trail; the lines are in wie_keek",
  rights_version: "a counter that says when rights have to be worked out anew",
};
