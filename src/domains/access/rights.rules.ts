import {
  type Account,
  type Basis,
  type Given,
  type Missing,
  type SectionKey,
  sectionKeys,
  type Sight,
} from "./access.types.js";

/** What somebody sees, from the reasons that the database decides by (access.basis); nothing is decided here. */
export function sightOf(reasons: readonly Basis[]): Sight {
  const because = reasons.filter(({ refused }) => refused === null);
  const reads = (section: SectionKey) => because.some((one) => one.section === section);
  const writes = (section: SectionKey) =>
    because.some((one) => one.section === section && one.mayWrite);
  return {
    writes: sectionKeys.filter(writes),
    reads: sectionKeys.filter((section) => reads(section) && !writes(section)),
    hidden: sectionKeys.filter((section) => !reads(section)),
    because: [...reasons],
  };
}

/** The same with why and until when: per section the reason that lasts longest, and why the rest is missing. */
export function accountOf(reasons: readonly Basis[]): Account {
  const sight = sightOf(reasons);
  return { ...sight, given: givenBy(reasons), missing: missingFor(reasons, sight.hidden) };
}

/** Per section what holds longest, and of those the reason that explains most: few reasons are read, many are not. */
function givenBy(reasons: readonly Basis[]): Given[] {
  const valid = reasons.filter(({ refused }) => refused === null);
  const reach = (one: Basis) => valid.filter((other) => keyOf(other) === keyOf(one)).length;
  // Who has a part of their own does not need the one of a colleague to explain it.
  const own = (one: Basis) => Number(one.way !== "colleague");
  const firstSaid = (one: Basis, other: Basis) =>
    lastDay(other).localeCompare(lastDay(one)) ||
    own(other) - own(one) ||
    reach(other) - reach(one);
  const strongest = sectionKeys.flatMap((section) =>
    valid
      .filter((one) => one.section === section)
      .sort(firstSaid)
      .slice(0, 1),
  );
  return [...Map.groupBy(strongest, keyOf).values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((group) =>
      group.slice(0, 1).map((one) => ({
        ground: groundOf(one),
        endsOn: one.endsOn,
        sections: group.map(({ section }) => section),
      })),
    );
}

const lastDay = ({ endsOn }: Basis) => endsOn ?? "9999-12-31";
const keyOf = (one: Basis) => `${groundOf(one)} ${lastDay(one)}`;

/** The way in says more than the ground of the matrix, where somebody has no part of their own. */
function groundOf({ way, ground }: Basis): Given["ground"] {
  return way === "colleague" || way === "machtiging" ? way : ground;
}

/** Why each of these sections is missing for somebody; what is kept from them goes before all else. */
export function missingFor(reasons: readonly Basis[], sections: readonly SectionKey[]): Missing[] {
  const whyOf = (section: SectionKey): Missing["why"] => {
    const refused = reasons.filter((one) => one.section === section).map((one) => one.refused);
    if (refused.includes("withheld")) return "withheld";
    return refused.includes("no-consent") ? "no-consent" : "not-this-role";
  };
  const groups = Map.groupBy(sections, whyOf);
  return (["withheld", "no-consent", "not-this-role"] as const).flatMap((why) => {
    const some = groups.get(why) ?? [];
    return some.length > 0 ? [{ why, sections: some }] : [];
  });
}
