import { setTimeout as pause } from "node:timers/promises";
import type { Hono } from "hono";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { createApp } from "../../app.js";
import { openSession } from "../../domains/identity/index.js";
import { signOut } from "../../domains/identity/session.actions.js";
import { silentLog } from "../log/log.js";
import { LiveHub, mostInAll, mostPerSession } from "./hub.js";
import { type Live, startLive } from "./live.js";

let app: TestApp;
let live: Live;
let hono: Hono;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
const readers: ReadableStreamDefaultReader<Uint8Array>[] = [];

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  live = startLive(app.store.connections.app, silentLog);
  const { database, clock } = app;
  const ready = { database: true, migrations: true, jobs: true };
  ({ hono } = createApp({
    ...{ database, clock, log: silentLog, secure: false, demo: false, live: live.hub },
    assets: { css: "", js: "", icon: "" },
    readiness: () => Promise.resolve(ready),
  }));
  await pause(200);
});
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.cancel()));
});
afterAll(async () => {
  await live.stop();
  await app.close();
});

const ask = (path: string, token: string, headers: Record<string, string> = {}) =>
  hono.request(`http://localhost${path}`, { headers: { cookie: `sessie=${token}`, ...headers } });

async function listens(token: string) {
  const answer = await ask(`/dossiers/${table.dossierId}/live`, token, {
    accept: "text/event-stream",
  });
  const reader = answer.body?.getReader();
  if (reader) readers.push(reader);
  return { answer, next: () => heard(reader) };
}

/** What is said next, or "nothing" after a while, or "end". */
async function heard(reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
  const said = reader
    ?.read()
    .then(({ done, value }) => (done ? "end" : new TextDecoder().decode(value)));
  return Promise.race([said, pause(2500, "nothing")]);
}

const session = (personId: string) => openSession(app.database, personId, "demonstration");
const happens = () =>
  app.store.ownerQuery(
    `insert into event (dossier_id, id, at, kind, section, actor_kind, subject_id)
     values ($1, gen_random_uuid(), now(), 'dossier-opened', 'child', 'system', gen_random_uuid())`,
    [table.dossierId],
  );

describe("an open page of a dossier", () => {
  test("[J1 part] hears that something changed, and nothing of it", async () => {
    const { answer, next } = await listens(await session(table.mother));
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    expect(await next()).toBe("retry: 2000\n\n");
    await happens();
    expect(await next()).toBe("event: changed\ndata:\n\n");
  });

  test("[J2 part] hears of a consent and of a seat that changed", async () => {
    const { next } = await listens(await session(table.mother));
    await next();
    const farm = await app.people.organisation("zorgaanbieder", "De Hoeve");
    await app.people.consent(table.dossierId, farm, table.els, ["child"]);
    expect(await next()).toContain("changed");
    await app.store.ownerQuery("update participation set why = 'x' where id = $1", [table.seat]);
    expect(await next()).toContain("changed");
  });

  test("[J1 part] hears nothing of another dossier, and nobody else may listen", async () => {
    const elsewhere = await app.people.dossier(table.els, "Dilano");
    const mother = await session(table.mother);
    expect((await ask(`/dossiers/${elsewhere}/live`, mother)).status).toBe(404);
    const stranger = await session(table.stranger);
    expect((await listens(stranger)).answer.status).toBe(404);
    expect((await listens("geen-sessie")).answer.status).toBe(303);
  });

  test("stops hearing when its person signs out", async () => {
    const token = await session(table.mother);
    const { next } = await listens(token);
    await next();
    await signOut(app.database, token);
    expect(await next()).toBe("end");
  });

  test("gives way when one person has too many", async () => {
    const token = await session(table.mother);
    const pages = [];
    for (let page = 0; page <= mostPerSession; page++) pages.push(await listens(token));
    await pages[0]?.next();
    expect(await pages[0]?.next()).toBe("end");
    await pages.at(-1)?.next();
    await happens();
    expect(await pages.at(-1)?.next()).toContain("changed");
  });

  test("keeps no session alive by asking for itself", async () => {
    const token = await session(table.mother);
    const path = `/dossiers/${table.dossierId}`;
    for (const minutes of [40, 25]) {
      app.clock.forward({ hours: minutes / 60 });
      const asked = await ask(path, token, { "x-refresh": "automatic" });
      expect(asked.status).toBe(minutes === 40 ? 200 : 303);
    }
    app.clock.forward({ hours: -65 / 60 });
  });

  test("leaves the line that says what was done for the page that somebody goes to", async () => {
    const token = await session(table.mother);
    const answer = await ask(`/dossiers/${table.dossierId}`, token, {
      ...{ "x-refresh": "automatic", cookie: `sessie=${token}; gezegd=http.done-already` },
    });
    expect(answer.headers.get("set-cookie") ?? "").not.toContain("gezegd=");
  });

  test("works without: then there is nothing to listen to", async () => {
    const browser = await app.browserOf(table.mother);
    expect((await browser.get(`/dossiers/${table.dossierId}/live`)).status).toBe(204);
  });
});

test("a process has an end to how many pages it serves", () => {
  const hub = new LiveHub();
  const page = (nr: number) => ({
    ...{ dossierId: "d", sessionId: String(nr) },
    ...{ changed: () => undefined, close: () => undefined },
  });
  for (let nr = 0; nr < mostInAll; nr++) expect(hub.subscribe(page(nr))).toBeDefined();
  expect(hub.subscribe(page(mostInAll))).toBeUndefined();
  expect(hub.size).toBe(mostInAll);
});
