import type { TestApp } from "../support/app.js";

export type TrailRow = {
  dossier_id: string;
  seq: string;
  outcome: string;
  act: string;
  name: string;
  section: string | null;
  method: string;
  automatic: boolean;
  actor_kind: string;
  person_id: string | null;
  organisation_id: string | null;
  role: string | null;
  ground: string | null;
  purpose: string;
  trace_id: string;
  session_hash: string | null;
  note: string | null;
};

/** The trail of a dossier as the administrator sees it, in the order of its chain. */
export async function trailOf(
  { store }: Pick<TestApp, "store">,
  dossierId: string,
): Promise<TrailRow[]> {
  return store.ownerQuery<TrailRow>(
    "select * from audit_entry where dossier_id = $1 order by seq",
    [dossierId],
  );
}

/** What was added to the trail of this dossier while `work` ran. */
export async function added(
  app: Pick<TestApp, "store">,
  dossierId: string,
  work: () => Promise<unknown>,
): Promise<TrailRow[]> {
  const before = (await trailOf(app, dossierId)).length;
  await work();
  return (await trailOf(app, dossierId)).slice(before);
}
