export * from "./objection.types.js";
export { answerTerms, shortNumber, isLate, settles } from "./objection.rules.js";
export { answerForm, askForm } from "./objection.form.js";
export {
  familyRole,
  listHandlers,
  listPrivacyOrganisations,
  type PrivacyOrganisation,
} from "./handler.store.js";
export {
  listAnswered,
  listAnswers,
  listObjectionsToAnswer,
  listOwnObjections,
  listWaiting,
} from "./objection.store.js";
export {
  answerObjection,
  askAboutSomebody,
  closeObjection,
  objectionToAnswer,
  ownObjection,
  ownObjectionHref,
  subjectOfSeat,
  subjectOfVisit,
} from "./objection.actions.js";
export { objectionParts } from "./objection.parts.js";
export { objectionJobs } from "./objection.jobs.js";
