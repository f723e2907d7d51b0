import { newId } from "../../src/shared/ids.js";
import { auditTables } from "./audit-tables.js";
import { identityTables } from "./identity-tables.js";
import { objectionTables } from "./objection-tables.js";
import { personRightsTables } from "./person-rights-tables.js";
import { type Row, section, type TableProof } from "./table-proof.js";
import { trustTables } from "./trust-tables.js";
import { newKey, now, today, type World } from "./world.js";

const said = (self: string) => ({ recorded_on: today, recorded_by: self, source: "School" });
const steps = {
  step_minus_2: "a",
  step_minus_1: "b",
  step_0: "c",
  step_plus_1: "d",
  step_plus_2: "e",
};

const goalId = newId();
const goal = (world: World, self: string, id: string = newId()) => ({
  ...{ id, plan_id: world.draft.planId, origin_id: id, position: 1, domain: "school" },
  ...{ title: "Doel", status: "active", created_by: self, ...steps },
});

const file = (purpose: string) => (_world: World, self: string) => ({
  ...{
    name: "a.pdf",
    media_type: "application/pdf",
    size: 1,
    sha256: "x",
    bytes: Buffer.from("x"),
  },
  ...{ purpose, created_by: self, created_at: now },
});

const platformTables: Record<string, TableProof> = {
  event: section(
    "ra-- ra-- ra-- ---- ---- ra-- ---- ---- ---- ----",
    "kind = 'x'",
    (_world, self) => ({
      ...{ at: now, kind: "x", section: "child", actor_kind: "person" },
      ...{ actor_person_id: self, subject_id: newId() },
    }),
  ),
  draft: {
    key: ["person_id", "path"],
    seed: ({ people }) => ({ person_id: people.parent, path: "/a", fields: {}, saved_at: now }),
    fresh: (_world, self) => ({ person_id: self, path: "/b", fields: {}, saved_at: now }),
    change: "saved_at = now()",
    who: "racd -a-- -a-- -a-- -a-- -a-- -a-- r-c- r--d ----",
  },
  idempotency_key: {
    key: ["person_id", "key"],
    seed: ({ people }) => ({ person_id: people.parent, key: newKey(), created_at: now }),
    fresh: (_world, self) => ({ person_id: self, key: newKey(), created_at: now }),
    change: "location = '/'",
    who: "rac- -a-- -a-- -a-- -a-- -a-- -a-- ---- r--d ----",
  },
  mail: {
    key: ["id"],
    seed: ({ people }) => mail(people.parent ?? ""),
    fresh: ({ people }) => mail(people.parent ?? ""),
    change: "attempts = 1",
    who: "-a-- -a-- -a-- -a-- -a-- -a-- -a-- ---- rac- ----",
  },
  platform_migration: {
    key: ["name"],
    seed: () => ({ name: "0000-proof", sha256: "x" }),
    fresh: () => ({ name: "0000-other", sha256: "x" }),
    change: "sha256 = 'y'",
    who: "---- ---- ---- ---- ---- ---- ---- ---- ---- ----",
  },
};

function mail(personId: string): Row {
  return { id: newId(), person_id: personId, kind: "invited", link: "/", created_at: now };
}

const tableOfDossier: Record<string, TableProof> = {
  dossier: {
    key: ["id"],
    seed: ({ draft }) => ({ id: draft.dossierId }),
    fresh: (_world, self) => ({
      ...{ id: newId(), given_name: "A", family_name: "B", born_on: "2019-05-14" },
      ...{ sector: "PO", opened_by: self, opened_at: now },
    }),
    change: "working_towards = 'x'",
    who: "r--- rac- ra-- -a-- -a-- rac- -a-- ---- ---- ----",
  },
  participation: section(
    "r--- rac- r--- ---- ---- rac- ---- ---- ---- ----",
    "why = 'x'",
    ({ people }, self) => ({
      ...{ person_id: people.spare, role: "betaler", mandate: "informatie" },
      ...{ starts_on: "2026-12-01", added_by: self },
    }),
    ({ people }, self) => ({
      ...{ person_id: people.spare, role: "leerkracht", mandate: "informatie" },
      ...{ starts_on: "2026-12-01", added_by: self },
    }),
  ),
  guardian: section(
    "r--- rac- r--- ---- ---- rac- ---- ---- ---- ----",
    "source = 'x'",
    ({ draft }) => guardian(draft.seats.parent),
    ({ draft }) => guardian(draft.seats.reader),
  ),
  regisseur_appointment: section(
    "r--- rac- r--- ---- ---- rac- ---- ---- ---- ----",
    `ends_at = '${now}'`,
    ({ draft }, self) => appointment("regisseur", draft.seats.ended, self),
    ({ draft }, self) => appointment("plaatsvervanger", draft.seats.ended, self),
  ),
};

function guardian(participationId: string | undefined): Row {
  return {
    ...{ participation_id: participationId, relation: "ouder", gezag_form: "voogdij" },
    ...{ has_authority: true, source: "x", recorded_on: today },
  };
}

function appointment(kind: string, participationId: string | undefined, self: string): Row {
  const starts = { starts_on: "2026-09-01", starts_at: "2026-09-01T08:00:00Z" };
  return { kind, participation_id: participationId, appointed_by: self, ...starts };
}

const reads = "r--- ra-- r--- ---- ---- ra-- ---- ---- ---- ----";
const familyOnly = "ra-- ra-- ---- ---- ---- ra-- ---- ---- ---- ----";
const familyKept = "rac- rac- ---- ---- ---- rac- ---- ---- ---- ----";
const kept = "r--- rac- r--- ---- ---- rac- ---- ---- ---- ----";
const needsKept = "rac- rac- r--- ---- ---- rac- ---- ---- ---- ----";

const knowledgeTables: Record<string, TableProof> = {
  situation: section(reads, "target_group = 'x'", (_world, self) => ({
    ...{ absence_kind: "geen", registration: "geen", exemption: "geen", minutes_per_week: 0 },
    ...{ target_group: "x", ...said(self) },
  })),
  family_note: section(familyOnly, "body = 'x'", (_world, self) => ({ body: "x", ...said(self) })),
  important_person: section(familyKept, "why = 'y'", (_world, self) => ({
    ...{ name: "Oma", relation: "oma", why: "x", ...said(self) },
  })),
  career_entry: section(kept, "what = 'y'", (_world, self) => ({
    ...{ kind: "school", what: "x", starts_on: today, effect: "onbekend", ...said(self) },
  })),
  analysis: section(reads, "body = 'y'", (_world, self) => ({ body: "x", ...said(self) })),
  considered_option: section(kept, "reason = 'y'", (_world, self) => ({
    ...{ what: "x", outcome: "overwogen", reason: "x", decided_on: today },
    ...{ source: "x", recorded_by: self },
  })),
  need: section(needsKept, "body = 'y'", (_world, self) => ({
    ...{ kind: "behoefte", domain: "school", body: "x", source: "x", since: today },
    ...{ recorded_by: self },
  })),
  perspective: section(needsKept, "done_with_it = 'y'", (_world, self) => ({
    ...{ voice: "ouder", speaker: "Moeder", body: "x", how: "verteld", said_on: today },
    ...{ recorded_by: self },
  })),
  support_level: section(reads, "reason = 'y'", (_world, self) => ({
    ...{ level: "diepte", aim: "basis", reason: "x", decided_on: today, recorded_by: self },
  })),
  route_decision: section(reads, "reason = 'y'", (_world, self) => ({
    ...{ route: "maatwerk", pupils_with_same_needs: 1, ordinary_support_suffices: "nee" },
    ...{ reason: "x", answers: {}, decided_on: today, decided_by: self },
  })),
};

const scenario = ({ planId, seats }: World["draft"], self: string) => ({
  ...{ plan_id: planId, direction: "terugkeer", plan_a: "x", plan_b: "x", relapse: "x" },
  ...{
    caller_participation_id: seats.writer,
    calls_when: "x",
    aftercare: "x",
    created_by: self,
  },
});
const card = ({ planId }: World["draft"], self: string) => ({
  ...{ plan_id: planId, calms: "x", triggers: "x", never: "x", created_by: self },
});
const elsewhere = ({ empty }: World) => ({ dossier_id: empty.dossierId });

const planTables: Record<string, TableProof> = {
  file: section(
    "ra-- ra-- ra-- ---- ---- ra-- ---- ---- ---- ----",
    "name = 'x'",
    file("evidence"),
  ),
  plan: {
    ...section(kept, "next_step = 'x'", (_world, self) => ({
      ...{ number: 9, status: "replaced", created_by: self, created_at: now },
    })),
    seed: ({ draft }) => ({ dossier_id: draft.dossierId, id: draft.planId }),
  },
  goal: section("r--- racd r--- ---- ---- racd ---- ---- ---- ----", "title = 'x'", (world, self) =>
    goal(world, self),
  ),
  goal_score: section(reads, "note = 'x'", (_world, self) => ({
    ...{ goal_origin_id: goalId, score: 0, scored_on: today, scored_by: self },
  })),
  activity: section(
    "r--- racd r--- ---- ---- racd ---- ---- ---- ----",
    "what = 'x'",
    ({ draft }, self) => {
      const id = newId();
      return {
        ...{ id, plan_id: draft.planId, origin_id: id, goal_id: goalId, position: 1, what: "x" },
        ...{ kind: "zorg", performer_participation_id: draft.seats.writer, place: "school" },
        ...{
          frequency: "x",
          minutes_per_week: 60,
          form: "groep",
          starts_on: today,
          ends_on: today,
        },
        ...{ payer: "school", created_by: self },
      };
    },
  ),
  return_scenario: section(
    kept,
    "plan_a = 'y'",
    ({ draft }, self) => scenario(draft, self),
    (world, self) => ({ ...scenario(world.empty, self), ...elsewhere(world) }),
  ),
  approach_card: section(
    needsKept,
    "calms = 'y'",
    ({ draft }, self) => card(draft, self),
    (world, self) => ({ ...card(world.empty, self), ...elsewhere(world) }),
  ),
  // The row asks the reader, who answers for themselves; nobody else answers for them.
  approval: section(
    "r--- ra-d r-c- ---- ---- ra-d ---- ---- ---- ----",
    (self) => `answer = 'agreed', via = 'signed-in', answered_by = '${self}'`,
    ({ proposed }) => asks(proposed, "reader"),
    ({ proposed }) => asks(proposed, "parent"),
  ),
  agreement: section(
    "rac- rac- rac- ---- ---- rac- ---- ---- ---- ----",
    "what = 'y'",
    ({ draft }, self) => ({
      ...{ what: "x", owner_participation_id: draft.seats.writer, due_on: today },
      ...{ status: "asked", made_by: self, made_at: now },
    }),
  ),
};

function asks({ dossierId, planId, seats }: World["proposed"], who: string): Row {
  return {
    ...{ dossier_id: dossierId, plan_id: planId, part: "hele-plan", rule_id: "x" },
    ...{ participation_id: seats[who], capacity: "partner", decides: true },
  };
}

/** What some rows need to be there first. */
export const underlying = (world: World) => ({
  goal: { dossier_id: world.draft.dossierId, ...goal(world, world.people.writer ?? "", goalId) },
});

export const tables: Record<string, TableProof> = {
  ...identityTables,
  ...auditTables,
  ...platformTables,
  ...tableOfDossier,
  ...trustTables,
  ...objectionTables,
  ...personRightsTables,
  ...knowledgeTables,
  ...planTables,
};
