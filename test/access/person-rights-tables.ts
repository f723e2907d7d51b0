import { newId } from "../../src/shared/ids.js";
import { type Row, section, type TableProof } from "./table-proof.js";
import { today, type World } from "./world.js";

/** The moment of a transaction in this test. */
const now = `${today}T12:00:00Z`;

const answered = (self: string) =>
  `status = 'kept', answer = 'x', answered_by = '${self}', answered_at = '${now}'`;

/** What the family says about the record, and what must go; `who` is explained in table-proof.ts. */
export const personRightsTables: Record<string, TableProof> = {
  // Asked by the family, answered by a professional who may write the section.
  correction: section(
    "ra-- r-c- r--- ---- ---- r-c- ---- ---- ---- ----",
    answered,
    ({ people }) => asked(people.parent ?? ""),
    (_world, self) => asked(self),
  ),
  remark: section(
    "ra-- r--- r--- ---- ---- r--- ---- ---- ---- ----",
    "body = 'y'",
    (world) => said(world, world.people.parent ?? ""),
    said,
  ),
  // Only of a record that is there and may be marked: mistake.routes.test.ts.
  mistake: section(
    "r--- r--- r--- ---- ---- r--- ---- ---- ---- ----",
    "reason = 'y'",
    (_world, self) => ({
      ...{ section: "needs", kind: "need", subject_id: newId(), reason: "x" },
      ...{ marked_by: self, marked_at: now },
    }),
  ),
  retention_rule: {
    key: ["id"],
    seed: () => ({ id: "swv.bewaren" }),
    fresh: () => ({
      ...{ id: "x", organisation_kinds: "{school}", sectors: "{PO}", months: 1, sections: "{}" },
      ...{ starts_with: "closing", own_choice: true, source: "x", why: "x" },
    }),
    change: "months = 1",
    who: "r--- r--- r--- r--- r--- r--- r--- ---- r--- ----",
  },
  // The coordinator guards privacy where nobody else does.
  hold: section(
    "r--- ---- ---- ---- ---- rac- ---- ---- ---- ----",
    (self) => `ended_by = '${self}', ended_at = '${now}'`,
    ({ organisationId }, self) => ({
      ...{ organisation_id: organisationId, ground: "klachtprocedure", reason: "x" },
      ...{ placed_by: self, placed_at: now },
    }),
  ),
  // Only access.destroy() adds one.
  destruction: section(
    "r--- ---- ---- ---- ---- r--- ---- ---- ---- ----",
    "source = 'y'",
    ({ organisationId }, self) => ({
      ...{ organisation_id: organisationId, rule_id: "swv.bewaren", sections: "{money}" },
      ...{ started_on: today, due_on: today, counts: "{}", source: "x" },
      ...{ destroyed_by: self, destroyed_at: now },
    }),
    ({ organisationId }, self) => ({
      ...{ organisation_id: organisationId, rule_id: "bewaren.wgbo", sections: "{}" },
      ...{ started_on: today, due_on: today, counts: "{}", source: "x" },
      ...{ destroyed_by: self, destroyed_at: now },
    }),
  ),
};

const asked = (by: string): Row => ({
  ...{ section: "needs", wrong: "x", asked_by: by, asked_at: now, answer_by: "2026-12-22" },
});

function said({ draft }: World, by: string): Row {
  return {
    ...{ section: "needs", body: "x", participation_id: draft.seats.parent },
    ...{ written_by: by, written_at: now },
  };
}
