import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, recordIdentity } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import {
  coordinates,
  findMembership,
  findOrganisation,
  findSelf,
  insertMembership,
  insertPerson,
  updateMembershipEnd,
  updateOrganisation,
} from "./identity.store.js";
import type { MemberFunction, Membership, Organisation } from "./identity.types.js";
import { keyOf, newSecret } from "./secrets.js";
import { insertInvitation } from "./session.store.js";

export type NewMember = {
  givenName: string;
  familyName: string;
  email: string;
  function: MemberFunction;
  startsOn: string;
};

const invitationDays = 14;

/** The organisation for who coordinates it; `not-found` for everybody else. */
export async function coordinated(tx: Tx, organisationId: string): Promise<Organisation> {
  const organisation = await findOrganisation(tx, organisationId);
  if (!organisation || !(await coordinates(tx, organisationId))) throw new Refused("not-found");
  return organisation;
}

/** Adds a colleague to an organisation and invites them by mail. Gives the id of the person. */
export async function addMember(tx: Tx, organisationId: string, input: NewMember): Promise<string> {
  const personId = newId<"person">(tx.now);
  const { givenName, familyName, email } = input;
  const createdBy = actingPerson(tx);
  await insertPerson(tx, { id: personId, givenName, familyName, email, phone: null, createdBy });
  await recordIdentity(tx, { kind: "person-added", subjectId: personId, data: {} });
  await insertMembership(tx, {
    id: newId<"membership">(tx.now),
    personId,
    organisationId,
    function: input.function,
    startsOn: input.startsOn,
  });
  await recordIdentity(tx, {
    kind: "membership-started",
    subjectId: personId,
    data: { organisationId, function: input.function },
  });
  await invite(tx, personId, email);
  return personId;
}

/** Sends an invitation that works once, for two weeks. */
export async function invite(tx: Tx, personId: string, email: string): Promise<void> {
  const secret = newSecret();
  await insertInvitation(tx, {
    tokenHash: keyOf(secret),
    personId,
    email,
    by: actingPerson(tx),
    expiresAt: new Date(tx.now.getTime() + invitationDays * 86_400_000),
  });
  await notify(tx, { personId, kind: "invited", link: `/uitnodiging/${secret}` });
}

/**
 * Ends what somebody does for an organisation; access through it ends after that day. Refuses with
 * `dates-reversed`, `not-found`.
 */
export async function endMembership(
  tx: Tx,
  organisationId: string,
  membershipId: string,
  endsOn: string,
): Promise<void> {
  const membership = await membershipOf(tx, organisationId, membershipId);
  if (endsOn < membership.startsOn) throw new Refused("dates-reversed", { field: "endsOn" });
  await updateMembershipEnd(tx, membershipId, endsOn);
  await recordIdentity(tx, {
    kind: "membership-ended",
    subjectId: membership.personId,
    data: { organisationId: membership.organisationId, function: membership.function },
  });
}

/** A membership of this organisation, or `not-found`: the id of another's opens nothing. */
export async function membershipOf(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Membership> {
  const membership = await findMembership(tx, id);
  if (membership?.organisationId !== organisationId) throw new Refused("not-found");
  return membership;
}

/** Changes the name, place and phone of an organisation; `not-found` for who does not coordinate it. */
export async function changeOrganisation(
  tx: Tx,
  organisationId: string,
  fields: { name: string; place: string | undefined; phone: string | undefined },
): Promise<void> {
  await coordinated(tx, organisationId);
  await updateOrganisation(tx, organisationId, fields);
  await recordIdentity(tx, { kind: "organisation-changed", subjectId: organisationId, data: {} });
}

/** The person of this transaction, or `not-found`. */
export async function myself(tx: Tx) {
  const person = await findSelf(tx);
  if (!person) throw new Refused("not-found");
  return person;
}
