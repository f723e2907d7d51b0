import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../support/app.js";
import { fillDossier } from "../routes-rows.js";
import { narrower } from "../routes-narrower.js";
import { type Chance, chanceFrom } from "./chance.js";
import { Oracle } from "./oracle.js";
import {
  askExport,
  askLists,
  askMails,
  askPages,
  askParts,
  type Keys,
  placesIn,
  readingRoutes,
} from "./page-paths.js";
import { makeRegion } from "./region.make.js";
import { storeRegion } from "./region.store.js";
import type { World } from "./region.types.js";
import { type Asked, askDatabase, askSeats } from "./sql-paths.js";

/** `npm run test:long` asks ten times as much; ORACLE_SEED repeats a run that found something. */
const long = process.env.EENPLAN_LONG === "yes";
const usualSeed = 20261122;
const seed = Number(process.env.ORACLE_SEED ?? (long ? Date.now() % 1_000_000_007 : usualSeed));
const regions = long ? 5 : process.env.ORACLE_SEED ? 1 : 0;
const placesPerRegion = long ? 90 : 40;

type Made = { world: World; keys: Keys; oracle: Oracle };

let app: TestApp;
/** The first is always the same one: what is planted in it has to be found. */
const made: Made[] = [];
const chance = chanceFrom(seed + 1);

beforeAll(async () => {
  app = await testApp();
  made.push(await make(chanceFrom(usualSeed)));
  for (let one = 0; one < regions; one += 1) made.push(await make(chance));
}, 120_000);

async function make(by: Chance): Promise<Made> {
  const world = makeRegion(by, { people: 24, dossiers: 9 });
  await storeRegion(app.store, world, by);
  return { world, keys: await fillAll(world), oracle: new Oracle(world) };
}
afterAll(() => app.close());

/** Something in every section of every dossier, by somebody whom nobody asks anything. */
async function fillAll(world: World): Promise<Keys> {
  const keys: Keys = new Map();
  const by = await app.people.person("Anker");
  for (const { id: dossierId } of world.dossiers) {
    const participationId = await app.people.seat(dossierId, by, "vertrouwenspersoon", {
      endsOn: "2026-10-01",
    });
    keys.set(dossierId, await fillDossier(app.store, { dossierId, participationId, by }));
  }
  return keys;
}

const differences = (asked: Asked[]) =>
  asked.filter(({ found, said }) => found !== said).map((one) => JSON.stringify(one));

/** Asks about one person and dossier after another until a difference is found, with a rule taken away. */
async function differenceIn({ world, oracle }: Made, planted: string): Promise<string | undefined> {
  const client = await app.store.adminPool.connect();
  try {
    await client.query(`begin; ${planted}`);
    for (const place of placesIn(world, chanceFrom(usualSeed), 250)) {
      const [found] = differences(await askDatabase(client, oracle, world, place));
      if (found) return found;
    }
    return undefined;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const paths = [
  ...["may read", "may write", "why", "why not", "rows", "events of the timeline"],
  ...["seats that read", "seats that write", "pages and files", "part of /gegevens"],
  ...["list", "count", "search", "spreadsheet", "start page", "export", "mail"],
];

describe("every path answers what the rules in words say", () => {
  test("[J1] in regions made by chance", { timeout: 900_000 }, async () => {
    const asked: Asked[] = [];
    for (const one of made) asked.push(...(await askEverything(one)));
    const perPath = Map.groupBy(asked, ({ path }) => path.replace(/^GET .*/, "pages and files"));
    const counts = [...perPath].map(([path, some]) => `${some.length} ${path}`);
    process.stdout.write(
      `oracle, seed ${seed}: ${asked.length} questions (${counts.join(", ")})\n`,
    );
    expect(differences(asked).slice(0, 10), `ORACLE_SEED=${seed}`).toEqual([]);
    expect(asked.length).toBeGreaterThan(long ? 20_000 : 2_000);
    const never = paths.filter((path) => !perPath.has(path));
    expect(never).toEqual([]);
    // Both answers come often enough for the agreement to mean something.
    const yes = asked.filter(({ said }) => said === "true" || said === "open").length;
    expect(yes / asked.length).toBeGreaterThan(0.15);
    expect(yes / asked.length).toBeLessThan(0.85);
  });
});

async function askEverything(one: Made): Promise<Asked[]> {
  const { world, oracle, keys } = one;
  const routes = readingRoutes(app.router.routes, new Set(Object.keys(narrower)));
  const asked: Asked[] = [];
  const client = await app.store.appPool.connect();
  const listed = new Set<string>();
  for (const [index, place] of placesIn(world, chance, placesPerRegion).entries()) {
    asked.push(...(await askDatabase(client, oracle, world, place)));
    await client.query("rollback");
    if (index % 5 === 0) asked.push(...(await askSeats(client, oracle, world, place)));
    await client.query("rollback");
    const browser = await app.browserOf(place.personId);
    const some = chance.some(routes, 9);
    asked.push(...(await askPages(browser, oracle, place, some, keys)));
    if (index % 3 === 0) asked.push(...(await askParts(browser, oracle, place)));
    if (index % 2 === 0) asked.push(...(await askExport(browser, oracle, place)));
    if (!listed.has(place.personId)) {
      asked.push(...(await askLists(browser, oracle, world, place.personId)));
    }
    listed.add(place.personId);
    if (index % 3 === 1) asked.push(...(await askMails(app, oracle, world, place)));
  }
  client.release();
  return asked;
}

/** One rule taken away, as if somebody had forgotten it: the oracle has to notice. */
const forgotten: Record<string, string> = {
  consent: `do $$ begin execute 'create or replace view access.basis as '
    || replace(pg_get_viewdef('access.basis'), '(r.ground = ''consent''::text)', 'false'); end $$`,
  withholding: `create or replace function access.is_withheld(dossier uuid, section_key text, person uuid,
    participation uuid, organisation uuid) returns boolean language sql stable as 'select false'`,
  age: `create or replace function access.age_on(born date, day date) returns integer language sql immutable
    as 'select extract(year from day)::integer - extract(year from born)::integer'`,
  "work for an organisation": `create or replace function access.holds_seat(person uuid, organisation uuid,
    seat_role text) returns boolean language sql stable as 'select true'`,
  gezag: `do $$ begin execute 'create or replace view access.present as '
    || replace(pg_get_viewdef('access.present'), 'g.under_investigation', 'false'); end $$`,
  "a mandate": `do $$ begin execute 'create or replace view access.basis as '
    || replace(pg_get_viewdef('access.basis'), '<> ''informatie''', '<> ''x'''); end $$`,
  "a policy": "create policy planted on need for select to eenplan_person using (true)",
  "a policy of events":
    "create policy planted on event for select to eenplan_person using (section = 'week')",
};

describe("the oracle itself", () => {
  test.each(Object.entries(forgotten))(
    "notices that somebody forgot %s",
    async (_what, planted) => {
      expect(await differenceIn(made[0]!, planted)).toBeDefined();
    },
  );

  test("finds nothing when nothing was forgotten", async () => {
    expect(await differenceIn(made[0]!, "")).toBeUndefined();
  });

  test("fails when it is wrong itself", async () => {
    const [one] = made;
    const blind = new Oracle({ ...one!.world, withholdings: [], consents: [] });
    expect(await differenceIn({ ...one!, oracle: blind }, "")).toBeDefined();
  });

  test("makes the same region of the same seed", () => {
    const size = { people: 5, dossiers: 2 };
    expect(makeRegion(chanceFrom(7), size)).toEqual(makeRegion(chanceFrom(7), size));
    expect(makeRegion(chanceFrom(8), size)).not.toEqual(makeRegion(chanceFrom(7), size));
  });
});
