import { overlaps } from "../../shared/period.js";
import type { LocalDate } from "../../shared/local-date.js";
import {
  familyRoles,
  type Guardian,
  guardianRoles,
  type Participant,
  type ParticipationRole,
} from "./participation.types.js";

type Seat = { role: ParticipationRole; startsOn: LocalDate; endsOn: LocalDate | undefined };

export const isFamily = ({ role }: Pick<Participant, "role">) => familyRoles.includes(role);

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

/**
 * What somebody may see follows from the role. When the authority that was found does not fit the
 * role, a person has to decide which of the two is right; nothing here decides it for them.
 */
export function gezagFitsRole(
  role: ParticipationRole,
  guardian: Pick<Guardian, "hasAuthority">,
): boolean {
  return guardian.hasAuthority === (role !== "ouder-zonder-gezag");
}

/** The table as people read it. Who comes later is there too: everybody sees that beforehand. */
export function groupTable<
  One extends Pick<Participant, "role" | "startsOn" | "endsOn" | "isCurrent">,
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
