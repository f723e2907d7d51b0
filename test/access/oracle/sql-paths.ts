import type pg from "pg";
import { type SectionKey, sectionKeys } from "../../../src/domains/access/index.js";
import { beginAs } from "../../../src/platform/db/actor.js";
import type { Oracle } from "./oracle.js";
import type { World } from "./region.types.js";

/** One question that was asked: what the product said, and what the oracle says. */
export type Asked = {
  path: string;
  personId: string;
  dossierId: string;
  section: SectionKey;
  found: string;
  said: string;
};

export type Place = { personId: string; dossierId: string };

/** A table of each section that is wholly its own, with the column of the dossier. */
const tableOf: Partial<Record<SectionKey, string>> = {
  ...{ school: "career_entry", family: "important_person", needs: "need", people: "guardian" },
  ...{ plan: "goal", approach: "approach_card", agreements: "agreement" },
};

const asked = (place: Place, path: string, section: SectionKey, found: unknown, said: unknown) => ({
  ...{ ...place, path, section, found: String(found), said: String(said) },
});

/** Everything that a policy, a function or a count answers to this person about this dossier. */
export async function askDatabase(
  client: pg.ClientBase,
  oracle: Oracle,
  { today, now }: Pick<World, "today" | "now">,
  place: Place,
): Promise<Asked[]> {
  const { personId, dossierId } = place;
  await client.query(beginAs({ kind: "person", personId }, today, now));
  const told = oracle.verdicts(personId, dossierId);
  const reads = (section: SectionKey) => told.get(section)?.read ?? false;
  const writes = (section: SectionKey) => told.get(section)?.write ?? false;
  const refused = (section: SectionKey) => [...(told.get(section)?.refused ?? [])].sort().join(" ");
  const [may, why, events, rows] = [
    await mayOf(client, dossierId),
    await whyOf(client, place),
    await eventsOf(client, dossierId),
    await rowsOf(client, dossierId),
  ];
  return sectionKeys.flatMap((section) => [
    asked(place, "may read", section, may.get(`${section} read`), reads(section)),
    asked(place, "may write", section, may.get(`${section} write`), writes(section)),
    asked(place, "why", section, why.given.has(section), reads(section)),
    asked(place, "why not", section, why.refused.get(section) ?? "", refused(section)),
    asked(place, "events of the timeline", section, events.has(section), reads(section)),
    ...(tableOf[section] ? [asked(place, "rows", section, rows.has(section), reads(section))] : []),
  ]);
}

/** Who can be asked and is told: as far as the asker may read the section at all. */
export async function askSeats(
  client: pg.ClientBase,
  oracle: Oracle,
  { today, now }: Pick<World, "today" | "now">,
  place: Place,
): Promise<Asked[]> {
  const { personId, dossierId } = place;
  await client.query(beginAs({ kind: "person", personId }, today, now));
  const told = oracle.verdicts(personId, dossierId);
  const answers: Asked[] = [];
  for (const section of sectionKeys) {
    for (const act of ["read", "write"] as const) {
      const { rows } = await client.query<{ id: string }>(
        "select id from access.seats_with($1, $2, $3) as seat (id) where id is not null",
        [dossierId, section, act],
      );
      const found = rows.map(({ id }) => id).sort();
      const seats = told.get(section)?.read ? oracle.seatsWith(dossierId, section, act) : [];
      answers.push(asked(place, `seats that ${act}`, section, found, [...seats].sort()));
    }
  }
  return answers;
}

async function mayOf(client: pg.ClientBase, dossierId: string): Promise<Map<string, boolean>> {
  const { rows } = await client.query<{ key: string; act: string; may: boolean }>(
    `select key, act, access.may($1, key, act) as may from section, unnest(array['read', 'write']) as act`,
    [dossierId],
  );
  return new Map(rows.map(({ key, act, may }) => [`${key} ${act}`, may]));
}

async function whyOf(client: pg.ClientBase, { personId, dossierId }: Place) {
  const { rows } = await client.query<{ section: SectionKey; refused: string | null }>(
    "select distinct section, refused from access.why($1, $2) order by 1, 2",
    [dossierId, personId],
  );
  const refused = new Map<SectionKey, string>();
  for (const row of rows) {
    if (row.refused === null) continue;
    refused.set(row.section, `${refused.get(row.section) ?? ""} ${row.refused}`.trim());
  }
  const given = rows.filter((row) => row.refused === null).map(({ section }) => section);
  return { given: new Set(given), refused };
}

async function eventsOf(client: pg.ClientBase, dossierId: string): Promise<Set<SectionKey>> {
  const { rows } = await client.query<{ section: SectionKey }>(
    `select section from event where dossier_id = $1 and kind = 'regisseur-appointed'
     group by section having count(*) = 1`,
    [dossierId],
  );
  return new Set(rows.map(({ section }) => section));
}

async function rowsOf(client: pg.ClientBase, dossierId: string): Promise<Set<SectionKey>> {
  const each = Object.entries(tableOf).map(
    ([section, table]) =>
      `select '${section}' as section where exists (select from ${table} where dossier_id = $1)`,
  );
  const { rows } = await client.query<{ section: SectionKey }>(each.join(" union all "), [
    dossierId,
  ]);
  return new Set(rows.map(({ section }) => section));
}
