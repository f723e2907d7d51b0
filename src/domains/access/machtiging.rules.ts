import { addYears, type LocalDate } from "../../shared/local-date.js";
import type { SectionKey } from "./access.types.js";
import type { Machtiging } from "./machtiging.types.js";
import type { Participant } from "./participation.types.js";

type Seat = Pick<Participant, "id" | "personId" | "isCurrent" | "organisationId" | "presentRole">;

/**
 * The seat from which somebody may let others look along: a parent or guardian with gezag as long as
 * the child is under 16, from 16 the young person alone (UAVG 5 lid 4, Jeugdwet 7.3.5).
 */
export function givingSeat<One extends Seat>(
  table: readonly One[],
  personId: string,
  age: number,
): One | undefined {
  return table.find(
    (one) =>
      one.isCurrent &&
      one.personId === personId &&
      one.organisationId === null &&
      (age >= 16
        ? one.presentRole === "kind"
        : one.presentRole === "ouder" || one.presentRole === "voogd"),
  );
}

/** Whom somebody can let look along: the family, except who decides already, or may not yet. */
export function receivers<One extends Seat>(table: readonly One[], age: number): One[] {
  return table.filter((one) => {
    const { presentRole, isCurrent, organisationId } = one;
    if (!isCurrent || organisationId !== null) return false;
    if (presentRole === "kind" || presentRole === "gezag-onbeslist") return false;
    return age >= 16 || (presentRole !== "ouder" && presentRole !== "voogd");
  });
}

/** Until when at most: a year, so that it is asked again. */
export const lastDay = (startsOn: LocalDate): LocalDate => addYears(startsOn, 1);

/**
 * Nobody passes on more than they have: what the giver only reads is read, what the giver writes can
 * be written. Every page needs to know who the child is, so that always goes along.
 */
export function partsOf(
  asked: { sections: readonly SectionKey[]; mayWrite: boolean },
  own: { reads: readonly SectionKey[]; writes: readonly SectionKey[] },
): { sections: SectionKey[]; mayWrite: boolean }[] | undefined {
  const wanted = [...new Set<SectionKey>(["child", ...asked.sections])];
  const known = [...own.reads, ...own.writes];
  if (wanted.some((section) => !known.includes(section))) return undefined;
  const written = asked.mayWrite ? wanted.filter((section) => own.writes.includes(section)) : [];
  const read = wanted.filter((section) => !written.includes(section));
  return [
    { sections: read, mayWrite: false },
    { sections: written, mayWrite: true },
  ].filter(({ sections }) => sections.length > 0);
}

export const isStanding = (
  { endedAt, endsOn }: Pick<Machtiging, "endedAt" | "endsOn">,
  today: LocalDate,
) => endedAt === null && endsOn >= today;
