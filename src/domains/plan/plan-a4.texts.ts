import { addTexts } from "../../platform/i18n/index.js";
import { planA4En } from "./plan-a4.en.js";
import { planA4Nl } from "./plan-a4.nl.js";

addTexts({ nl: planA4Nl, en: planA4En });
