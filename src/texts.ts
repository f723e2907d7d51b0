import { addTexts } from "./platform/i18n/index.js";
import { httpEn } from "./platform/http/http.en.js";
import { httpNl } from "./platform/http/http.nl.js";
import { mailEn } from "./platform/mail/mail.en.js";
import { mailNl } from "./platform/mail/mail.nl.js";
import { accessChanges, accessEn, accessNl } from "./domains/access/index.js";
import {
  dossierChanges,
  dossierEn,
  dossierNl,
  needEn,
  needNl,
  perspectiveEn,
  perspectiveNl,
  routeEn,
  routeNl,
  ruleEn,
  ruleNl,
  supportLevelEn,
  supportLevelNl,
} from "./domains/dossier/index.js";
import {
  personRightsEn,
  personRightsNl,
  retentionEn,
  retentionNl,
} from "./domains/rights/index.js";
import { identityEn, identityNl } from "./domains/identity/index.js";
import {
  activityEn,
  activityNl,
  approachCardEn,
  approachCardNl,
  goalEn,
  goalNl,
  approvalEn,
  approvalNl,
  planChanges,
  planEn,
  planNl,
  proposalEn,
  proposalNl,
  versionEn,
  versionNl,
  returnScenarioEn,
  returnScenarioNl,
} from "./domains/plan/index.js";
import { agreementChanges, agreementEn, agreementNl } from "./domains/agreements/index.js";
import { demoEn } from "./demo/demo.en.js";
import { demoNl } from "./demo/demo.nl.js";
import { safetyHelpEn } from "./screens/safety-help.en.js";
import { safetyHelpNl } from "./screens/safety-help.nl.js";
import { inzageEn } from "./screens/inzage.en.js";
import { inzageNl } from "./screens/inzage.nl.js";
import { objectionEn } from "./screens/objection.en.js";
import { objectionNl } from "./screens/objection.nl.js";
import { privacyEn } from "./screens/privacy.en.js";
import { privacyNl } from "./screens/privacy.nl.js";
import { screensEn } from "./screens/screens.en.js";
import { screensNl } from "./screens/screens.nl.js";
import { visitsEn } from "./screens/visits.en.js";
import { visitsNl } from "./screens/visits.nl.js";
import { addChangeWords } from "./ui/change-words.js";

/** Every text of the product in both languages, and what each field of a change is called. */
export function loadTexts(): void {
  addTexts({ nl: httpNl, en: httpEn });
  addTexts({ nl: mailNl, en: mailEn });
  addTexts({ nl: identityNl, en: identityEn });
  addTexts({ nl: accessNl, en: accessEn });
  addTexts({ nl: dossierNl, en: dossierEn });
  addTexts({ nl: needNl, en: needEn });
  addTexts({ nl: perspectiveNl, en: perspectiveEn });
  addTexts({ nl: supportLevelNl, en: supportLevelEn });
  addTexts({ nl: routeNl, en: routeEn });
  addTexts({ nl: ruleNl, en: ruleEn });
  addTexts({ nl: planNl, en: planEn });
  addTexts({ nl: proposalNl, en: proposalEn });
  addTexts({ nl: approvalNl, en: approvalEn });
  addTexts({ nl: versionNl, en: versionEn });
  addTexts({ nl: goalNl, en: goalEn });
  addTexts({ nl: activityNl, en: activityEn });
  addTexts({ nl: returnScenarioNl, en: returnScenarioEn });
  addTexts({ nl: approachCardNl, en: approachCardEn });
  addTexts({ nl: agreementNl, en: agreementEn });
  addTexts({ nl: screensNl, en: screensEn });
  addTexts({ nl: safetyHelpNl, en: safetyHelpEn });
  addTexts({ nl: personRightsNl, en: personRightsEn });
  addTexts({ nl: retentionNl, en: retentionEn });
  addTexts({ nl: inzageNl, en: inzageEn });
  addTexts({ nl: visitsNl, en: visitsEn });
  addTexts({ nl: objectionNl, en: objectionEn });
  addTexts({ nl: privacyNl, en: privacyEn });
  addTexts({ nl: demoNl, en: demoEn });
  addChangeWords({ ...accessChanges, ...dossierChanges, ...planChanges, ...agreementChanges });
}
