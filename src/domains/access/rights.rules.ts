import type { MatrixRow, SectionKey, Sight } from "./access.types.js";
import type { ParticipationRole } from "./participation.types.js";

/**
 * What somebody with these roles sees, in the words of the matrix. The database decides by the same
 * rows (access.may); this only says beforehand what it will decide.
 */
export function sightOf(
  roles: readonly (ParticipationRole | "regisseur")[],
  matrix: readonly MatrixRow[],
  sections: readonly SectionKey[],
): Sight {
  const because = matrix.filter(({ role }) => roles.includes(role));
  const may = (section: SectionKey, act: "read" | "write") =>
    because.some(({ rights }) => rights[section][act]);
  return {
    writes: sections.filter((section) => may(section, "write")),
    reads: sections.filter((section) => may(section, "read") && !may(section, "write")),
    hidden: sections.filter((section) => !may(section, "read")),
    because,
  };
}
