import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountFor, password } from "../../../test/support/account.js";
import { testApp, type TestApp } from "../../../test/support/app.js";

let app: TestApp;
let els: string;
let email: string;

beforeAll(async () => {
  app = await testApp();
  els = (await app.people.smallTable()).els;
  email = await accountFor(app, els);
});
afterAll(() => app.close());

/** Addresses that a browser would take as another site, or as something that runs. */
const elsewhere = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "https:evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "evil.example",
  "/account\r\nset-cookie: sessie=x",
  "/@evil.example:80",
  "",
];

const lands = (location: string | undefined) => new URL(location ?? "", "http://localhost/x").host;

describe("the language", () => {
  test("[K1 part] is chosen on every page, also before signing in, and is remembered", async () => {
    const browser = await app.browserOf();
    expect((await browser.get("/aanmelden")).page.querySelector("html")?.getAttribute("lang")).toBe(
      "nl",
    );
    const chosen = await browser.post("/taal", { value: "en", path: "/aanmelden" });
    expect([chosen.status, chosen.location]).toEqual([303, "/aanmelden"]);
    const shown = await browser.follow(chosen);
    expect(shown.page.querySelector("html")?.getAttribute("lang")).toBe("en");
    expect(shown.text).toContain("Sign in");
    const signedIn = await browser.follow(await browser.submit(shown, { email, password }));
    expect(signedIn.page.querySelector("html")?.getAttribute("lang")).toBe("en");
  });

  test("is that of the account in a browser where nobody chose", async () => {
    await app.store.ownerQuery("update person set locale = 'en' where id = $1", [els]);
    const shown = await (await app.browserOf(els)).get("/account");
    expect(shown.page.querySelector("html")?.getAttribute("lang")).toBe("en");
    await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [els]);
  });

  test("comes back to the page, with what was searched for", async () => {
    const browser = await app.browserOf(els);
    const shown = await browser.get("/organisaties?zoek=de+be%C3%BCk");
    const path = shown.page.querySelector('form[action="/taal"] input[name="path"]');
    const answer = await browser.post("/taal", {
      value: "nl",
      path: path?.getAttribute("value") ?? "",
    });
    expect(answer.location).toBe("/organisaties?zoek=de+be%C3%BCk");
  });

  test.each(elsewhere)("never leads elsewhere: %j", async (path) => {
    const answer = await (await app.browserOf()).post("/taal", { value: "nl", path });
    expect(answer.status).toBe(303);
    expect(lands(answer.location)).toBe("localhost");
    expect(answer.headers.getSetCookie().join()).not.toContain("sessie=x");
  });

  test.each(["de", "", "nl,en"])("that we do not speak changes nothing: %j", async (value) => {
    const answer = await (await app.browserOf()).post("/taal", { value, path: "/" });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe("after signing in", () => {
  test.each(elsewhere)("nobody ends up elsewhere: %j", async (path) => {
    const browser = await app.browserOf(els);
    const answer = await browser.get(`/aanmelden?terug=${encodeURIComponent(path)}`);
    expect(answer.status).toBe(303);
    expect(lands(answer.location)).toBe("localhost");
    const form = await (await app.browserOf()).get(`/aanmelden?terug=${encodeURIComponent(path)}`);
    const action = form.page.querySelector("main form")?.getAttribute("action");
    expect(action === "/aanmelden" || lands(action?.split("terug=")[1]) === "localhost").toBe(true);
  });

  test("somebody is back where they were, without what they searched for in the address", async () => {
    const answer = await (await app.browserOf()).get("/organisaties?zoek=Yara+Voorbeeld");
    expect(answer.location).toBe("/aanmelden?terug=%2Forganisaties");
  });
});
