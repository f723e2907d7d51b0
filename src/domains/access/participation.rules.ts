import { overlaps } from "../../shared/period.js";
import type { LocalDate } from "../../shared/local-date.js";
import {
  familyRoles,
  type Guardian,
  guardianRoles,
  type Participant,
  type ParticipationRole,
  type PresentRole,
} from "./participation.types.js";

type Seat = { role: ParticipationRole; startsOn: LocalDate; endsOn: LocalDate | undefined };

type Seated = Pick<Participant, "role"> & { organisationId?: string | null | undefined };

/** Of the family itself: a guardian of an institution sits there as a professional. */
export const isFamily = ({ role, organisationId }: Seated) =>
  familyRoles.includes(role) && !organisationId;

export const mayHaveGezag = ({ role }: Pick<Participant, "role">) => guardianRoles.includes(role);

/** Somebody sits at a table once in one role at a time. */
export function seatTaken(
  table: readonly Pick<Participant, "personId" | "role" | "startsOn" | "endsOn">[],
  personId: string,
  seat: Seat,
): boolean {
  return table.some(
    (one) => one.personId === personId && one.role === seat.role && overlaps(one, seat),
  );
}

/** A person of the family who is written down a second time. A father and a son may share a name. */
export function sameFamilyMember(
  table: readonly Pick<Participant, "name" | "role" | "startsOn" | "endsOn">[],
  name: string,
  seat: Seat,
): boolean {
  const plain = (text: string) => text.toLocaleLowerCase("nl").replace(/\s+/g, " ").trim();
  return table.some(
    (one) => plain(one.name) === plain(name) && one.role === seat.role && overlaps(one, seat),
  );
}

/** One dossier is about one child. */
export function childIsThere(
  table: readonly Pick<Participant, "role" | "startsOn" | "endsOn">[],
  seat: Seat,
): boolean {
  return seat.role === "kind" && table.some((one) => one.role === "kind" && overlaps(one, seat));
}

type Authority = Pick<Guardian, "gezagForm" | "hasAuthority" | "underInvestigation" | "decision">;

/**
 * Nobody knows who decides about the child: "in onderzoek", "tijdelijk geen gezag" and "niet te
 * bepalen" (gezag API v2; BW 1:253r). Then nothing is shared by itself.
 */
export const isUndecided = ({
  gezagForm,
  underInvestigation,
}: Pick<Guardian, "gezagForm" | "underInvestigation">) =>
  underInvestigation ||
  gezagForm === "tijdelijk-geen-gezag" ||
  gezagForm === "gezag-niet-te-bepalen";

/** There is something to decide: a seat for a parent or guardian, and nobody knows yet who decides. */
export const mayDecideAbout = ({ role, guardian }: Pick<Participant, "role" | "guardian">) =>
  guardian !== null && role !== "ouder-zonder-gezag" && isUndecided(guardian);

/**
 * What a seat is worth: the same as the view access.present, which has the last word
 * (test/access/gezag.test.ts lays them side by side). Here, to say beforehand what a choice means.
 */
export function presentRoleOf(role: ParticipationRole, guardian: Authority | null): PresentRole {
  if ((role !== "ouder" && role !== "voogd") || guardian === null) return role;
  if (guardian.decision?.what === "alles") return role;
  if (guardian.decision?.what === "hoofdzaken") return "ouder-zonder-gezag";
  if (guardian.decision !== null || isUndecided(guardian)) return "gezag-onbeslist";
  return guardian.hasAuthority ? role : "ouder-zonder-gezag";
}

/**
 * A parent with the seat of one without authority sees too little: nothing gives more than the seat.
 * The other way round the gezag decides, and takes what does not belong to it by itself.
 */
export function gezagFitsRole(role: ParticipationRole, guardian: Authority): boolean {
  return role !== "ouder-zonder-gezag" || !guardian.hasAuthority || isUndecided(guardian);
}

/** The table as people read it. Who comes later is there too: everybody sees that beforehand. */
export function groupTable<
  One extends Pick<Participant, "role" | "organisationId" | "startsOn" | "endsOn" | "isCurrent">,
>(
  table: readonly One[],
  today: LocalDate,
): { family: One[]; professionals: One[]; coming: One[]; left: One[] } {
  const current = table.filter(({ isCurrent }) => isCurrent);
  return {
    family: current.filter(isFamily),
    professionals: current.filter((one) => !isFamily(one)),
    coming: table.filter(({ startsOn }) => startsOn > today),
    left: table.filter(({ endsOn }) => endsOn !== null && endsOn < today),
  };
}
