// All texts of this domain, as one for each language.
import { participationEn } from "./participation.en.js";
import { participationNl } from "./participation.nl.js";
import { seatEn } from "./seat.en.js";
import { seatNl } from "./seat.nl.js";
import { gezagEn } from "./gezag.en.js";
import { gezagNl } from "./gezag.nl.js";
import { birthdayEn } from "./birthday.en.js";
import { birthdayNl } from "./birthday.nl.js";
import { machtigingEn } from "./machtiging.en.js";
import { machtigingNl } from "./machtiging.nl.js";
import { withholdingEn } from "./withholding.en.js";
import { withholdingNl } from "./withholding.nl.js";
import { consentAskEn } from "./consent-ask.en.js";
import { consentAskNl } from "./consent-ask.nl.js";
import { consentEn } from "./consent.en.js";
import { consentNl } from "./consent.nl.js";
import { emergencyEn } from "./emergency.en.js";
import { emergencyNl } from "./emergency.nl.js";
import { partEn } from "./part.en.js";
import { partNl } from "./part.nl.js";
import { regieEn } from "./regie.en.js";
import { regieNl } from "./regie.nl.js";
import { rightsEn } from "./rights.en.js";
import { rightsNl } from "./rights.nl.js";

export const accessNl = {
  ...participationNl,
  ...seatNl,
  ...gezagNl,
  ...withholdingNl,
  ...machtigingNl,
  ...birthdayNl,
  ...regieNl,
  ...rightsNl,
  ...partNl,
  ...emergencyNl,
  ...consentNl,
  ...consentAskNl,
};
export const accessEn = {
  ...participationEn,
  ...seatEn,
  ...gezagEn,
  ...withholdingEn,
  ...machtigingEn,
  ...birthdayEn,
  ...regieEn,
  ...rightsEn,
  ...partEn,
  ...emergencyEn,
  ...consentEn,
  ...consentAskEn,
};
