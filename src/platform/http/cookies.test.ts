import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountFor, password } from "../../../test/support/account.js";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { appOn } from "../../../test/support/variant.js";

let app: TestApp;
let email: string;

beforeAll(async () => {
  app = await testApp();
  email = await accountFor(app, (await app.people.smallTable()).els);
});
afterAll(() => app.close());

/** Signs in and changes the language; gives every cookie that was set on the way. */
async function cookiesOf(secure: boolean): Promise<string[]> {
  const { hono } = appOn(app.database, { secure });
  const shown = await hono.request("/aanmelden");
  const [before = ""] = shown.headers.getSetCookie();
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await shown.text())?.[1] ?? "";
  const headers = { cookie: before.split(";")[0] ?? "" };
  const typed = new URLSearchParams({ _csrf: csrf, email, password });
  const signedIn = await hono.request("/aanmelden", { method: "POST", headers, body: typed });
  const choice = new URLSearchParams({ value: "en", path: "/" });
  const language = await hono.request("/taal", { method: "POST", body: choice });
  return [shown, signedIn, language].flatMap((answer) => answer.headers.getSetCookie());
}

const nameOf = (cookie: string) => cookie.split("=")[0];

describe("cookies", () => {
  test("are out of reach of scripts and of other sites", async () => {
    const cookies = await cookiesOf(false);
    expect(cookies.map(nameOf)).toEqual(["voor", "sessie", "taal"]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).toContain("; HttpOnly");
      expect(cookie).toContain("; SameSite=Lax");
      expect(cookie).not.toMatch(/Domain=/i);
    }
  });

  test("over https go nowhere else, and belong to this host alone", async () => {
    const cookies = await cookiesOf(true);
    expect(cookies.map(nameOf)).toEqual(["__Host-voor", "__Host-sessie", "__Host-taal"]);
    for (const cookie of cookies) expect(cookie).toContain("; Secure");
  });

  test("of a session end with the browser, and hold nothing but a secret", async () => {
    const session = (await cookiesOf(false)).find((cookie) => cookie.startsWith("sessie="));
    expect(session).toMatch(/^sessie=[\w-]{43};/);
    expect(session).not.toMatch(/Max-Age|Expires/i);
  });

  test("over https a token without the prefix opens nothing", async () => {
    const cookies = await cookiesOf(true);
    const token = cookies.find((cookie) => cookie.includes("sessie="))?.split(/[=;]/)[1];
    const { hono } = appOn(app.database, { secure: true });
    const visit = async (name: string) =>
      (await hono.request("/account", { headers: { cookie: `${name}=${token}` } })).status;
    expect(await visit("__Host-sessie")).toBe(200);
    expect(await visit("sessie")).toBe(303);
  });
});
