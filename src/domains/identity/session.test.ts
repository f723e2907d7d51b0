import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accountFor, password, signInWith } from "../../../test/support/account.js";
import { testApp, testNow, type TestApp } from "../../../test/support/app.js";
import { openSession } from "./index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let email: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  email = await accountFor(app, table.els);
});
beforeEach(() => app.clock.set(testNow));
afterAll(() => app.close());

/** One request with this token: whether it let in, and the token that came back. */
async function visit(token: string, path = "/account") {
  const headers = { cookie: `sessie=${token}` };
  const answer = await app.router.hono.request(path, { headers });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("sessie="));
  return { status: answer.status, fresh: cookie && /^sessie=([^;]*)/.exec(cookie)?.[1] };
}

const signedIn = () => openSession(app.database, table.els, "demonstration");

describe("a session", () => {
  test("ends after an hour without a page", async () => {
    const browser = await app.browserOf(table.els);
    for (let page = 0; page < 3; page += 1) {
      app.clock.forward({ minutes: 59 });
      expect((await browser.get("/account")).status).toBe(200);
    }
    app.clock.forward({ minutes: 60 });
    expect((await browser.get("/account")).location).toMatch(/^\/aanmelden/);
  });

  test("ends after twelve hours, however busy", async () => {
    const browser = await app.browserOf(table.els);
    for (let half = 0; half < 23; half += 1) {
      app.clock.forward({ minutes: 30 });
      expect((await browser.get("/account")).status).toBe(200);
    }
    app.clock.forward({ minutes: 30 });
    expect((await browser.get("/account")).status).toBe(303);
  });

  test("is unknown with a token that was never given", async () => {
    expect((await visit("verzonnen")).status).toBe(303);
    expect((await visit("")).status).toBe(303);
  });
});

describe("the token of a session", () => {
  test("changes after a quarter of an hour; the old one lives a minute and then is dead", async () => {
    const old = await signedIn();
    app.clock.forward({ minutes: 14 });
    expect(await visit(old)).toEqual({ status: 200, fresh: undefined });
    app.clock.forward({ minutes: 2 });
    const { fresh } = await visit(old);
    expect(fresh).toMatch(/^[\w-]{43}$/);
    expect((await visit(old)).status).toBe(200);
    app.clock.forward({ minutes: 2 });
    expect((await visit(old)).status).toBe(303);
    expect((await visit(fresh ?? "")).status).toBe(200);
  });

  test("changes once when two requests come at the same moment, and both are answered", async () => {
    for (let round = 0; round < 10; round += 1) {
      app.clock.set(testNow);
      const old = await signedIn();
      app.clock.forward({ minutes: 16 });
      const answers = await Promise.all([visit(old), visit(old), visit(old)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const fresh = answers.flatMap((answer) => answer.fresh ?? []);
      expect(fresh).toHaveLength(1);
      expect((await visit(fresh[0] ?? "")).status).toBe(200);
    }
  });

  test("changes as well on a page that is not there", async () => {
    const old = await signedIn();
    app.clock.forward({ minutes: 16 });
    const { status, fresh } = await visit(old, `/organisaties/${crypto.randomUUID()}`);
    expect(status).toBe(404);
    expect((await visit(fresh ?? "")).status).toBe(200);
  });
});

describe("signing out", () => {
  async function signOut(token: string) {
    const [session] = await app.store.ownerQuery<{ csrf: string }>(
      "select csrf_token as csrf from session order by id desc limit 1",
    );
    return app.router.hono.request("/afmelden", {
      ...{ method: "POST", headers: { cookie: `sessie=${token}` } },
      body: new URLSearchParams({ _csrf: session?.csrf ?? "" }),
    });
  }

  test("ends the session at once, with the button of any page", async () => {
    const browser = await app.browserOf(table.els);
    const page = await browser.get("/account");
    const csrf = page.page.querySelector('form[action="/afmelden"] input')?.getAttribute("value");
    const answer = await browser.post("/afmelden", { _csrf: csrf ?? "" });
    expect(answer.location).toBe("/aanmelden");
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect((await browser.get("/account")).status).toBe(303);
  });

  test("ends it too at the moment that the token changes", async () => {
    const old = await signedIn();
    app.clock.forward({ minutes: 16 });
    const answer = await signOut(old);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^sessie=;.*Max-Age=0/);
    expect((await visit(old)).status).toBe(303);
    const [open] = await app.store.ownerQuery<{ n: number }>(
      "select count(*)::int as n from session where ended_at is null and token_hash = (select token_hash from session order by id desc limit 1)",
    );
    expect(open?.n).toBe(0);
  });

  test("is not done for somebody by another site", async () => {
    const browser = await app.browserOf(table.els);
    expect((await browser.post("/afmelden", { _csrf: "geraden" })).status).toBe(403);
    expect((await browser.get("/account")).status).toBe(200);
  });
});

describe("changing the password", () => {
  const next = "een heel andere lange zin";

  test("ends the sessions elsewhere, not this one", async () => {
    const here = await app.browserOf(table.els);
    const elsewhere = await app.browserOf(table.els);
    const answer = await here.fillIn("/account/wachtwoord", {
      current: password,
      password: next,
      again: next,
    });
    expect(answer.location).toBe("/account");
    expect((await here.get("/account")).status).toBe(200);
    expect((await elsewhere.get("/account")).status).toBe(303);
    const tries = [password, next].map(async (typed) =>
      signInWith(await app.browserOf(), email, typed),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([422, 303]);
  });

  test.each([
    [{ current: "dit was het niet", password: next, again: next }, "niet uw wachtwoord van nu"],
    [{ current: next, password: "te kort", again: "te kort" }, "minstens 12 tekens"],
    [{ current: next, password: "Welkom2026!!", again: "Welkom2026!!" }, "te makkelijk te raden"],
    [{ current: next, password: next, again: `${next}!` }, "niet gelijk"],
  ])("is refused with %j", async (typed, words) => {
    const browser = await app.browserOf(table.els);
    const answer = await browser.fillIn("/account/wachtwoord", typed);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(answer.html).not.toContain(next);
  });
});
