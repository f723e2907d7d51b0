import { newId } from "../../src/shared/ids.js";
import type { Row, TableProof } from "./table-proof.js";
import { bytes, heldKey, now } from "./world.js";

const heldBytes = Buffer.from(heldKey, "hex");

/** Organisations, people and how they sign in; `who` is explained in table-proof.ts. */
export const identityTables: Record<string, TableProof> = {
  organisation: {
    key: ["id"],
    seed: ({ organisationId }) => ({ id: organisationId }),
    fresh: () => ({ id: newId(), kind: "school", name: "De Linde", created_at: now }),
    change: "phone = '1'",
    who: "r--- r--- r--- r--- r--- r-c- r--- ---- ra-- ----",
  },
  person: {
    key: ["id"],
    seed: ({ people }) => ({ id: people.parent }),
    fresh: (_world, self) => ({
      ...{ id: newId(), given_name: "A", family_name: "B", created_by: self, created_at: now },
    }),
    change: "phone = '1'",
    who: "rac- ra-- ra-- -a-- -a-- ra-- -a-- r--- ra-- ----",
  },
  membership: {
    key: ["id"],
    seed: ({ people, organisationId }) => ({
      ...{ id: newId(), person_id: people.spare, organisation_id: organisationId },
      ...{ function: "schoolleider", starts_on: "2026-01-01" },
    }),
    fresh: ({ people, organisationId }) => ({
      ...{ id: newId(), person_id: people.spare, organisation_id: organisationId },
      ...{ function: "leerkracht", starts_on: "2026-01-01" },
    }),
    change: "ends_on = '2026-12-31'",
    who: "---- r--- r--- r--- r--- rac- r--- ---- ra-- ----",
  },
  account: {
    key: ["person_id"],
    seed: ({ people }) => ({
      ...{ person_id: people.parent, email: "a@voorbeeld.test", email_key: heldBytes },
      ...{ password_hash: "x", password_set_at: now },
    }),
    fresh: ({ people }) => ({
      ...{ person_id: people.spare, email: "b@voorbeeld.test", email_key: bytes("b") },
      ...{ password_hash: "x", password_set_at: now },
    }),
    change: "password_hash = 'y'",
    who: "r-c- ---- ---- ---- ---- ---- ---- ra-- ra-- ----",
  },
  // Nobody here wrote the invited person down; who did so may, see member.routes.test.ts.
  invitation: {
    key: ["token_hash"],
    seed: ({ people }) => ({
      ...{ token_hash: heldBytes, person_id: people.spare, email: "b@voorbeeld.test" },
      ...{ created_by: people.writer, created_at: now, expires_at: "2026-12-01" },
    }),
    fresh: ({ people }, self) => ({
      ...{ token_hash: bytes("fresh"), person_id: people.spare, email: "c@voorbeeld.test" },
      ...{ created_by: self, created_at: now, expires_at: "2026-12-01" },
    }),
    change: `used_at = '${now}'`,
    who: "---- ---- ---- ---- ---- ---- ---- r-c- ---- ----",
  },
  session: {
    key: ["id"],
    seed: ({ people }) => session(people.parent ?? "", heldBytes),
    fresh: ({ people }) => session(people.parent ?? "", bytes("another")),
    change: `ended_at = '${now}'`,
    who: "r-c- ---- ---- ---- ---- ---- ---- r-c- ra-d ----",
  },
  sign_in_throttle: {
    key: ["key"],
    seed: () => ({ key: heldBytes, window_started_at: now, attempts: 1 }),
    fresh: () => ({ key: bytes("other"), window_started_at: now, attempts: 1 }),
    change: "attempts = 2",
    who: "---- ---- ---- ---- ---- ---- ---- r-c- r--d ----",
  },
  identity_event: {
    key: ["id"],
    seed: ({ people }) => identityEvent(people.parent ?? ""),
    fresh: (_world, self) => identityEvent(self),
    change: "kind = 'other'",
    who: "ra-- -a-- -a-- -a-- -a-- -a-- -a-- ---- ---- ----",
  },
};

function session(personId: string, token: Buffer): Row {
  return {
    ...{ id: newId(), token_hash: token, rotated_at: now, person_id: personId, csrf_token: "x" },
    ...{ created_at: now, last_seen_at: now, absolute_until: "2026-12-01" },
  };
}

function identityEvent(personId: string): Row {
  return {
    ...{ id: newId(), at: now, kind: "signed-in", actor_kind: "person" },
    ...{ actor_person_id: personId, subject_id: personId },
  };
}
