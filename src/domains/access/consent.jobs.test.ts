import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { type ConsentTable, consentTable } from "../../../test/support/consent-table.js";
import { workUntilNow } from "../../../test/support/worker.js";
import { localDate } from "../../shared/local-date.js";
import { answerAsSelf, askConsent } from "./index.js";

let app: TestApp;
let table: ConsentTable;
beforeAll(async () => {
  app = await testApp();
  table = await consentTable(app);
});
afterAll(() => app.close());

const told = async (kind: string) =>
  (
    await app.store.ownerQuery<{ person_id: string }>(
      "select person_id from mail where kind = $1 order by created_at",
      [kind],
    )
  ).map(({ person_id }) => person_id);

test("[J2] a month before the end who decides and the regisseur hear it; then it ends by itself", async () => {
  const { dossierId, seats } = table;
  const consentId = await app.as(table.els, (tx) =>
    askConsent(
      tx,
      { dossierId, participationId: seats.wietske },
      {
        ...{ purpose: "hulp-geven", sections: ["child", "approach"], why: "Om te helpen" },
        endsOn: localDate("2027-01-31"),
      },
    ),
  );
  const yes = { answer: "given", sections: null, reason: undefined } as const;
  for (const parent of [table.mother, table.father]) {
    await app.as(parent, (tx) => answerAsSelf(tx, { dossierId, consentId }, yes));
  }
  expect(await told("consent-given")).toEqual([table.wietske]);
  app.clock.forward({ days: 39 });
  await workUntilNow(app);
  expect(await told("consent-ending")).toEqual([]);
  app.clock.forward({ days: 1 });
  await workUntilNow(app);
  expect(new Set(await told("consent-ending"))).toEqual(
    new Set([table.mother, table.father, table.els]),
  );
  const wietske = await app.browserOf(table.wietske);
  expect((await wietske.get(`/dossiers/${dossierId}`)).status).toBe(200);
  app.clock.forward({ days: 31 });
  const later = await app.browserOf(table.wietske);
  expect((await later.get(`/dossiers/${dossierId}`)).status).toBe(404);
  await workUntilNow(app);
  expect(new Set(await told("consent-less"))).toEqual(new Set([table.wietske, table.els]));
  const mother = await app.browserOf(table.mother);
  const line = await mother.get(`/dossiers/${dossierId}/tijdlijn`);
  expect(line.text).toContain("De toestemming voor De Elzenhoeve is voorbij");
  const page = await mother.get(`/dossiers/${dossierId}/toestemmingen/${consentId}`);
  expect(page.text).toContain("De tijd is voorbij");
});
