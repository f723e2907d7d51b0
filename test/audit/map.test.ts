import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteInfo } from "../../src/platform/http/route.js";
import { addressOf, ask } from "../access/routes-walk.js";
import { buildWorld, type World } from "../access/routes-world.js";
import { testApp, type TestApp } from "../support/app.js";
import { appOn, noDatabase } from "../support/variant.js";
import { added } from "./trail.js";

const { routes } = appOn(noDatabase);
const asked = routes.filter(({ access }) => access.kind === "dossier");
const inDossier = asked.filter(({ noVisit }) => noVisit === undefined);

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
}, 60_000);
afterAll(() => app.close());

/** How many entries one request of somebody who may, and of somebody who may not, leaves behind. */
async function entriesOf(hono: TestApp["router"]["hono"], route: RouteInfo, who: string) {
  const visitor = world.visitors.find(({ name }) => name === who);
  if (!visitor) throw new Error(`There is no ${who}.`);
  const dossierId = world.places.own.dossierId ?? "";
  return added(app, dossierId, () =>
    ask(hono, route.method, addressOf(route.path, world.places.own), visitor),
  );
}

describe("the audit map", () => {
  test("[J4] every name is of one route, and fit for the trail", () => {
    const names = routes.map(({ audit }) => audit);
    expect(names.filter((name) => !/^[a-z0-9-]{1,80}$/.test(name))).toEqual([]);
    const twice = inDossier.filter(({ audit, path }) =>
      inDossier.some((one) => one.audit === audit && one.path !== path),
    );
    expect(twice.map(({ audit }) => audit)).toEqual([]);
  });

  test("[J4] only the live stream is no visit: what it makes a page fetch is one", () => {
    const others = asked.filter(({ noVisit }) => noVisit !== undefined);
    expect(others.map(({ path }) => path)).toEqual(["/dossiers/:dossierId/live"]);
  });

  test.each(inDossier)("[J4] $method $path: one request, one entry", async (route) => {
    const mine = await entriesOf(app.router.hono, route, "regisseur");
    expect(mine).toHaveLength(1);
    expect(mine[0]?.name).toMatch(new RegExp(`^${route.audit}(-form)?$`));
    const strange = await entriesOf(app.router.hono, route, "professional without a dossier");
    expect(strange).toHaveLength(1);
    expect(strange[0]).toMatchObject({ outcome: "refused", name: route.audit, ground: null });
  });

  test("[J4] a route that answers past the trail is found, or can't be made", async () => {
    const read = { kind: "dossier", section: "family", act: "read" } as const;
    const planted = { method: "GET", access: read, audit: "planted" } as const;
    const path = "/dossiers/:dossierId/lek";
    const other = appOn(app.database);
    const handle = () => new Response("Twee zussen");
    expect(() => other.raw({ ...planted, path, handle })).toThrow("past the trail");
    other.raw({ ...planted, path, handle, noVisit: "planted" });
    expect(await entriesOf(other.hono, { ...planted, path }, "regisseur")).toEqual([]);
  });

  test("[J4] nobody answers people on a database without a trail", () => {
    expect(() => appOn({ ...app.database, audited: false })).toThrow("without a trail");
  });

  test("[J4 part] a job as a person says which dossier it reads, or does not run", async () => {
    const personId = await app.people.person("Els");
    const actor = { kind: "job-as", personId, job: "planted" } as const;
    const reading = app.database.inTransactionAs(actor, () => Promise.resolve());
    await expect(reading).rejects.toThrow("planted does not say which dossier");
  });
});
