import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { formRoutes, mainForm } from "../access/forms-walk.js";
import { addressOf } from "../access/routes-walk.js";
import { buildWorld, type World } from "../access/routes-world.js";
import type { Database, Tx } from "../../src/platform/db/transaction.js";
import type { Router } from "../../src/platform/http/router.js";
import { testApp, type TestApp } from "../support/app.js";
import { Browser, type Answer } from "../support/browser.js";
import { undoing } from "../support/undoing.js";
import { appOn, noDatabase } from "../support/variant.js";
import { mark, marked, rightlyMarked, wronglyMarked } from "./marked-forms.js";

const { routes } = appOn(noDatabase);

let app: TestApp;
let world: World;
let router: Router;
/** Everything that left the program in words: the log, and whatever was printed past it. */
const said: string[] = [];
const mails: { kind: string; link: string }[] = [];
const done = new Set<string>();

/** Reads the outbox as the mailer does, in the transaction that is about to be undone. */
async function readOutbox(tx: Tx): Promise<void> {
  if (tx.actor.kind !== "person") return;
  const { rows } = await sql<{ kind: string; link: string }>`
    select kind, link from mail`.execute(await asMailer(tx));
  mails.push(...rows);
}

async function asMailer(tx: Tx): Promise<Tx["db"]> {
  await sql`set local role eenplan_system`.execute(tx.db);
  return tx.db;
}

function withFaults(database: Database): Router {
  const faulty = appOn(database, { logged: said });
  const access = { kind: "signed-in" } as const;
  const fault = (path: string, load: (tx: Tx) => Promise<unknown>) =>
    faulty.page({ path, access, audit: "planted", load, view: () => "" });
  fault("/fout/tekst", () => Promise.reject(new Error(`${mark} ging mis\n    at ${mark} (x:1:1)`)));
  fault("/fout/oorzaak", () => Promise.reject(new Error("a", { cause: new Error(mark) })));
  fault("/fout/veld", () => Promise.reject(Object.assign(new Error(mark), { code: `${mark} !` })));
  fault("/fout/waarde", (tx) => sql`select ${mark}::text::integer`.execute(tx.db));
  fault("/fout/regel", (tx) =>
    sql`insert into draft (person_id, path, fields, saved_at)
        values (access.person_id(), ${mark.repeat(60)}, '{}', now())`.execute(tx.db),
  );
  return faulty;
}

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  for (const table of ["person", "dossier"]) {
    await app.store.ownerQuery(`update ${table} set given_name = $1, family_name = $1`, [mark]);
  }
  await app.store.ownerQuery("update organisation set name = name || ' ' || $1", [mark]);
  await app.store.ownerQuery("update goal set title = $1", [mark]);
  router = withFaults(undoing(app.database, readOutbox));
}, 60_000);
afterAll(() => app.close());

beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      said.push(String(chunk));
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(said.filter((line) => marked.test(line))).toEqual([]);
  expect(mails.filter((mail) => marked.test(JSON.stringify(mail)))).toEqual([]);
});

const browserOf = (name: string) =>
  new Browser(router.hono, world.visitors.find((visitor) => visitor.name === name)?.token);

/** Where an answer leads, and what the browser has to keep. */
function expectUnmarked(answer: Answer): void {
  const outside = [...answer.headers].filter(([name]) => name !== "content-disposition");
  expect(outside.filter(([, value]) => marked.test(decodeURIComponent(value)))).toEqual([]);
}

describe("what was typed stays out of the log, the mail and every address", () => {
  test.each(formRoutes(routes))("$path", { timeout: 30_000 }, async ({ path }) => {
    const address = addressOf(path, world.places.own);
    for (const name of [
      "regisseur",
      "coordinator of an organisation at the table",
      "ouder",
      "nobody",
    ]) {
      const browser = browserOf(name);
      const shown = await browser.get(address);
      const form = shown.status === 200 ? mainForm(shown, address) : undefined;
      if (!form) continue;
      const sensible = ["15-1-2027", "1-11-2026"].map((date) => rightlyMarked(form, date));
      for (const fields of [wronglyMarked(form), ...sensible]) {
        const answer = await browser.post(address, fields);
        expectUnmarked(answer);
        if (answer.status === 303) done.add(path);
      }
      break;
    }
  });

  test("also when it was taken: many forms were really done", () => {
    expect(done.size).toBeGreaterThan(formRoutes(routes).length / 3);
    expect(mails.length).toBeGreaterThan(0);
  });
});

describe("who somebody is stays there too", () => {
  const pages = routes.filter(({ method }) => method === "GET");
  test.each(pages)("$path", { timeout: 30_000 }, async ({ path }) => {
    for (const name of ["regisseur", "vervoerder"]) {
      expectUnmarked(await browserOf(name).get(addressOf(path, world.places.own)));
    }
  });
});

describe("what somebody looks for", () => {
  test.each([
    `/organisaties?zoek=${mark}`,
    `/dossiers?zoek=${mark}&pagina=${mark}`,
    `/dossiers.csv?zoek=${mark}`,
    `/?${mark}=${mark}`,
  ])("%s", async (address) => {
    expectUnmarked(await browserOf("intern-begeleider").get(address));
    expectUnmarked(await browserOf("nobody").get(address));
  });

  test.each([`/${mark}`, `/dossiers/${mark}`, `/dossiers/${mark}/plan`, `/uitnodiging/${mark}`])(
    "an address with a name in it: %s",
    async (address) => {
      await browserOf("regisseur").get(address);
      await browserOf("nobody").get(address);
      await browserOf("nobody").post(address, { [mark]: mark });
    },
  );

  test("a wrong address and password", async () => {
    const typed = { email: `${mark}@voorbeeld.test`, password: mark };
    const browser = browserOf("nobody");
    for (let time = 0; time < 3; time += 1) {
      const answer = await browser.fillIn("/aanmelden", typed);
      expect(answer.status).toBe(422);
      expectUnmarked(answer);
    }
  });

  test("what is kept while somebody types", async () => {
    const visitor = world.visitors.find(({ name }) => name === "regisseur");
    const fields = { _csrf: visitor?.csrf ?? "", _path: "/account", givenName: mark };
    expect((await browserOf("regisseur").post("/concepten", fields)).status).toBe(204);
  });
});

describe("a fault tells where, never what", () => {
  const faults = ["tekst", "oorzaak", "veld", "waarde", "regel"];
  test.each(faults)("/fout/%s", async (name) => {
    said.length = 0;
    const answer = await browserOf("regisseur").get(`/fout/${name}`);
    expect(answer.status).toBe(500);
    const main = answer.page.querySelector("main")?.outerHTML ?? "";
    expect(main).not.toMatch(marked);
    expect(said.filter((line) => line.includes('"fault"'))).toHaveLength(1);
  });
});

test("something personal that is printed past the log would be found", () => {
  process.stdout.write(`Dossier van ${mark}\n`);
  process.stderr.write(`${mark.toLowerCase()}\n`);
  expect(said.splice(-2).every((line) => marked.test(line))).toBe(true);
});

test("the log is there at all, and names no dossier", () => {
  const lines = app.logged.concat(said);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toContain(world.places.own.dossierId);
});
