import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handOverRegie, setDeputy } from "../../src/domains/access/index.js";
import { newId } from "../../src/shared/ids.js";
import { testApp, type TestApp } from "../support/app.js";

// Ways around that somebody thought of. Each is refused, in words, and nothing of it remains.

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
});
afterAll(() => app.close());

const query = <Row extends Record<string, unknown>>(sql: string, values: unknown[]) =>
  app.store.ownerQuery<Row>(sql, values);

describe("[J2] leading is no way around the family's no", () => {
  test("who was not allowed to look along does not become regisseur or deputy", async () => {
    const { people } = app;
    const consultant = await people.person("Sem");
    const seat = await people.seat(table.dossierId, consultant, "jeugdconsulent", {
      consent: false,
    });
    const next = { participationId: seat, note: "Weet alles" };
    await expect(app.as(table.els, (tx) => handOverRegie(tx, table, next))).rejects.toMatchObject({
      code: "EP053",
    });
    await expect(
      app.as(table.els, (tx) => setDeputy(tx, table, { participationId: seat })),
    ).rejects.toMatchObject({ code: "EP053" });
    const els = await app.browserOf(table.els);
    const page = await els.fillIn(`/dossiers/${table.dossierId}/mensen/plaatsvervanger`, {
      participationId: seat,
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain("nog geen toestemming gegeven");
  });

  test("nobody but who leads hands it over, not even to themselves", async () => {
    const { people } = app;
    const colleague = await people.person("Ilse");
    const seat = await people.seat(table.dossierId, colleague, "intern-begeleider", {
      organisationId: table.school,
    });
    const browser = await app.browserOf(colleague);
    const answer = await browser.fillIn(`/dossiers/${table.dossierId}/mensen/regie`, {
      ...{ participationId: seat, note: "Ik neem het over" },
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("regisseur");
    const open = await query<{ participation_id: string }>(
      "select participation_id from regisseur_appointment where dossier_id = $1 and ends_at is null",
      [table.dossierId],
    );
    expect(open).toEqual([{ participation_id: table.seat }]);
  });

  test("a paper does not turn the no that somebody gave themselves into a yes", async () => {
    const organisation = await app.people.organisation("zorgaanbieder", "De Hoeve");
    const consent = newId();
    await query(
      `insert into consent (dossier_id, id, organisation_id, purpose, sections, asked_sections, why, starts_on, ends_on, asked_by, asked_at)
       values ($1, $2, $3, 'hulp-geven', '{child,plan}', '{child,plan}', 'Om te helpen', '2026-11-01', '2027-05-01', $4, '2026-11-01')`,
      [table.dossierId, consent, organisation, table.els],
    );
    const answer = (values: Record<string, unknown>) => {
      const row = {
        ...{ dossier_id: table.dossierId, id: newId(), consent_id: consent, reason: "" },
        ...{ participation_id: table.motherSeat, ...values },
      };
      return query(
        `insert into consent_answer select (jsonb_populate_record(null::consent_answer, $1::jsonb)).*
         from (select set_config('eenplan.today', '2026-11-22', true)) day`,
        [JSON.stringify(row)],
      );
    };
    await answer({
      ...{ answer: "refused", via: "signed-in", answered_by: table.mother },
      ...{ answered_at: "2026-11-10" },
    });
    const paper = newId();
    await query(
      `insert into file (dossier_id, id, name, purpose, media_type, size, sha256, bytes, created_by, created_at)
       values ($1, $2, 'scan.pdf', 'paper-consent', 'application/pdf', 1, 'x', 'x', $3, '2026-11-11')`,
      [table.dossierId, paper, table.els],
    );
    await expect(
      answer({
        ...{ answer: "given", via: "paper", paper_file_id: paper, answered_by: table.els },
        ...{ answered_at: "2026-11-11" },
      }),
    ).rejects.toMatchObject({ code: "EP052" });
    const [left] = await query("select status from consent where id = $1", [consent]);
    expect(left).toEqual({ status: "refused" });
  });
});

describe("[B3 part] a parent who leads does not decide over the other parent", () => {
  test("not over the seat, and not over what that parent sees", async () => {
    const { people } = app;
    const dossierId = await people.dossier(table.els, "Noor");
    const father = await people.person("Rik");
    const mothers = await people.seat(dossierId, table.mother, "ouder");
    const fathers = await people.seat(dossierId, father, "ouder");
    await people.regisseur(dossierId, mothers, table.els);
    const mother = await app.browserOf(table.mother);
    const ended = await mother.fillIn(`/dossiers/${dossierId}/mensen/${fathers}/beeindigen`, {
      ...{ endsOn: "22-11-2026", reason: "Hij doet toch niets" },
    });
    expect(ended.status).toBe(422);
    expect(ended.text).toContain("niet een ouder");
    const path = `/dossiers/${dossierId}/mensen/afschermen/persoon/${fathers}/waarom?deel=plan`;
    const withheld = await mother.submit(await mother.get(path), {
      ...{ ground: "eigen-afweging", reason: "Ik wil het niet", startsOn: "22-11-2026" },
    });
    expect(withheld.status).toBe(422);
    const [counts] = await query(
      `select (select count(*) from withholding where dossier_id = $1) as withheld,
         (select count(*) from participation where dossier_id = $1 and ends_on is not null) as ended`,
      [dossierId],
    );
    expect(counts).toEqual({ withheld: "0", ended: "0" });
  });
});

test("[J5 part] closing in the past does not make the terms of retention end today", async () => {
  const els = await app.browserOf(table.els);
  const answer = await els.fillIn(`/dossiers/${table.dossierId}/sluiten`, {
    ...{ closedOn: "1-1-2020", reason: "Klaar" },
  });
  expect(answer.status).toBe(422);
  const [left] = await query("select closed_on from dossier where id = $1", [table.dossierId]);
  expect(left).toEqual({ closed_on: null });
});

test("[J1 part] what a birthday takes from a parent, it takes from who looks along as well", async () => {
  const { people } = app;
  const dossierId = await people.dossier(table.els, "Bram", "2014-11-23");
  const seat = await people.seat(dossierId, table.els, "intern-begeleider", {
    organisationId: table.school,
  });
  await people.regisseur(dossierId, seat, table.els);
  const parent = await people.seat(dossierId, table.mother, "ouder");
  const partner = await people.person("Koen");
  const partners = await people.seat(dossierId, partner, "stiefouder");
  await query(
    `insert into machtiging (dossier_id, id, participation_id, sections, starts_on, ends_on, given_by_participation_id, given_at)
     values ($1, $2, $3, '{child,contact}', '2026-11-01', '2027-05-01', $4, '2026-11-01')`,
    [dossierId, newId(), partners, parent],
  );
  const sees = (today: string) =>
    query<{ section: string }>(
      `select section from (select set_config('eenplan.today', $3, true)) day, access.basis b
       where b.dossier_id = $1 and b.person_id = $2 and b.refused is null order by section`,
      [dossierId, partner, today],
    );
  expect(await sees("2026-11-22")).toEqual([{ section: "child" }, { section: "contact" }]);
  expect(await sees("2026-11-23")).toEqual([{ section: "child" }]);
});
