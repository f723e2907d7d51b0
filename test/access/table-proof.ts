import { newId } from "../../src/shared/ids.js";
import type { World } from "./world.js";

export type Row = Record<string, unknown>;

/**
 * For each table: a row that is there, a row that somebody tries to add (in their own name), what
 * somebody tries to change, and who succeeds. In `who`, r is read, a add, c change, d delete, in the
 * order parent, writer (intern begeleider), reader (jeugdarts), stranger, ended (was at the table),
 * coordinator of a school at the table, coordinator elsewhere, signing in, system, nobody.
 */
export type TableProof = {
  key: readonly string[];
  seed(world: World): Row;
  fresh(world: World, self: string): Row;
  change: string | ((self: string) => string);
  who: string;
  /** Triggers refuse it to the administrator as well; what prepares and proves then looks past them. */
  pastTriggers?: boolean;
};

const inDossier = ["dossier_id", "id"] as const;

/** A table with the rights of one section of the dossier. */
export function section(
  who: string,
  change: TableProof["change"],
  row: (world: World, self: string) => Row,
  fresh: (world: World, self: string) => Row = row,
): TableProof {
  const placed = (world: World, values: Row) => ({
    dossier_id: world.draft.dossierId,
    id: newId(),
    ...values,
  });
  return {
    key: inDossier,
    seed: (world) => placed(world, row(world, world.people.writer ?? "")),
    fresh: (world, self) => placed(world, fresh(world, self)),
    change,
    who,
  };
}
