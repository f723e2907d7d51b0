import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { testTrail } from "../../../test/support/trail.js";
import { appOn } from "../../../test/support/variant.js";
import { Browser } from "../../../test/support/browser.js";
import { fixedClock } from "../clock/clock.js";
import { openPool } from "../db/connection.js";
import { openDatabase } from "../db/transaction.js";
import { readiness } from "../db/readiness.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let els: string;

beforeAll(async () => {
  app = await testApp();
  els = (await app.people.smallTable()).els;
});
afterAll(() => app.close());

describe("a fault of ours", () => {
  const secret = "select naam from kind waar het misging";
  const failing = (logged: string[]) => {
    const router = appOn(app.database, { logged });
    router.raw({
      ...{ method: "GET", path: "/stuk", access: { kind: "public" }, audit: "planted" },
      handle: () => Promise.reject(new Error(secret)),
    });
    return new Browser(router.hono);
  };

  test("shows a reference that is in the log, and nothing else of it", async () => {
    const logged: string[] = [];
    const answer = await failing(logged).get("/stuk");
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("Er ging bij ons iets mis");
    const reference = /kenmerk door: ([0-9a-f]{8})\./.exec(answer.text)?.[1] ?? "geen";
    expect(logged.find((line) => line.includes('"fault"'))).toContain(reference);
    for (const word of [secret, "Error", ".ts", "node_modules", "src/"]) {
      expect(answer.html).not.toContain(word);
      if (word === secret) expect(logged.join("")).not.toContain(word);
    }
  });

  test("is told in the language of the browser", async () => {
    const browser = failing([]);
    await browser.post("/taal", { value: "en", path: "/" });
    const answer = await browser.get("/stuk");
    expect(answer.page.querySelector("html")?.getAttribute("lang")).toBe("en");
    expect(answer.text).not.toContain("Er ging bij ons iets mis");
  });
});

describe("while the database is away", () => {
  const nowhere = openPool({ host: "/nowhere", port: 1, user: "nobody", database: "none" });
  const router = () =>
    appOn(openDatabase(nowhere, fixedClock("2026-11-22T10:00:00Z"), testTrail), {
      readiness: () => readiness(nowhere),
    });
  afterAll(() => nowhere.end());

  test.each(["/", "/account", "/dossiers/0197a3c2-0000-7000-8000-000000000000"])(
    "%s says that it is for a moment",
    async (path) => {
      const answer = await new Browser(router().hono, "een-sessie").get(path);
      expect(answer.status).toBe(503);
      expect(answer.text).toContain("Even geduld");
      expect(answer.html).not.toMatch(/ENOENT|ECONNREFUSED|nowhere|PGSQL/);
    },
  );

  test("what was typed is not lost without a word", async () => {
    const answer = await new Browser(router().hono, "een-sessie").post("/account", {
      givenName: "x",
    });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain("Er is niets veranderd");
  });

  test("the page that needs no database is there, and the one for the operators says no", async () => {
    const browser = new Browser(router().hono);
    expect((await browser.get("/aanmelden")).status).toBe(200);
    expect((await browser.get("/gezond")).status).toBe(200);
    const ready = await browser.get("/gezond/gereed");
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.html)).toMatchObject({ status: "niet-gereed", database: false });
  });
});

describe("what is not there", () => {
  test("is answered the same for who has signed in and may not, whatever the address", async () => {
    const browser = await app.browserOf(els);
    const answers = await Promise.all(
      ["/bestaat-niet", `/dossiers/${crypto.randomUUID()}`, "/dossiers/1"].map((path) =>
        browser.get(path),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const mains = answers.map(({ page }) => page.querySelector("main")?.outerHTML);
    expect(new Set(mains).size).toBe(1);
  });

  test("is in the log when somebody knocks there, as a request and no more", async () => {
    app.logged.length = 0;
    const dossierId = newId();
    await (await app.browserOf(els)).get(`/dossiers/${dossierId}/plan`);
    const lines = app.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    const [knock, request] = ["entry-refused", "request"].map((name) =>
      lines.find(({ event }) => event === name),
    );
    expect(knock).toMatchObject({ level: "warn", requestId: request?.requestId });
    expect(app.logged.join("")).not.toContain(dossierId);
  });

  test("without demonstration: its pages, and a way in without a password", async () => {
    const { hono, routes } = appOn(app.database, { demo: false });
    const browser = new Browser(hono);
    for (const path of ["/proef", "/stijl", "/postvak-uit"]) {
      expect((await browser.get(path)).status).toBe(404);
    }
    expect((await browser.post("/proef", { persona: "0" })).status).toBe(404);
    expect((await browser.get("/aanmelden")).html).not.toContain("/proef");
    expect(routes.filter(({ path }) => /proef|stijl|postvak/.test(path))).toEqual([]);
  });
});
