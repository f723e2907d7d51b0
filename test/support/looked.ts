import { newId } from "../../src/shared/ids.js";
import type { TestApp } from "./app.js";

export type TrailLine = {
  dossierId: string;
  personId: string;
  at: string;
  section?: string | null;
  organisationId?: string | null;
  role?: string | null;
  act?: "read" | "change";
  outcome?: "done" | "refused";
  automatic?: boolean;
  ground?: string | null;
  purpose?: string;
};

/** Puts a line in the trail past all rights and without its chain: for tests that only read it. */
export async function leaveTrail(
  { store }: Pick<TestApp, "store">,
  line: TrailLine,
): Promise<string> {
  const id = newId();
  const { section = "plan", organisationId = null, role = null, act = "read" } = line;
  const { outcome = "done", automatic = false, ground = "law", purpose = "regie" } = line;
  await store.ownerQuery("select access.make_audit_month($1)", [line.at]);
  await store.ownerQuery(
    `insert into audit_entry (dossier_id, at, id, seq, outcome, act, name, section, method, automatic, actor_kind,
       person_id, organisation_id, role, ground, purpose, trace_id, previous_hash, hash, key_id)
     values ($1, $2, $3, (select 1 + coalesce(max(seq), 0) from audit_entry where dossier_id = $1), $4, $5, 'read-it', $6,
       'GET', $7, 'person', $8, $9, $10, $11, $12, 'trace', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 'x')`,
    [
      ...[line.dossierId, line.at, id, outcome, act, section, automatic, line.personId],
      ...[organisationId, role, ground, purpose],
    ],
  );
  return id;
}
