export { askAnother, changeAgreement, makeAgreement } from "./agreement.actions.js";
export {
  acceptAgreement,
  cancelAgreement,
  declineAgreement,
  finishAgreement,
} from "./answer.actions.js";
export { agreementJobs } from "./agreement.jobs.js";
export { agreementRoutes } from "./agreement.routes.js";
export { agreementParts } from "./agreement.parts.js";
export { agreementChanges } from "./changes.texts.js";
export { agreementNl } from "./agreement.nl.js";
export { agreementEn } from "./agreement.en.js";
