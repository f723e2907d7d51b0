import { newId } from "../../src/shared/ids.js";
import { type Row, section, type TableProof } from "./table-proof.js";
import { today, type World } from "./world.js";

const objectionId = newId();
/** The moment of a transaction in this test. */
const moment = `${today}T12:00:00Z`;

/** Emergencies that were tried, and what a family asks; `who` is explained in table-proof.ts. */
export const objectionTables: Record<string, TableProof> = {
  // Of the stranger, for the school of the coordinator, who guards privacy there for want of another.
  emergency_attempt: {
    key: ["person_id", "id"],
    seed: ({ people, organisationId }) => attempt(people.stranger, organisationId),
    fresh: ({ organisationId }, self) => attempt(self, organisationId),
    change: "outcome = 'opened'",
    who: "---- -a-- ---- r--- ---- ra-- ---- ---- ---- ----",
  },
  // The parent asks about the writer, and then about somebody who looked without a seat.
  objection: section(
    "rac- r--- ---- ---- ---- r--- ---- ---- ---- ----",
    `status = 'closed', closed_at = '${moment}'`,
    (world) => ({
      id: objectionId,
      ...asked(world, world.people.parent),
      about_person_id: world.people.writer,
    }),
    (world, self) => ({
      id: newId(),
      ...asked(world, self),
      about_person_id: world.people.spare,
    }),
  ),
  objection_answer: section(
    "r--- ra-- ---- ---- ---- ra-- ---- ---- ---- ----",
    "body = 'y'",
    (_world, self) => ({
      ...{ objection_id: objectionId, body: "x", answered_by: self, answered_name: "" },
      ...{ answered_as: "self", answered_at: moment },
    }),
  ),
};

const attempt = (personId: string | undefined, organisationId: string): Row => ({
  ...{ person_id: personId, id: newId(), organisation_id: organisationId },
  ...{ at: moment, outcome: "refused" },
});

const asked = ({ organisationId }: World, askedBy: string | undefined): Row => ({
  ...{ kind: "question", body: "", asked_by: askedBy, asked_as: "ouder", asked_at: moment },
  ...{ organisation_id: organisationId, about_name: "", answer_by: "2026-12-22", status: "open" },
});
