import { type Basis, type SectionKey, sectionKeys, type Sight } from "./access.types.js";

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
