import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testApp, testNow, type TestApp } from "../../../test/support/app.js";
import { doAgain, workUntilNow } from "../../../test/support/worker.js";
import { localDate } from "../../shared/local-date.js";
import { acceptAgreement, changeAgreement, finishAgreement, makeAgreement } from "./index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let teacher: string;
let seat: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(testNow);
  teacher = await app.people.person("Sanne");
  seat = await app.people.seat(table.dossierId, teacher, "leerkracht");
});

const due = localDate("2026-12-11");
const fields = { what: "Bellen", notBefore: undefined, goalOriginId: undefined };

async function make(dueOn = due) {
  const { dossierId } = table;
  const agreementId = await app.as(table.els, (tx) =>
    makeAgreement(tx, { dossierId }, { ...fields, ownerParticipationId: seat, dueOn }),
  );
  return { dossierId, agreementId };
}

async function mailsAfter(at: string): Promise<string[]> {
  app.clock.set(at);
  await workUntilNow(app);
  const rows = await app.store.ownerQuery<{ kind: string }>(
    "select kind from mail where person_id = $1 and kind <> 'agreement-asked' order by created_at, id",
    [teacher],
  );
  return rows.map(({ kind }) => kind);
}

const eventsOf = (agreementId: string) =>
  app.store.ownerQuery(
    "select kind, actor_kind, section from event where subject_id = $1 and actor_kind <> 'person' order by id",
    [agreementId],
  );

describe("the clock reminds", () => {
  test("[C8 part] two days before and one day after, at seven in the morning in Amsterdam", async () => {
    const { agreementId } = await make();
    expect(await mailsAfter("2026-12-09T05:59:00Z")).toEqual([]);
    expect(await mailsAfter("2026-12-09T06:01:00Z")).toEqual(["agreement-due"]);
    expect(await mailsAfter("2026-12-12T05:59:00Z")).toEqual(["agreement-due"]);
    expect(await mailsAfter("2026-12-12T06:01:00Z")).toEqual(["agreement-due", "agreement-missed"]);
    expect(await eventsOf(agreementId)).toEqual([
      { kind: "agreement-reminded", actor_kind: "job-as", section: "agreements" },
      { kind: "agreement-overdue", actor_kind: "job-as", section: "agreements" },
    ]);
    const mother = await app.browserOf(table.mother);
    const shown = await mother.get(`/dossiers/${table.dossierId}/afspraken/${agreementId}`);
    expect(shown.text).toContain("De dag is voorbij en dit is nog niet klaar: Bellen");
  });

  test("a job that runs again tells nothing twice", async () => {
    const place = await make();
    await mailsAfter("2026-12-12T07:00:00Z");
    await doAgain(app, "agreement-missed", { ...place, dueOn: due });
    await doAgain(app, "agreement-missed", { ...place, dueOn: due });
    expect(await mailsAfter("2026-12-12T08:00:00Z")).toEqual(["agreement-missed"]);
  });

  test("what is done, or due on another day by now, is left alone", async () => {
    const done = await make();
    await app.as(teacher, (tx) => acceptAgreement(tx, done));
    await app.as(teacher, (tx) => finishAgreement(tx, done, {}));
    const moved = await make();
    const later = localDate("2026-12-18");
    await app.as(table.els, (tx) =>
      changeAgreement(tx, moved, { ...fields, ownerParticipationId: seat, dueOn: later }),
    );
    expect(await mailsAfter("2026-12-12T07:00:00Z")).toEqual([]);
    expect(await mailsAfter("2026-12-16T07:00:00Z")).toEqual(["agreement-due"]);
  });

  test("asked within the two days there is only the day after", async () => {
    await make(localDate("2026-11-23"));
    expect(await mailsAfter("2026-11-23T09:00:00Z")).toEqual([]);
    expect(await mailsAfter("2026-11-24T09:00:00Z")).toEqual(["agreement-missed"]);
  });

  test("when the owner has left the table, the regisseur hears it", async () => {
    const { agreementId } = await make();
    await app.store.ownerQuery("update participation set ends_on = '2026-12-01' where id = $1", [
      seat,
    ]);
    expect(await mailsAfter("2026-12-12T07:00:00Z")).toEqual([]);
    const [mail] = await app.store.ownerQuery(
      "select kind, link from mail where person_id = $1 order by id desc limit 1",
      [table.els],
    );
    const link = `/dossiers/${table.dossierId}/afspraken/${agreementId}`;
    expect(mail).toEqual({ kind: "agreement-without-owner", link });
  });
});
