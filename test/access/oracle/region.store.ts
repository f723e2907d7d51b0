import { sectionKeys } from "../../../src/domains/access/index.js";
import { newId } from "../../../src/shared/ids.js";
import type { TestDatabase } from "../../support/database.js";
import type { Chance } from "./chance.js";
import type { Cell, World } from "./region.types.js";

type Row = Record<string, unknown>;

/** Puts the region in the database past all rights and triggers; gives the matrix of each region as it is there. */
export async function storeRegion(
  store: TestDatabase,
  world: World,
  chance: Chance,
): Promise<void> {
  // With triggers: a region begins with the matrix of the first.
  for (const id of world.regions) {
    await store.ownerQuery("insert into region (id, name) values ($1, 'Regio')", [id]);
  }
  await changeMatrix(store, world, chance);
  const client = await store.adminPool.connect();
  try {
    await client.query("begin; set local session_replication_role = replica");
    for (const [table, rows] of Object.entries(rowsOf(world))) {
      const columns = Object.keys(rows[0] ?? {}).join(", ");
      if (rows.length === 0) continue;
      await client.query(
        `insert into ${table} (${columns})
         select ${columns} from json_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query("commit; analyze");
  } finally {
    client.release();
  }
  world.matrix = await matrixOf(store, world);
}

/** The second region goes its own way, in a quarter of its matrix. */
async function changeMatrix(store: TestDatabase, { regions }: World, chance: Chance) {
  const cells = await store.ownerQuery<{ role: string; section: string; from_age: number }>(
    "select role, section, from_age from section_right where region_id = $1 order by 1, 2, 3",
    [regions[1]],
  );
  for (const { role, section, from_age: fromAge } of chance.some(cells, 25)) {
    const reads = chance.percent(60);
    const ground = chance.one(["law", "consent", "family", "task"]);
    await store.ownerQuery(
      `update section_right set may_read = $5, may_write = $6, ground = $7
       where region_id = $1 and role = $2 and section = $3 and from_age = $4`,
      [regions[1], role, section, fromAge, reads, reads && chance.percent(50), ground],
    );
  }
}

const matrixOf = (store: TestDatabase, { regions }: World) =>
  store.ownerQuery<Cell>(
    `select region_id as "regionId", role, section, from_age as "fromAge", until_age as "untilAge",
       may_read as "mayRead", may_write as "mayWrite", ground
     from section_right where region_id = any ($1)`,
    [regions],
  );

const at = "2026-01-01T00:00:00Z";

function rowsOf(world: World): Record<string, Row[]> {
  const by = world.people[0];
  const dossierOf = new Map(world.seats.map(({ id, dossierId }) => [id, dossierId]));
  const period = (one: { startsOn: string; endsOn: string | null }) => ({
    ...{ starts_on: one.startsOn, ends_on: one.endsOn },
  });
  return {
    organisation: world.organisations.map(({ id, kind, regionId }) => ({
      ...{ id, kind, region_id: regionId, name: kind, created_at: at },
    })),
    person: world.people.map((id, index) => ({
      ...{ id, given_name: `Persoon${index}`, family_name: "Toeval", created_at: at },
      ...{ email: `p${index}@voorbeeld.test`, locale: "nl" },
    })),
    membership: world.memberships.map((one) => ({
      ...{ id: newId(), person_id: one.personId, organisation_id: one.organisationId },
      ...{ function: one.function, ...period(one) },
    })),
    dossier: world.dossiers.map(({ id, regionId, bornOn, familyName }) => ({
      ...{ id, region_id: regionId, given_name: "Jip", family_name: familyName, born_on: bornOn },
      ...{ sector: "PO", opened_by: by, opened_at: at },
    })),
    participation: world.seats.map((one) => ({
      ...{ dossier_id: one.dossierId, id: one.id, person_id: one.personId, why: "" },
      ...{ organisation_id: one.organisationId, role: one.role, mandate: one.mandate },
      ...{ ...period(one), added_by: by },
    })),
    guardian: world.gezag.map((one) => ({
      ...{ dossier_id: dossierOf.get(one.seatId), id: newId(), participation_id: one.seatId },
      ...{ relation: "ouder", gezag_form: one.form, has_authority: one.hasAuthority },
      ...{ under_investigation: one.underInvestigation, decision: one.decision },
      ...{ decision_reason: one.decision && "x", decided_by: one.decision && by },
      ...{ source: "x", recorded_on: "2026-01-01" },
    })),
    regisseur_appointment: world.regie.map((one) => ({
      ...{ dossier_id: dossierOf.get(one.seatId), id: newId(), participation_id: one.seatId },
      ...{ kind: one.kind, starts_on: "2026-01-05", appointed_by: by },
      starts_at: one.ended ? at : "2026-02-01T00:00:00Z",
      ends_at: one.ended ? "2026-01-20T00:00:00Z" : null,
    })),
    consent: world.consents.map((one) => ({
      ...{ dossier_id: one.dossierId, id: one.id, organisation_id: one.organisationId },
      ...{ purpose: "meedenken", sections: one.sections, why: "x", ...period(one) },
      ...{ asked_sections: one.sections, status: one.status, asked_by: by, asked_at: at },
    })),
    withholding: world.withholdings.map((one) => ({
      ...{ dossier_id: one.dossierId, id: newId(), participation_id: one.seatId },
      ...{ organisation_id: one.organisationId, sections: one.sections, ...period(one) },
      ...{ ground: one.ordered ? "rechterlijke-uitspraak" : "veiligheid", reason: "x" },
      ...{ court: one.ordered ? "Rechtbank" : null, ordered_on: one.ordered ? "2026-01-02" : null },
      ...{ recorded_by: by, recorded_at: at, lifted_at: one.lifted ? at : null },
      ...{ lifted_by: one.lifted ? by : null, lifted_reason: one.lifted ? "x" : null },
    })),
    machtiging: world.machtigingen.map((one) => ({
      ...{ dossier_id: dossierOf.get(one.seatId), id: newId(), participation_id: one.seatId },
      ...{ sections: one.sections, may_write: one.mayWrite, why: "x", ...period(one) },
      starts_on: one.startsOn === "2026-01-05" ? "2026-08-01" : one.startsOn,
      ...{ given_by_participation_id: one.bySeatId, given_at: at, ended_at: one.ended ? at : null },
    })),
    emergency_access: world.emergencies.map((one) => ({
      ...{ dossier_id: one.dossierId, id: newId(), person_id: one.personId },
      ...{ organisation_id: one.organisationId, reason: "Het was een noodgeval" },
      ...{ opened_at: one.openedAt, until: one.until },
    })),
    event: world.dossiers.flatMap(({ id }) =>
      sectionKeys.map((section) => ({
        ...{ dossier_id: id, at, id: newId(), kind: "regisseur-appointed", section },
        ...{ actor_kind: "system", subject_id: id, data: { name: section } },
      })),
    ),
  };
}
