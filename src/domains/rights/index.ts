export * from "./rights.types.js";
export * from "./retention.types.js";
export { isLate } from "./rights.rules.js";
export {
  correctionAnswerForm,
  correctionForm,
  mistakeForm,
  recordCorrectionForm,
} from "./correction.form.js";
export {
  answerCorrection,
  askCorrection,
  correctionOf,
  correctionsHref,
  familySections,
  recordToPointAt,
} from "./correction.actions.js";
export { besideOf, enterAsMistake } from "./beside.actions.js";
export { BesidePage, BesideRecord, TakeAlong, Tombstones, WithBeside } from "./beside.view.js";
export { destroyForm, endHoldForm, holdForm } from "./retention.form.js";
export { destroyKept, keptOf, liftHold, placeHold } from "./retention.actions.js";
export { listDestructions, listHolds, listKept, listRetentionRules } from "./retention.store.js";
export { rightsParts } from "./rights.parts.js";
export { personRightsNl } from "./person-rights.nl.js";
export { personRightsEn } from "./person-rights.en.js";
export { retentionNl } from "./retention.nl.js";
export { retentionEn } from "./retention.en.js";
