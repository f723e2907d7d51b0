import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { workUntilNow } from "../../test/support/worker.js";
import {
  acceptAgreement,
  cancelAgreement,
  declineAgreement,
  makeAgreement,
} from "../domains/agreements/index.js";
import { createApp } from "../app.js";
import { silentLog } from "../platform/log/log.js";
import { addDays } from "../shared/local-date.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
});
afterAll(() => app.close());

const secretWords = [
  "Tim",
  "Marieke",
  "Els",
  "de Wit",
  "Voorbeeld",
  "De Beuk",
  "Konijnen",
  "verlof",
];

async function fillOutbox(): Promise<void> {
  const { dossierId } = table;
  const asked = (days: number) =>
    app.as(table.els, (tx) =>
      makeAgreement(tx, table, {
        ...{ what: "Konijnen voeren met Tim", ownerParticipationId: table.motherSeat },
        ...{ dueOn: addDays(tx.today, days), notBefore: undefined, goalOriginId: undefined },
      }),
    );
  const [no, off, late] = [await asked(5), await asked(6), await asked(7)];
  await app.as(table.mother, (tx) =>
    declineAgreement(tx, { dossierId, agreementId: no }, { reason: "verlof" }),
  );
  await app.as(table.els, (tx) =>
    cancelAgreement(tx, { dossierId, agreementId: off }, { reason: "verlof" }),
  );
  await app.as(table.mother, (tx) => acceptAgreement(tx, { dossierId, agreementId: late }));
  for (const days of [6, 3]) {
    app.clock.forward({ days });
    await workUntilNow(app);
  }
}

test("no mail says whom or what it is about: not in its subject, its words or its address", async () => {
  await fillOutbox();
  const mails = await app.store.ownerQuery<{ kind: string; link: string }>(
    "select kind, link from mail",
  );
  expect(new Set(mails.map(({ kind }) => kind))).toEqual(
    new Set([
      ...["agreement-asked", "agreement-answered", "agreement-cancelled"],
      ...["agreement-due", "agreement-missed"],
    ]),
  );
  const shown = await (await app.browserOf()).get("/postvak-uit");
  expect(shown.status).toBe(200);
  const text = shown.page
    .querySelectorAll("main section")
    // Whom it goes to is on the envelope, not in the mail.
    .map((mail) => mail.text.replace(mail.querySelector(".ep-hint")?.text ?? "", ""))
    .join("\n");
  expect(text).toContain("Een afspraak van u moet binnenkort klaar zijn");
  expect(secretWords.filter((word) => text.includes(word))).toEqual([]);
  const id = "[0-9a-f-]{36}";
  for (const { link } of mails) {
    expect(link).toMatch(new RegExp(`^/dossiers/${id}/afspraken/${id}$`));
  }
});

test("no address of the product has a place for words: only keys, numbers and files", () => {
  const places = app.router.routes.flatMap(({ path }) => path.match(/:\w+/g) ?? []);
  expect(
    places.filter((name) => !/^:\w*(Id|number|token|file|name|part|key)$/i.test(name)),
  ).toEqual([]);
});

test("outside demonstration mode there is no outbox", async () => {
  const assets = { css: "", js: "", icon: "" };
  const { database, clock } = app;
  const { hono } = createApp({
    ...{ database, clock, log: silentLog, secure: false, demo: false, assets },
    readiness: () => Promise.resolve({ database: true, migrations: true, jobs: true }),
  });
  expect((await hono.request("/postvak-uit")).status).toBe(404);
});
