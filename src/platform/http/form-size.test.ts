import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Browser } from "../../../test/support/browser.js";

let app: TestApp;
let els: Browser;
let dossierId: string;

beforeAll(async () => {
  app = await testApp();
  const table = await app.people.smallTable();
  dossierId = table.dossierId;
  els = await app.browserOf(table.els);
});
afterAll(() => app.close());

const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';

describe("a form that would keep everybody waiting", () => {
  test.each([
    ["a million fields", "application/x-www-form-urlencoded", "a&".repeat(1_000_000)],
    ["a hundred thousand parts", "multipart/form-data; boundary=x", part.repeat(100_000)],
    ["a text without end", "application/x-www-form-urlencoded", `email=${"a".repeat(100_001)}`],
  ])("%s is refused at once, also from who is not signed in", async (_name, type, body) => {
    const started = performance.now();
    const answer = await app.router.hono.request("/aanmelden", {
      ...{ method: "POST", headers: { "content-type": type }, body },
    });
    expect(answer.status).toBe(413);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("texts that are long together are not kept as a draft", async () => {
    const path = `/dossiers/${dossierId}/gegevens/kind`;
    const shown = await els.get(path);
    const csrf = shown.page.querySelector('[name="_csrf"]')?.getAttribute("value") ?? "";
    const long = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`text${at}`, "a".repeat(99_000)]),
    );
    const answer = await els.post("/concepten", { _csrf: csrf, _path: path, ...long });
    expect(answer.status).toBe(413);
  });

  test("the longest text that a form takes still gets through", async () => {
    const answer = await els.fillIn(`/dossiers/${dossierId}/behoeften/visie`, {
      ...{ speaker: "niet-aan-tafel", speakerName: "Oma", voice: "ander", how: "verteld" },
      ...{ saidOn: "21-11-2026", body: "👍".repeat(20_000) },
    });
    expect(answer.status).toBe(303);
  });
});
