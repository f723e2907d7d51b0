import type pg from "pg";
import { openSession } from "../../src/domains/identity/index.js";
import { systemClock } from "../../src/platform/clock/clock.js";
import { openPool, withClient } from "../../src/platform/db/connection.js";
import { openDatabase } from "../../src/platform/db/transaction.js";
import type { BenchDatabase } from "./database.js";

export type SampleDossier = { id: string; owner: string; plan: string };
export type Sample = {
  personId: string;
  cookie: string;
  caseload: number;
  dossiers: SampleDossier[];
};

const coordinators = `
  select m.person_id, count(distinct p.dossier_id)::int as caseload
  from membership m join participation p on p.organisation_id = m.organisation_id
  where m.function = 'coordinator' group by m.person_id order by abs(count(distinct p.dossier_id) - 2000) limit 1`;

/** Two hundred dossiers of this coordinator, spread over all; the owner of agreements is from the school. */
const dossiers = `
  select distinct on (md5(p.dossier_id::text), p.dossier_id)
    p.dossier_id as id, owner.id as owner, plan.id as plan
  from membership m join participation p on p.organisation_id = m.organisation_id
  join participation owner on owner.dossier_id = p.dossier_id and owner.role = 'intern-begeleider'
  join plan on plan.dossier_id = p.dossier_id and plan.status = 'in-force'
  where m.person_id = $1 and m.function = 'coordinator'
  order by md5(p.dossier_id::text), p.dossier_id limit 200`;

/** The coordinator of about two thousand dossiers, signed in, and dossiers to open. */
export async function takeSample({ connections }: BenchDatabase): Promise<Sample> {
  const { personId, caseload, found } = await withClient(connections.admin, readSample);
  const database = openDatabase(openPool(connections.app, { max: 1 }), systemClock);
  const token = await openSession(database, personId, "demonstration");
  await database.close();
  return { personId, caseload, cookie: `sessie=${token}`, dossiers: found };
}

async function readSample(client: pg.Client) {
  const people = await client.query<{ person_id: string; caseload: number }>(coordinators);
  const [coordinator] = people.rows;
  if (!coordinator) throw new Error("This database has no coordinator.");
  const { rows } = await client.query<SampleDossier>(dossiers, [coordinator.person_id]);
  return { personId: coordinator.person_id, caseload: coordinator.caseload, found: rows };
}
