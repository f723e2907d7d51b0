// The texts of the dossier itself, as one for each language.
import { analysisEn } from "./analysis.en.js";
import { analysisNl } from "./analysis.nl.js";
import { careerEn } from "./career.en.js";
import { careerNl } from "./career.nl.js";
import { caseloadEn } from "./caseload.en.js";
import { caseloadNl } from "./caseload.nl.js";
import { dossierEn as headerEn } from "./dossier.en.js";
import { dossierNl as headerNl } from "./dossier.nl.js";
import { familyHelpEn } from "./family-help.en.js";
import { familyHelpNl } from "./family-help.nl.js";
import { familyEn } from "./family.en.js";
import { familyNl } from "./family.nl.js";
import { openingEn } from "./opening.en.js";
import { openingNl } from "./opening.nl.js";
import { situationEn } from "./situation.en.js";
import { situationNl } from "./situation.nl.js";
import { timelineEn } from "./timeline.en.js";
import { timelineNl } from "./timeline.nl.js";

export const dossierNl = {
  ...headerNl,
  ...openingNl,
  ...situationNl,
  ...familyNl,
  ...familyHelpNl,
  ...careerNl,
  ...analysisNl,
  ...timelineNl,
  ...caseloadNl,
};

export const dossierEn = {
  ...headerEn,
  ...openingEn,
  ...situationEn,
  ...familyEn,
  ...familyHelpEn,
  ...careerEn,
  ...analysisEn,
  ...timelineEn,
  ...caseloadEn,
};
