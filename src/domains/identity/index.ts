export { authenticate, keepTyped, openSession } from "./session.actions.js";
export { signInRoutes } from "./sign-in.routes.js";
export * from "./identity.types.js";
export { identityNl } from "./identity.nl.js";
export { identityEn } from "./identity.en.js";
export { accountRoutes } from "./account.routes.js";
export { organisationRoutes } from "./organisation.routes.js";
export { addMember, invite } from "./member.actions.js";
export {
  changeRegions,
  findOrganisation,
  findPersonByEmail,
  insertMembership,
  insertOrganisation,
  insertPerson,
  listOrganisations,
} from "./identity.store.js";
export { lastVisit } from "./session.store.js";
export { clearOldSessions } from "./session.store.js";
