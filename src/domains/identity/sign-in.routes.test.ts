import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accountFor, password, signInWith } from "../../../test/support/account.js";
import { testApp, testNow, type TestApp } from "../../../test/support/app.js";
import { type Answer, Browser } from "../../../test/support/browser.js";
import { openSession } from "./session.actions.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let email: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  email = await accountFor(app, table.els);
});
beforeEach(async () => {
  app.clock.set(testNow);
  await app.store.ownerQuery("delete from sign_in_throttle");
});
afterAll(() => app.close());

const main = (answer: Answer, typed: string) =>
  answer.page
    .querySelector("main")
    ?.outerHTML.replaceAll(typed, "")
    .replace(/value="[\w-]{43}"/g, "");

describe("signing in", () => {
  test("opens the product, whatever capitals the address was typed with", async () => {
    const browser = await app.browserOf();
    expect((await browser.get("/")).location).toBe("/proef");
    const answer = await signInWith(browser, ` ${email.toUpperCase()} `);
    expect([answer.status, answer.location]).toEqual([303, "/"]);
    expect((await browser.get("/")).text).toContain("Els de Wit");
  });

  test("goes on to the page that was asked for", async () => {
    const browser = await app.browserOf();
    const sent = await browser.get("/organisaties");
    const shown = await browser.follow(sent);
    const answer = await browser.submit(shown, { email, password });
    expect(answer.location).toBe("/organisaties");
  });

  test("says the same about an unknown address as about a wrong password", async () => {
    const unknown = "niemand@voorbeeld.test";
    const wrong = await signInWith(await app.browserOf(), email, "iets anders dan dat");
    const nobody = await signInWith(await app.browserOf(), unknown, "iets anders dan dat");
    expect([wrong.status, nobody.status]).toEqual([422, 422]);
    expect(main(nobody, unknown)).toBe(main(wrong, email));
    expect(wrong.html).not.toContain("iets anders dan dat");
  });

  test("works as hard for an unknown address as for a known one", async () => {
    const took = async (address: string) => {
      const browser = await app.browserOf();
      const shown = await browser.get("/aanmelden");
      const started = performance.now();
      await browser.submit(shown, { email: address, password: "nee" });
      return performance.now() - started;
    };
    await took("warm@voorbeeld.test");
    const times = { known: Infinity, unknown: Infinity };
    for (let round = 0; round < 3; round += 1) {
      times.known = Math.min(times.known, await took(email));
      times.unknown = Math.min(times.unknown, await took("onbekend@voorbeeld.test"));
    }
    // A tenth would mean that the hash was not computed; other tests share the machine.
    expect(times.unknown).toBeGreaterThan(times.known / 3);
  });

  test("points at each field that is empty", async () => {
    const answer = await (await app.browserOf()).fillIn("/aanmelden", {});
    const links = answer.page.querySelectorAll('[role="alert"] a');
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#f-email", "#f-password"]);
    const half = await (await app.browserOf()).fillIn("/aanmelden", { password });
    expect(half.html).not.toContain(password);
  });

  test("gives a token of its own: one from before signing in is worth nothing", async () => {
    const token = "x".repeat(43);
    const shown = await app.router.hono.request("/aanmelden");
    const html = await shown.text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const before = `${shown.headers.getSetCookie()[0]?.split(";")[0]}; sessie=${token}`;
    const body = new URLSearchParams({ _csrf: csrf, email, password });
    const answer = await app.router.hono.request("/aanmelden", {
      ...{ method: "POST", body, headers: { cookie: before } },
    });
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("sessie="));
    expect(answer.status).toBe(303);
    expect(cookie).not.toContain(token);
    const old = await app.router.hono.request("/account", { headers: { cookie: before } });
    expect(old.status).toBe(303);
  });

  test("ends the session that this browser still had", async () => {
    const token = await openSession(app.database, table.els, "password");
    const [shown, before] = [new Browser(app.router.hono), new Browser(app.router.hono, token)];
    const page = await shown.get("/aanmelden");
    const csrf = page.page.querySelector('main [name="_csrf"]')?.getAttribute("value") ?? "";
    const mark = page.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const body = new URLSearchParams({ _csrf: csrf, email, password });
    const answer = await app.router.hono.request("/aanmelden", {
      ...{ method: "POST", body, headers: { cookie: `${mark}; sessie=${token}` } },
    });
    expect(answer.status).toBe(303);
    expect((await before.get("/account")).status).toBe(303);
  });

  test("keeps neither the token nor the password as it is", async () => {
    const [row] = await app.store.ownerQuery<{ password_hash: string }>(
      "select password_hash from account",
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const [session] = await app.store.ownerQuery<{ bytes: number }>(
      "select length(token_hash) as bytes from session limit 1",
    );
    expect(session?.bytes).toBe(32);
  });
});

describe("too many tries", () => {
  const tries = async (times: number, address: (time: number) => string, network: string) => {
    let last: string | undefined;
    for (let time = 0; time < times; time += 1) last = await attempt(address(time), "nee", network);
    return last;
  };

  async function attempt(address: string, typed: string, network: string): Promise<string> {
    const { signIn } = await import("./session.actions.js");
    return signIn(app.database, { email: address, password: typed, network }).then(
      () => "in",
      (error: unknown) => (error as { code: string }).code,
    );
  }

  test("with one address wait a quarter of an hour, also with the right password", async () => {
    const different = (time: number) => `netwerk-${time}`;
    for (let time = 0; time < 8; time += 1) {
      expect(await attempt(email, "nee", different(time))).toBe("sign-in-failed");
    }
    expect(await attempt(email, password, "elders")).toBe("sign-in-too-often");
    app.clock.forward({ minutes: 14 });
    expect(await attempt(email, password, "elders")).toBe("sign-in-too-often");
    app.clock.forward({ minutes: 2 });
    expect(await attempt(email, password, "elders")).toBe("in");
  });

  test("says so on the page, the same for an address that does not exist", async () => {
    const unknown = "niemand@voorbeeld.test";
    await tries(8, () => email, "a");
    await tries(8, () => unknown, "b");
    const known = await signInWith(await app.browserOf(), email);
    const nobody = await signInWith(await app.browserOf(), unknown);
    expect(known.text).toContain("Wacht een kwartier");
    expect(main(nobody, unknown)).toBe(main(known, email));
  });

  test("are in the log, without a word about who it was", async () => {
    await tries(8, () => email, "log");
    app.logged.length = 0;
    await signInWith(await app.browserOf(), email);
    const [line = "{}"] = app.logged.filter((one) => one.includes("sign-in-"));
    expect(JSON.parse(line)).toMatchObject({ level: "warn", event: "sign-in-too-often" });
    expect(app.logged.join("")).not.toContain(email);
  });

  test("from one network wait too, but a whole school can sign in at half past eight", async () => {
    const colleague = (time: number) => `collega-${time}@voorbeeld.test`;
    const school = "192.0.2.1";
    await app.store.ownerQuery(
      `insert into sign_in_throttle (key, window_started_at, attempts)
       values (sha256($1::bytea), $2, 58)`,
      [`network:${school}`, testNow],
    );
    expect(await attempt(email, password, school)).toBe("in");
    expect(await tries(2, colleague, school)).toBe("sign-in-too-often");
    expect(await attempt("ander@voorbeeld.test", "nee", "192.0.2.2")).toBe("sign-in-failed");
  });
});
