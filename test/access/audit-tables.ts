import { newId } from "../../src/shared/ids.js";
import type { Row, TableProof } from "./table-proof.js";
import { bytes, now } from "./world.js";

/** The trail; `who` is explained in table-proof.ts. Nobody adds a row but through its function. */
export const auditTables: Record<string, TableProof> = {
  audit_entry: {
    key: ["dossier_id", "id"],
    // Somebody of the school read it: the family sees that; who reads the rest of the dossier does not.
    seed: ({ draft, people, organisationId }) =>
      entry(draft.dossierId, people.spare, organisationId),
    fresh: ({ draft, organisationId }, self) => entry(draft.dossierId, self, organisationId),
    change: "name = 'x'",
    who: "r--- ---- ---- ---- ---- ---- ---- ---- r--- ----",
    pastTriggers: true,
  },
  audit_head: {
    key: ["dossier_id"],
    seed: ({ draft }) => head(draft.dossierId),
    fresh: ({ empty }) => head(empty.dossierId),
    change: "seq = 2",
    who: "---- ---- ---- ---- ---- ---- ---- ---- r--- ----",
  },
};

function entry(dossierId: string, personId: string | undefined, organisationId: string): Row {
  return {
    ...{ dossier_id: dossierId, at: now, id: newId(), seq: 1, outcome: "done", act: "read" },
    ...{ name: "plan-read", section: "plan", method: "GET", automatic: false },
    ...{ actor_kind: "person", person_id: personId, organisation_id: organisationId },
    ...{ purpose: "school", trace_id: "x", key_id: "x" },
    ...{ previous_hash: bytes("a"), hash: bytes("b") },
  };
}

function head(dossierId: string): Row {
  return { dossier_id: dossierId, seq: 1, hash: bytes("b"), proof: bytes("c") };
}
