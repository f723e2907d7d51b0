import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RawRoute, RouteInfo } from "../../src/platform/http/route.js";
import type { Router } from "../../src/platform/http/router.js";
import { testApp, type TestApp } from "../support/app.js";
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

/**
 * Routes that are shut to some of those whom their `access` lets in, because the row decides further.
 * Each with the reason; one that is not needed any more fails.
 */
const coordinator = "only who coordinates it";
const owner = "only who owns the agreement answers, only who may call it off calls it off";
const narrower: Record<string, string> = {
  "GET /assets/:name": "only files that were built",
  ...both("/organisaties/:organisationId/leden/nieuw", coordinator),
  ...both("/organisaties/:organisationId/leden/:membershipId/beeindigen", coordinator),
  ...both("/organisaties/:organisationId/wijzigen", coordinator),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/gedaan", owner),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/weigeren", owner),
  ...both("/dossiers/:dossierId/afspraken/:agreementId/vervallen", owner),
  ...both("/dossiers/:dossierId/behoeften/visies/:perspectiveId/gedaan", "not who said it"),
  "GET /dossiers/:dossierId/plan/:planId/instemming/:approvalId/papier/bestand":
    "a signature on paper is read by who keeps the plan",
};

function both(path: string, reason: string): Record<string, string> {
  return { [`GET ${path}`]: reason, [`POST ${path}`]: reason };
}

let app: TestApp;
let world: World;
let matrix: Matrix;
let router: Router;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  const rows = await app.store.ownerQuery<{
    role: string;
    section: string;
    r: boolean;
    w: boolean;
  }>("select role, section, may_read as r, may_write as w from section_right");
  matrix = new Set(
    rows.flatMap(({ role, section, r, w }) => [
      ...(r ? [`${role}/${section}/read`] : []),
      ...(w ? [`${role}/${section}/write`] : []),
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
    other.raw({ ...route, handle });
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
