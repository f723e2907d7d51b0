/** A row of the trail as the logbook needs it, with the name of who it was. */
export type ActivityRow = {
  dossier_id: string;
  id: string;
  at: Date;
  seq: string;
  outcome: string;
  act: string;
  name: string;
  section: string | null;
  automatic: boolean;
  actor_kind: string;
  person_id: string | null;
  organisation_id: string | null;
  role: string | null;
  ground: string | null;
  purpose: string;
  trace_id: string;
  session_hash: string | null;
  hash: Buffer;
  key_id: string;
  given_name: string | null;
  family_name: string | null;
};
