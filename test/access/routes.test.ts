import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RawRoute, RouteInfo } from "../../src/platform/http/route.js";
import type { Router } from "../../src/platform/http/router.js";
import { testApp, type TestApp } from "../support/app.js";
import { narrower } from "./routes-narrower.js";
import { undoing } from "../support/undoing.js";
import { appOn, noDatabase } from "../support/variant.js";
import {
  addressOf,
  complaintsAbout,
  complaintsAboutBorrowedKeys,
  type Matrix,
} from "./routes-walk.js";
import { buildWorld, type World } from "./routes-world.js";

const { routes } = appOn(noDatabase);

let app: TestApp;
let world: World;
let matrix: Matrix;
let router: Router;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  const rows = await app.store.ownerQuery<{
    table: string;
    role: string;
    section: string;
    r: boolean;
    w: boolean;
  }>(
    `select case d.id when $1 then 'own' else 'other' end as table, role, section, may_read as r, may_write as w
     from section_right join dossier d on d.region_id = section_right.region_id
       and date_part('year', age('2026-11-22', d.born_on)) between from_age and until_age - 1
     where d.id in ($1, $2)`,
    [world.places.own.dossierId, world.places.other.dossierId],
  );
  matrix = new Set(
    rows.flatMap(({ table, role, section, r, w }) => [
      ...(r ? [`${table}/${role}/${section}/read`] : []),
      ...(w ? [`${table}/${role}/${section}/write`] : []),
    ]),
  );
  router = appOn(undoing(app.database));
}, 60_000);
afterAll(() => app.close());

describe("every route lets in who may, and is not there for anybody else", () => {
  test.each(routes)("$method $path", { timeout: 60_000 }, async (route) => {
    const excused = new Set(Object.keys(narrower));
    expect(await complaintsAbout(router.hono, route, world, matrix, excused)).toEqual([]);
  });

  test("no exception outlives its route", () => {
    const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(narrower).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("a key of another dossier opens nothing under one's own", () => {
  // A membership is of an organisation: the directory shows it to every professional.
  const deeper = routes.filter(({ path }) => /:dossierId.*:(?!membershipId)\w+Id/.test(path));
  test.each(deeper)("$method $path", async (route) => {
    const regisseur = world.visitors.find(({ name }) => name === "regisseur")!;
    expect(await complaintsAboutBorrowedKeys(router.hono, route, world, regisseur)).toEqual([]);
  });
});

describe("faults that this test finds", () => {
  const planted = { audit: "planted", method: "GET" } as const;
  const read = { kind: "dossier", section: "family", act: "read" } as const;

  test("a route with a key that nobody filled in", () => {
    expect(() => addressOf("/dossiers/:dossierId/iets/:onbekendId", world.places.own)).toThrow(
      ":onbekendId",
    );
  });

  const complaintsOf = (route: RouteInfo, handle: RawRoute["handle"]) => {
    const other = appOn(undoing(app.database));
    other.raw({ ...route, handle, noVisit: "planted" });
    return complaintsAbout(other.hono, route, world, matrix, new Set());
  };

  test("a route that forgets to ask", async () => {
    const route = { ...planted, path: "/dossiers/:dossierId/lek", access: read };
    const complaints = await complaintsOf(route, (c) => c.text("Twee zussen"));
    expect(complaints).toContain(
      `GET ${route.path} for leerkracht at the own table answers 200; is not allowed`,
    );
  });

  test("a route that tells what exists", async () => {
    const route = { ...planted, path: "/dossiers/:dossierId/verraad", access: read };
    const dossierId = world.places.other.dossierId;
    const complaints = await complaintsOf(route, (c) =>
      c.text(c.req.param("dossierId") === dossierId ? "Niet voor u" : "Weg", 404),
    );
    expect(complaints.join("\n")).toContain("what does not exist is answered differently");
  });

  test("a route in a dossier that asks for less than the dossier", async () => {
    const access = { kind: "professional" } as const;
    const route = { ...planted, path: "/dossiers/:dossierId/ruim", access };
    const [first] = await complaintsOf(route, (c) => c.text("Twee zussen"));
    expect(first).toBe(`GET ${route.path} is in a dossier, but is open to who is professional`);
  });
});

describe("the list of routes", () => {
  test("says of each what a visit is called, once", () => {
    const names = routes.map(({ method, audit }) => `${method} ${audit}`);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    // Two ways in, one deed; two questions to one health.
    expect(twice).toEqual(["GET health", "POST signed-in"]);
    expect(routes.filter(({ audit }) => !/^[a-z][a-z0-9-]+$/.test(audit))).toEqual([]);
  });

  test("has every address once", () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ":")}`);
    expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
  });

  test("is the list that was reviewed", async () => {
    const lines = routes.map(({ method, path, access, audit }) => ({
      method,
      path,
      access,
      audit,
    }));
    lines.sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
    await expect(
      `${JSON.stringify(lines, undefined, 2)}\n`,
      "A route is new or asks for something else. Read who may open it; if that is right: npx vitest run test/access/routes.test.ts -u",
    ).toMatchFileSnapshot("routes.snapshot.json");
  });
});
