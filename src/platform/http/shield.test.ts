import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { appOn } from "../../../test/support/variant.js";
import { openSession } from "../../domains/identity/index.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let els: string;
let token: string;
let csrf: string;

beforeAll(async () => {
  app = await testApp();
  els = (await app.people.smallTable()).els;
  token = await openSession(app.database, els, "demonstration");
  const [row] = await app.store.ownerQuery<{ csrf: string }>(
    "select csrf_token as csrf from session",
  );
  csrf = row?.csrf ?? "";
});
afterAll(() => app.close());

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit };

async function send(path: string, { method = "GET", headers = {}, body }: Sent = {}) {
  return app.router.hono.request(path, {
    ...{ method, headers: { cookie: `sessie=${token}`, ...headers } },
    ...(body === undefined ? {} : { body }),
  });
}

const self = { givenName: "Els", familyName: "de Wit", phone: "", locale: "nl" };
const form = (fields: Record<string, string> = {}) =>
  new URLSearchParams({ ...self, _csrf: csrf, _key: newId(), ...fields });
const post = (headers: Record<string, string>, fields?: Record<string, string>) =>
  send("/account", { method: "POST", headers, body: form(fields) });

describe("every answer", () => {
  test.each(["/aanmelden", "/account", "/bestaat-niet", "/gezond", "/assets/bestaat-niet.css"])(
    "forbids code from elsewhere, frames and guessing: %s",
    async (path) => {
      const { headers } = await send(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe-|\*|https?:|data:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  test("does so also when it sends somebody on, or refuses a form", async () => {
    const away = await send("/account", { headers: { cookie: "" } });
    const refused = await post({ "sec-fetch-site": "cross-site" });
    expect([away.status, refused.status]).toEqual([303, 403]);
    for (const { headers } of [away, refused]) {
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("asks for https from then on when it came over https, and only then", async () => {
    const header = "strict-transport-security";
    expect((await send("/aanmelden")).headers.get(header)).toBeNull();
    const secure = await appOn(app.database, { secure: true }).hono.request("/aanmelden");
    expect(secure.headers.get(header)).toBe("max-age=31536000; includeSubDomains");
  });

  test("has pages without a script or style of their own", async () => {
    const html = await (await send("/account")).text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/);
  });
});

describe("a form", () => {
  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://evil.example", host: "localhost" }],
    [{ origin: "null", host: "localhost" }],
  ])("from elsewhere is refused: %j", async (headers: Record<string, string>) => {
    expect((await post(headers)).status).toBe(403);
  });

  test.each([
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "none" }],
    [{ origin: "http://localhost", host: "localhost" }],
    [{}],
  ])("of our own is done: %j", async (headers: Record<string, string>) => {
    expect((await post(headers)).status).toBe(303);
  });

  test.each(["", "geraden", "ø", "' or 1=1"])(
    "with the mark %j of another page does nothing",
    async (mark) => {
      const answer = await post({}, { _csrf: mark, givenName: "Ingebroken" });
      expect(answer.status).toBe(422);
      const [row] = await app.store.ownerQuery("select given_name from person where id = $1", [
        els,
      ]);
      expect(row).toEqual({ given_name: "Els" });
      const drafts = await app.store.ownerQuery("select from draft where person_id = $1", [els]);
      expect(drafts).toHaveLength(0);
    },
  );

  test.each(["", "1", "niet-een-sleutel"])(
    "without a key of ours (%j) does nothing",
    async (key) => {
      expect((await post({}, { _key: key, givenName: "Ingebroken" })).status).toBe(422);
    },
  );

  test("[K3 part] sent again does nothing, and says so", async () => {
    const browser = await app.browserOf(els);
    const shown = await browser.get("/account");
    const first = await browser.submit(shown, { phone: "0612345678" });
    const second = await browser.submit(shown, { phone: "0687654321" });
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    expect((await browser.follow(second)).text).toContain("Dit was al gedaan");
    const [row] = await app.store.ownerQuery("select phone from person where id = $1", [els]);
    expect(row).toEqual({ phone: "0612345678" });
    await app.store.ownerQuery("update person set phone = null where id = $1", [els]);
  });

  test("with a mark of another session of the same person does nothing", async () => {
    await openSession(app.database, els, "demonstration");
    const [other] = await app.store.ownerQuery<{ csrf: string }>(
      "select csrf_token as csrf from session where csrf_token <> $1",
      [csrf],
    );
    expect((await post({}, { _csrf: other?.csrf ?? "" })).status).toBe(422);
  });
});

describe("what no browser sends", () => {
  const multipart = { "content-type": "multipart/form-data; boundary=x" };

  test.each([
    ["a body that breaks off", multipart, "--x\r\nContent-Disposition: form-data; name="],
    ["a body of another kind", multipart, "{}"],
    ["no boundary", { "content-type": "multipart/form-data" }, "--x"],
    ["another type", { "content-type": "application/json" }, '{"givenName":"x"}'],
    ["no type", { "content-type": "" }, "x"],
  ])("%s is refused, and is no fault of ours", async (_name, headers, body) => {
    const answer = await send("/account", { method: "POST", headers, body });
    expect(answer.status).toBe(422);
    expect(app.logged.join("")).not.toContain('"fault"');
  });

  test.each(["/account", "/aanmelden"])(
    "too much at once gets a page that says so: %s",
    async (path) => {
      const body = "x".repeat(12 * 1024 * 1024 + 1);
      const type = { "content-type": "application/x-www-form-urlencoded" };
      const told = { ...type, "content-length": String(body.length) };
      for (const headers of [type, told]) {
        const answer = await send(path, { method: "POST", headers, body });
        expect(answer.status).toBe(413);
        expect(await answer.text()).toContain("Dit is te groot om te versturen");
      }
    },
  );

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "%s does not exist",
    async (method) => {
      const answer = await send("/account", { method });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test("HEAD gets the head of the page", async () => {
    const answer = await send("/account", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  test.each([
    "/assets/..%2Fpackage.json",
    "/assets/%2e%2e%2fpackage.json",
    "/assets/..%5Cpackage.json",
    "/assets/../package.json",
    "/assets/.env",
    "/assets/%00",
    "/assets/",
    "/assets/a%0d%0ab",
  ])("a way out of the folder: %s", async (path) => {
    const answer = await send(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("dependencies");
  });

  test.each(["/dossiers/%E0%A4%A", "/dossiers/%00", "/organisaties/1;select", "//", "/🐐"])(
    "an address that means nothing: %s",
    async (path) => expect((await send(path)).status).toBe(404),
  );

  test("a field with the name of something inside does no harm", async () => {
    const answer = await post(
      {},
      { ["__proto__"]: "1", constructor: "x", "a[b]": "c", hasOwnProperty: "x" },
    );
    expect([303, 409]).toContain(answer.status);
    expect(({} as Record<string, unknown>)["a[b]"]).toBeUndefined();
  });
});
