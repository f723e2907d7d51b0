/**
 * Routes that are shut to some of those whom their `access` lets in, because the row decides further.
 * Each with the reason; one that is not needed any more fails.
 */
const coordinator = "only who coordinates it";
const hasSay = "only who has a say about what is shared";
const owner = "only who owns the agreement answers, only who may call it off calls it off";
const family = "only a parent, a guardian or the child from 12 asks about who looked";
export const narrower: Record<string, string> = {
  ...both("/dossiers/:dossierId/klopt-niet/nieuw", "only who is of the family asks"),
  ...both("/dossiers/:dossierId/klopt-niet/over/:recordId", "only of the family, who reads it"),
  ...both("/dossiers/:dossierId/klopt-niet/:correctionId", "only who reads the section"),
  ...both("/dossiers/:dossierId/per-vergissing/:recordId", "only who reads the record"),
  ...Object.fromEntries(
    ["", "/lezen", ".pdf", ".json", "/bestanden/:fileId"].map((path) => [
      `GET /dossiers/:dossierId/inzage${path}`,
      "everything of a child is for the child and who has authority (UAVG 5)",
    ]),
  ),
  ...both("/dossiers/:dossierId/toestemmingen/:consentId/deel", hasSay),
  ...both("/dossiers/:dossierId/toestemmingen/:consentId/stoppen", hasSay),
  "GET /dossiers/:dossierId/toestemmingen/:consentId/papier/:answerId":
    "a signature on paper is read by who keeps the table and who gave it",
  "GET /assets/:name": "only files that were built",
  ...both("/organisaties/:organisationId/leden/nieuw", coordinator),
  ...both("/organisaties/:organisationId/leden/:membershipId/beeindigen", coordinator),
  ...both("/organisaties/:organisationId/wijzigen", coordinator),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/gedaan", owner),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/weigeren", owner),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/vervallen", owner),
  ...both("/dossiers/:dossierId/behoeften/visies/:perspectiveId/gedaan", "not who said it"),
  "GET /dossiers/:dossierId/meekijken": "who takes part, and who looks along themselves",
  ...both("/dossiers/:dossierId/meekijken/nieuw", "only who decides about the child"),
  "POST /dossiers/:dossierId/meekijken/:machtigingId/stoppen": "only who gave it or who has it",
  ...both("/dossiers/:dossierId/mensen/afschermen/:withholdingId/opheffen", "not who it is about"),
  ...both("/dossiers/:dossierId/wie-keek/vraag/:visitId", family),
  ...both("/dossiers/:dossierId/wie-keek/vraag-over/:seatId", family),
  "GET /dossiers/:dossierId/wie-keek/vragen/:objectionId": "only who asked",
  "POST /dossiers/:dossierId/wie-keek/vragen/:objectionId/klaar": "only who asked",
  ...both("/vragen/:objectionId", "only who it is about, and who guards privacy there"),
  "POST /api/ldv/v1/organisaties/:organisationId/processing-activities":
    "only who guards privacy there",
  "GET /privacy": "only who guards privacy somewhere",
  "POST /dossiers/:dossierId/noodtoegang/:emergencyId/stoppen": "only who looks in an emergency",
  "GET /dossiers/:dossierId/plan/:planId/instemming/:approvalId/papier/bestand":
    "a signature on paper is read by who keeps the plan",
};

function both(path: string, reason: string): Record<string, string> {
  return { [`GET ${path}`]: reason, [`POST ${path}`]: reason };
}
