import type { Hono } from "hono";
import type { Access, RouteInfo } from "../../src/platform/http/route.js";
import { newId } from "../../src/shared/ids.js";
import type { Place, Visitor, World } from "./routes-world.js";

/** Where somebody is sent who is not signed in: the form, or the choice of an invented person. */
const signInPages = /^\/(aanmelden(\?|$)|proef$)/;

/** The matrix for the age of the child at a table: `table/role/section/act` for everything that is allowed. */
export type Matrix = ReadonlySet<string>;

type Answer = { status: number; location: string; body: string };

/** The address of a route at a place. A name that the world has no value for is a route it does not know. */
export function addressOf(path: string, place: Place): string {
  return path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = place[name];
    if (value === undefined) {
      throw new Error(
        `The access test does not know what to fill in for :${name} of ${path}. Add a row to test/access/routes-rows.ts.`,
      );
    }
    return value;
  });
}

export async function ask(
  hono: Hono,
  method: string,
  address: string,
  visitor: Visitor,
): Promise<Answer> {
  const headers: Record<string, string> = visitor.token
    ? { cookie: `sessie=${visitor.token}` }
    : {};
  const fields = { _csrf: visitor.csrf, _key: newId(), _path: "/account" };
  const body = method === "POST" ? new URLSearchParams(fields) : null;
  const response = await hono.request(`http://localhost${address}`, { method, headers, body });
  const location = response.headers.get("location") ?? "";
  return { status: response.status, location, body: await response.text() };
}

/** By the words of the route itself and by the matrix, apart from the code that decides in the product. */
export function isAllowed(
  access: Access,
  visitor: Visitor,
  table: "own" | "other" | "missing",
  matrix: Matrix,
): boolean {
  if (access.kind === "public") return true;
  if (visitor.token === undefined) return false;
  if (access.kind === "signed-in") return true;
  if (access.kind === "professional") return visitor.professional;
  const roles = table === "missing" ? [] : visitor.roles[table];
  return roles.some((role) => matrix.has(`${table}/${role}/${access.section}/${access.act}`));
}

const answers = new Set([200, 204, 302, 303, 400, 403, 409, 422]);

/** Lets everybody knock at one route, at both tables, and tells what should not have happened. */
export async function complaintsAbout(
  hono: Hono,
  route: RouteInfo,
  world: World,
  matrix: Matrix,
  narrower: ReadonlySet<string>,
): Promise<string[]> {
  const name = `${route.method} ${route.path}`;
  const complaints: string[] = [];
  if (route.path.includes(":dossierId") && route.access.kind !== "dossier") {
    complaints.push(`${name} is in a dossier, but is open to who is ${route.access.kind}`);
  }
  let letIn = 0;
  const knock = async (visitor: Visitor) => {
    for (const table of tablesFor(visitor, route, world)) {
      const address = addressOf(route.path, world.places[table]);
      const answer = await ask(hono, route.method, address, visitor);
      const who = `${name} for ${visitor.name} at the ${table} table answers ${answer.status}`;
      if (isAllowed(route.access, visitor, table, matrix)) {
        if (answers.has(answer.status)) letIn += 1;
        else if (answer.status !== 404 || !narrower.has(name))
          complaints.push(`${who}; is allowed`);
        continue;
      }
      if (!isRefusal(answer, visitor)) complaints.push(`${who}; is not allowed`);
      if (!visitor.compares) continue;
      const nowhere = addressOf(route.path, world.places.missing);
      const missing = await ask(hono, route.method, nowhere, visitor);
      if (withoutKeys(answer) !== withoutKeys(missing)) {
        complaints.push(`${who}; what does not exist is answered differently`);
      }
    }
  };
  await Promise.all(world.visitors.map(knock));
  if (letIn === 0) complaints.push(`${name} lets nobody in, so nothing is proven about it`);
  return complaints;
}

/**
 * Everybody knocks at the table where they might sit. At the table of the other child every role is
 * the same stranger: the outsiders knock at each door there, the roles take turns door by door.
 * ACCESS_WALK=all sends everybody everywhere.
 */
function tablesFor(visitor: Visitor, route: RouteInfo, world: World): ("own" | "other")[] {
  const signs = new TextEncoder().encode(`${route.method} ${route.path}`);
  const turn = signs.reduce((sum, sign) => sum + sign, 0);
  const hasTurn = (world.visitors.indexOf(visitor) + turn) % 5 === 0;
  const sitsThere = visitor.roles.other.length > 0;
  const all = process.env.ACCESS_WALK === "all";
  return all || hasTurn || sitsThere || visitor.compares ? ["own", "other"] : ["own"];
}

/** Keys of the other child under the dossier of one's own: they open nothing, and are as unknown as any. */
export async function complaintsAboutBorrowedKeys(
  hono: Hono,
  route: RouteInfo,
  world: World,
  visitor: Visitor,
): Promise<string[]> {
  const { own, other, missing } = world.places;
  const dossierId = own.dossierId ?? "";
  const askWith = (place: Place) =>
    ask(hono, route.method, addressOf(route.path, { ...place, dossierId }), visitor);
  const [borrowed, unknown] = [await askWith(other), await askWith(missing)];
  const name = `${route.method} ${route.path}`;
  if (borrowed.status === unknown.status && borrowed.status >= 400) {
    if (withoutKeys(borrowed) === withoutKeys(unknown)) return [];
  }
  return [
    `${name} with keys of another dossier answers ${borrowed.status}, with keys of nothing ${unknown.status}`,
  ];
}

function isRefusal(answer: Answer, visitor: Visitor): boolean {
  if (visitor.token !== undefined) return answer.status === 404;
  return answer.status === 401 || (answer.status === 303 && signInPages.test(answer.location));
}

/** Only what is different at every request is left out: keys in the address, and reference numbers. */
function withoutKeys({ status, location, body }: Answer): string {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return `${status} ${location} ${body}`.replace(uuid, "key");
}
