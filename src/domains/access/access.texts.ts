// All texts of this domain, as one for each language.
import { participationEn } from "./participation.en.js";
import { participationNl } from "./participation.nl.js";
import { seatEn } from "./seat.en.js";
import { seatNl } from "./seat.nl.js";
import { gezagEn } from "./gezag.en.js";
import { gezagNl } from "./gezag.nl.js";
import { regieEn } from "./regie.en.js";
import { regieNl } from "./regie.nl.js";
import { rightsEn } from "./rights.en.js";
import { rightsNl } from "./rights.nl.js";

export const accessNl = { ...participationNl, ...seatNl, ...gezagNl, ...regieNl, ...rightsNl };
export const accessEn = { ...participationEn, ...seatEn, ...gezagEn, ...regieEn, ...rightsEn };
