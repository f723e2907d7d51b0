import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { added, trailOf } from "../../../test/audit/trail.js";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Browser } from "../../../test/support/browser.js";
import { newId } from "../../shared/ids.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let stranger: Browser;
beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  stranger = await app.browserOf(table.stranger);
});
afterAll(() => app.close());

const at = (path: string) => `/dossiers/${table.dossierId}${path}`;
const during = (work: () => Promise<unknown>) => added(app, table.dossierId, work);

describe("every request to a dossier is one entry, in the transaction of the answer", () => {
  test("[J4] a page: who, for which organisation, in which role, on what ground, what for", async () => {
    const rows = await during(() => els.get(at("/afspraken")));
    expect(rows).toMatchObject([
      {
        ...{ outcome: "done", act: "read", name: "agreements-read", section: "agreements" },
        ...{ method: "GET", automatic: false, actor_kind: "person", person_id: table.els },
        ...{ organisation_id: table.school, role: "intern-begeleider", ground: "law" },
        purpose: "support-at-school",
      },
    ]);
    expect(rows[0]?.trace_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(rows[0]?.session_hash).toMatch(/^[0-9a-f]{32}$/);
  });

  test("[J4] a page of the family is of the family and of no organisation", async () => {
    const mother = await app.browserOf(table.mother);
    const rows = await during(() => mother.get(at("/afspraken")));
    expect(rows).toMatchObject([
      { role: "ouder", ground: "family", organisation_id: null, purpose: "own-dossier" },
    ]);
  });

  test("[J4] an open page that is fetched again by itself says so", async () => {
    const rows = await during(() => els.get(at("/afspraken"), { "x-refresh": "automatic" }));
    expect(rows).toMatchObject([{ name: "agreements-read", automatic: true }]);
  });

  test("[J4] a form: opening it reads, sending it changes, sending it wrong reads again", async () => {
    const opening = await during(() => els.get(at("/afspraken/nieuw")));
    expect(opening).toMatchObject([{ name: "agreement-made-form", act: "read", method: "GET" }]);
    const form = await els.get(at("/afspraken/nieuw"));
    const wrong = await during(() => els.submit(form, { what: "" }));
    expect(wrong).toMatchObject([{ name: "agreement-made-form", act: "read", outcome: "done" }]);
    const right = { what: "Bellen", ownerParticipationId: table.motherSeat, dueOn: "+2w" };
    const sent = await during(() => els.submit(form, right));
    expect(sent).toMatchObject([
      { name: "agreement-made", act: "change", method: "POST", outcome: "done" },
    ]);
  });

  test("[J4] a deed that is done, and one with the mark of another session", async () => {
    const [asked] = await app.store.ownerQuery<{ id: string }>(
      "select id from agreement where dossier_id = $1",
      [table.dossierId],
    );
    const id = asked?.id ?? "";
    const mother = await app.browserOf(table.mother);
    const page = await mother.get(at(`/afspraken/${id}`));
    const accept = at(`/afspraken/${id}/aannemen`);
    const forged = await during(() => mother.post(accept, { _csrf: "x", _key: newId() }));
    expect(forged).toMatchObject([{ name: "agreement-accepted", outcome: "refused" }]);
    const done = await during(() => mother.submit(page, {}, accept));
    expect(done).toMatchObject([{ name: "agreement-accepted", act: "change", outcome: "done" }]);
  });

  test("[J4] a file, and JSON for programs", async () => {
    const planId = await app.people.draftPlan(table.dossierId, table.els);
    const json = await during(() =>
      els.get(`/api/v1/dossiers/${table.dossierId}/planversies/${planId}/doelen`),
    );
    expect(json).toMatchObject([{ name: "goals-read-by-api", section: "plan" }]);
    const file = await during(() => els.get(at(`/plan/versies/${planId}/a4.pdf`)));
    expect(file).toMatchObject([{ act: "read", outcome: "done", section: "plan" }]);
  });

  test("[J4] a list as a file: an entry for each dossier in it", async () => {
    const rows = await during(() => els.get("/dossiers.csv"));
    expect(rows).toMatchObject([{ name: "caseload-exported", section: "child", act: "read" }]);
    expect(await during(() => els.get("/dossiers"))).toEqual([]);
  });

  test("[J4] who is not signed in gets nothing and leaves nothing: there is nobody to name", async () => {
    const nobody = await app.browserOf();
    expect(await during(() => nobody.get(at("/afspraken")))).toEqual([]);
  });
});

describe("what is refused", () => {
  test("[J4] is written before the answer, with the organisation of who tried", async () => {
    const rows = await during(() => stranger.get(at("/afspraken")));
    expect(rows).toMatchObject([
      {
        ...{ outcome: "refused", name: "agreements-read", person_id: table.stranger },
        ...{ organisation_id: table.elsewhere, role: null, ground: null, purpose: "unknown" },
      },
    ]);
  });

  test("[J4] counts once a minute for the same person, dossier and name", async () => {
    const again = () => stranger.get(at("/afspraken"));
    app.clock.forward({ minutes: 10 });
    expect(await during(async () => [await again(), await again(), await again()])).toHaveLength(1);
    expect(await during(() => stranger.get(at("/plan")))).toHaveLength(1);
    app.clock.forward({ minutes: 2 });
    expect(await during(again)).toHaveLength(1);
  });

  test("[J4] a dossier that does not exist gets the same entry and the same answer", async () => {
    const nowhere = newId();
    const there = await stranger.get(at("/behoeften"));
    const away = await stranger.get(`/dossiers/${nowhere}/behoeften`);
    expect([away.status, away.text]).toEqual([there.status, there.text]);
    const [one] = (await trailOf(app, table.dossierId)).slice(-1);
    const [other] = await trailOf(app, nowhere);
    const shape = ({ name, outcome, organisation_id, role, purpose }: typeof one & object) => ({
      ...{ name, outcome, organisation_id, role, purpose },
    });
    expect(one && shape(one)).toEqual(other && shape(other));
  });

  test("[J4] a change that a rule refuses leaves nothing but its entry", async () => {
    const path = at(`/mensen/${table.seat}/beeindigen`);
    const form = await els.get(path);
    const rows = await during(() =>
      els.submit(form, { endsOn: "2026-11-22", reason: "Klaar met mijn werk" }),
    );
    expect(rows).toMatchObject([{ outcome: "refused", act: "change", ground: "law" }]);
  });
});

describe("no entry, no answer", () => {
  test("[J4] a page whose visit can't be written is not shown", async () => {
    await app.store.ownerQuery("alter table audit_head rename to gone");
    const answer = await els.get(at("/afspraken"));
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("Bellen");
    await app.store.ownerQuery("alter table gone rename to audit_head");
    expect((await els.get(at("/afspraken"))).text).toContain("Bellen");
  });

  test("[J4] what happens outside a page is written by what was recorded", async () => {
    const rows = await during(async () => {
      const { makeAgreement } = await import("../../domains/agreements/index.js");
      await app.as(table.els, (tx) =>
        makeAgreement(
          tx,
          { dossierId: table.dossierId },
          {
            ...{ what: "Fietsen", ownerParticipationId: table.seat, dueOn: "2026-12-20" as never },
            ...{ notBefore: undefined, goalOriginId: undefined },
          },
        ),
      );
    });
    expect(rows).toMatchObject([{ name: "agreement-made", method: "deed", act: "change" }]);
  });
});
