import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTrail } from "../../src/domains/audit/index.js";
import { trailOf } from "../audit/trail.js";
import { testApp, type TestApp } from "../support/app.js";
import { testAuditKeys } from "../support/trail.js";
import type { WriterTask } from "./writer.js";

const writes = 200;
const enough = 60;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

/** Starts the writer and ends it without warning once so many writes were confirmed. */
async function writeUntilKilled(task: WriterTask): Promise<string[]> {
  const program = fileURLToPath(new URL("./writer.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  const confirmed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    confirmed.push(line);
    if (confirmed.length === enough) child.kill("SIGKILL");
  }
  expect(await gone).toEqual([null, "SIGKILL"]);
  return confirmed;
}

test("[J4] killed in the middle of writing, what was confirmed is there and nothing is there by half", async () => {
  const { dossierId, els, motherSeat } = await app.people.smallTable();
  const confirmed = await writeUntilKilled({
    connection: app.store.connections.app,
    ...{ dossierId, personId: els, ownerParticipationId: motherSeat, count: writes },
  });
  const found = await app.store.ownerQuery<{
    id: string;
    events: number;
    jobs: number;
    mails: number;
  }>(
    `select a.id,
       (select count(*)::int from event e where e.subject_id = a.id) as events,
       (select count(*)::int from graphile_worker._private_jobs j
         where j.key in ('agreement-due-' || a.id, 'agreement-missed-' || a.id)) as jobs,
       (select count(*)::int from mail m where m.link like '%' || a.id) as mails
     from agreement a where a.dossier_id = $1`,
    [dossierId],
  );
  expect(confirmed.length).toBeGreaterThanOrEqual(enough);
  expect(found.length).toBeLessThan(writes);
  const ids = new Set(found.map(({ id }) => id));
  expect(confirmed.filter((id) => !ids.has(id))).toEqual([]);
  const half = found.filter(({ events, jobs, mails }) => events !== 1 || jobs !== 2 || mails !== 1);
  expect(half).toEqual([]);
  const loose = await app.store.ownerQuery(
    "select from event where dossier_id = $1 and subject_id not in (select id from agreement)",
    [dossierId],
  );
  expect(loose).toEqual([]);
  // Each agreement has its entry, none has an entry without it, and the chain is whole: [J4].
  const places = { keys: testAuditKeys, anchorFile: "/dev/null" };
  const { findings } = await verifyTrail(app.database, places);
  expect(findings).toEqual([]);
  expect(await trailOf(app, dossierId)).toHaveLength(found.length);
}, 60_000);
