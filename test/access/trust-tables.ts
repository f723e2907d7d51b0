import { newId } from "../../src/shared/ids.js";
import { type Row, section, type TableProof } from "./table-proof.js";
import { now, today, type World } from "./world.js";

const consentId = newId();
const everybody = "r--- r--- r--- r--- r--- r--- r--- ---- r--- ----";

/** Regions, consent, withholding, machtiging and emergencies; `who` is explained in table-proof.ts. */
export const trustTables: Record<string, TableProof> = {
  region: {
    key: ["id"],
    seed: () => ({ id: newId(), name: "Regio Noord" }),
    fresh: () => ({ id: newId(), name: "Regio Zuid" }),
    change: "name = 'Regio West'",
    who: "r--- r--- r--- r--- r--- r--- r--- ---- rac- ----",
  },
  role_organisation: {
    key: ["role", "kind"],
    seed: () => ({ role: "leerkracht", kind: "school" }),
    fresh: () => ({ role: "leerkracht", kind: "gemeente" }),
    change: "kind = 'zorgkantoor'",
    who: everybody,
  },
  section: {
    key: ["key"],
    seed: () => ({ key: "child" }),
    fresh: () => ({ key: "new", position: 16 }),
    change: "position = 16",
    who: everybody,
  },
  section_right: {
    key: ["region_id", "role", "section", "from_age"],
    seed: () => ({ ...ofRegion, role: "ouder", section: "child", from_age: 0 }),
    fresh: () => ({
      ...{ ...ofRegion, role: "new", section: "child", from_age: 0 },
      ...{ may_read: true, may_write: true, ground: "law", source: "x" },
    }),
    change: "may_write = true",
    who: everybody,
  },
  // Only the triggers count.
  rights_version: {
    key: ["dossier_id"],
    seed: () => ({ dossier_id: newId(), version: 1 }),
    fresh: () => ({ dossier_id: newId(), version: 1 }),
    change: "version = 2",
    who: "---- ---- ---- ---- ---- ---- ---- ---- ---- ----",
  },
  consent: section(
    "r--- ra-- r--- ---- ---- ra-- ---- ---- ---- ----",
    "status = 'in-force'",
    ({ organisationId }, self) => ({ id: consentId, ...consent(organisationId, self) }),
    ({ organisationId }, self) => ({ id: newId(), ...consent(organisationId, self) }),
  ),
  // A parent answers for herself. On paper: consent.routes.test.ts.
  consent_answer: {
    ...section(
      "ra-- r--- r--- ---- ---- r--- ---- ---- ---- ----",
      "answer = 'refused'",
      (world, self) => answer(world, self),
    ),
    pastTriggers: true,
  },
  // About the reader, who may not know of it; about nobody's own organisation.
  withholding: section(
    "---- rac- ---- ---- ---- rac- ---- ---- ---- ----",
    (self) => `lifted_at = '${now}', lifted_by = '${self}', lifted_reason = 'x'`,
    ({ draft }, self) => ({
      ...{ participation_id: draft.seats.reader, sections: "{conflict}" },
      ...{ ground: "verzoek-ouder", reason: "x", starts_on: today },
      ...{ recorded_by: self, recorded_at: now },
    }),
  ),
  machtiging: section(
    "rac- r--- r-c- ---- ---- r--- ---- ---- ---- ----",
    `ended_at = '${now}'`,
    ({ draft }) => ({
      ...{ participation_id: draft.seats.reader, sections: "{child}", starts_on: today },
      ...{ ends_on: "2027-01-31", given_by_participation_id: draft.seats.parent, given_at: now },
    }),
  ),
  // Over already: it opens nothing any more. Only access.open_in_emergency() adds one.
  emergency_access: section(
    "r--- r--- r--- r--- ---- r--- ---- ---- ---- ----",
    "reason = 'een andere reden'",
    ({ people, organisationId }) => ({
      ...{ person_id: people.stranger, organisation_id: organisationId },
      ...{ reason: "Het was een noodgeval" },
      ...{ opened_at: "2026-11-20T10:00:00Z", until: "2026-11-20T12:00:00Z" },
    }),
  ),
};

const ofRegion = { region_id: "00000000-0000-7000-8000-000000000001" };

const consent = (organisationId: string, self: string): Row => ({
  ...{ organisation_id: organisationId, purpose: "meedenken", sections: "{needs}", why: "x" },
  ...{ starts_on: today, ends_on: "2027-07-31", asked_by: self, asked_at: now },
});

/** The moment of a transaction that a test begins on `today`. */
const noon = `${today}T12:00:00Z`;

const answer = ({ draft }: World, self: string): Row => ({
  ...{ consent_id: consentId, participation_id: draft.seats.parent, answer: "given" },
  ...{ via: "signed-in", answered_by: self, answered_at: noon },
});
