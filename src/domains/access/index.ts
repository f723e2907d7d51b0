export type {
  Act,
  Account,
  Basis,
  Coordinator,
  Given,
  Missing,
  Ground,
  MatrixRow,
  SectionKey,
  SectionRights,
  Sight,
} from "./access.types.js";
export { sectionKeys } from "./access.types.js";
export { may, rightsOf, seatsWith } from "./rights.store.js";
export { mayEnter } from "./rights.actions.js";
export * from "./participation.types.js";
export { findParticipant, listParticipants } from "./participation.store.js";
export { findRegie, listAppointments } from "./regie.store.js";
export type { Appointment, RegieKind } from "./regie.types.js";
export {
  addFamilyMember,
  changeParticipation,
  endParticipation,
  inviteFamilyMember,
  participantOf,
  type ParticipationPlace,
  seatParticipant,
  type TablePlace,
} from "./participation.actions.js";
export {
  changeForm,
  changeValues,
  endForm,
  familyForm,
  professionalForm,
} from "./participation.form.js";
export {
  gezagFitsRole,
  groupTable,
  isFamily,
  isUndecided,
  mayDecideAbout,
  mayHaveGezag,
  presentRoleOf,
} from "./participation.rules.js";
export { decideSight, participantWithGezag, recordGezag } from "./gezag.actions.js";
export {
  authorityAnswers,
  decisionForm,
  decisionValues,
  gezagForm,
  gezagValues,
} from "./gezag.form.js";
export { type WithheldParty, withheldPartyOf } from "./withholding.actions.js";
export { liftWithholding, recordWithholding, withholdingOf } from "./withholding.actions.js";
export { liftForm, readSections, withholdingForm } from "./withholding.form.js";
export {
  effectOf as withholdingEffect,
  stateOf as withholdingStateOf,
  type WithholdingState,
} from "./withholding.rules.js";
export { listWithholdings } from "./withholding.store.js";
export * from "./withholding.types.js";
export { endMachtiging, type Giving, giveMachtiging, givingOf } from "./machtiging.actions.js";
export { machtigingForm } from "./machtiging.form.js";
export { isStanding as isStandingMachtiging, lastDay } from "./machtiging.rules.js";
export { listMachtigingen } from "./machtiging.store.js";
export type { Machtiging } from "./machtiging.types.js";
export { birthdaysCrontab, birthdaysJob } from "./birthday.jobs.js";
export { changesOfSight, type Turning, turningOf } from "./birthday.rules.js";
export { listRoleSight, listShutSeats, type RoleSight, type ShutSeat } from "./gezag.store.js";
export { handOverRegie, hasRegie, onlyWithRegie, setDeputy } from "./regie.actions.js";
export { deputyForm, handoverForm } from "./regie.form.js";
export { candidates, mayLead, regieOf } from "./regie.rules.js";
export { directoryLimit, findProfessional, searchProfessionals } from "./directory.store.js";
export type { Professional } from "./directory.types.js";
export { homeRegionName, listBasis, listCoordinators, listMatrix } from "./rights.store.js";
export { accountOf, missingFor, sightOf } from "./rights.rules.js";
export { loadMissing } from "./rights.actions.js";
export { accessChanges } from "./changes.texts.js";
export { accessEn, accessNl } from "./access.texts.js";
export * from "./part.types.js";
export { field, groupOf, machineRow, tablePart } from "./part.actions.js";
export { hasDataRights } from "./part.store.js";
export { accessParts } from "./access.parts.js";
export type { OpenersMembership } from "./opening.store.js";
export { type OpenersSeat, ownMemberships, seatOpener } from "./opening.actions.js";
export * from "./consent.types.js";
export { askConsent, groundsOf, noGrounds, waitsForConsent } from "./consent-ask.actions.js";
export {
  answerAsSelf,
  answerConsent,
  consentOf,
  lossesOf,
  ownSeat,
  withdrawConsent,
  withdrawingSeat,
} from "./consent.actions.js";
export { answerForm, askForm, paperForm as consentPaperForm, partsForm } from "./consent.form.js";
export {
  choosable,
  countsOf,
  isOpenFor,
  latestEnd,
  newestOf,
  patienceDays,
  purposeFor,
  stateOf,
  undecided,
  waitingFor,
} from "./consent.rules.js";
export { findPaper, listConsents, listDeciders, listSeatGrounds } from "./consent.store.js";
export { consentJobs } from "./consent.jobs.js";
export * from "./emergency.types.js";
export { emergencyForm } from "./emergency.form.js";
export { endEmergency, openInEmergency } from "./emergency.actions.js";
export {
  type EmergencyOrganisation,
  listEmergencies,
  listEmergenciesOf,
  listEmergencyOrganisations,
  listRefusedAttempts,
} from "./emergency.store.js";
