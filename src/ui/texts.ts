import { addTexts } from "../platform/i18n/index.js";
import { uiEn } from "./ui.en.js";
import { uiNl } from "./ui.nl.js";

addTexts({ nl: uiNl, en: uiEn });

// Components take these from here, so that no component can be rendered before its texts are known.
export { useLocale, useT, type Locale, type TextKey } from "../platform/i18n/index.js";
