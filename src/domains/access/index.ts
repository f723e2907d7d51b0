export type {
  Act,
  Basis,
  Coordinator,
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
export { gezagFitsRole, groupTable, isFamily, mayHaveGezag } from "./participation.rules.js";
export { recordGezag } from "./gezag.actions.js";
export { gezagForm, gezagValues } from "./gezag.form.js";
export { handOverRegie, hasRegie, onlyWithRegie, setDeputy } from "./regie.actions.js";
export { deputyForm, handoverForm } from "./regie.form.js";
export { candidates, mayLead, regieOf } from "./regie.rules.js";
export { directoryLimit, findProfessional, searchProfessionals } from "./directory.store.js";
export type { Professional } from "./directory.types.js";
export { listBasis, listCoordinators, listMatrix } from "./rights.store.js";
export { sightOf } from "./rights.rules.js";
export { accessEn, accessNl } from "./access.texts.js";
export type { OpenersMembership } from "./opening.store.js";
export { type OpenersSeat, ownMemberships, seatOpener } from "./opening.actions.js";
