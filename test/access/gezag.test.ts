import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  gezagDecisions,
  gezagForms,
  type Guardian,
  listParticipants,
  participationRoles,
  presentRoleOf,
} from "../../src/domains/access/index.js";
import { sql } from "kysely";
import { requiredApprovals } from "../../src/domains/plan/index.js";
import { fixedClock } from "../../src/platform/clock/clock.js";
import { openDatabase } from "../../src/platform/db/transaction.js";
import { beginAs } from "../../src/platform/db/actor.js";
import { newId } from "../../src/shared/ids.js";
import { ageOn, birthdayOn } from "../../src/shared/age.js";
import { addDays, localDate } from "../../src/shared/local-date.js";
import { testDatabase, type TestDatabase } from "../support/database.js";
import { People } from "../support/people.js";

let store: TestDatabase;
let people: People;

beforeAll(async () => {
  store = await testDatabase();
  people = new People(store);
});
afterAll(() => store.drop());

const today = "2026-11-22";

/** Every way in which somebody's authority can be written down, the six forms first. */
function* everyGuardian(): Generator<Guardian> {
  const facts = { relation: "moeder", source: "x", recordedOn: localDate(today) } as const;
  for (const gezagForm of gezagForms) {
    for (const hasAuthority of [true, false]) {
      for (const underInvestigation of [true, false]) {
        for (const what of [undefined, ...gezagDecisions]) {
          const decision = what ? { what, reason: "x", by: null } : null;
          yield { ...facts, gezagForm, hasAuthority, underInvestigation, decision };
        }
      }
    }
  }
}

test("[B3 part] each of the six forms, in onderzoek or not, decided or not: one answer in page and database", async () => {
  const by = await people.person("By");
  const expected = new Map<string, string>();
  const seats: string[][] = [];
  const guardians: unknown[][] = [];
  const dossierId = await people.dossier(by);
  for (const role of participationRoles) {
    for (const guardian of [null, ...everyGuardian()]) {
      if (role === "kind") continue;
      const id = newId();
      expected.set(id, presentRoleOf(role, guardian));
      seats.push([id, role]);
      if (guardian) {
        const { gezagForm, hasAuthority, underInvestigation, decision } = guardian;
        guardians.push([newId(), id, gezagForm, hasAuthority, underInvestigation, decision?.what]);
      }
    }
  }
  // One seat each for as many people: the table takes somebody once in a role.
  await store.ownerQuery(
    `with people as (
       insert into person (id, given_name, family_name, created_at)
       select (seat->>0)::uuid, 'A', 'B', '2026-01-01' from jsonb_array_elements($1::jsonb) seat returning id)
     insert into participation (dossier_id, id, person_id, role, mandate, starts_on, added_by)
     select $2, people.id, people.id, seat->>1, 'adviseur', '2026-09-01', $3
     from people join jsonb_array_elements($1::jsonb) seat on (seat->>0)::uuid = people.id`,
    [JSON.stringify(seats), dossierId, by],
  );
  await store.ownerQuery(
    `insert into guardian (dossier_id, id, participation_id, relation, gezag_form, has_authority, under_investigation,
       decision, decision_reason, decided_by, source, recorded_on)
     select $2, (g->>0)::uuid, (g->>1)::uuid, 'ouder', g->>2, (g->>3)::boolean, (g->>4)::boolean,
       g->>5, case when g->>5 is not null then 'x' end, case when g->>5 is not null then $3::uuid end, 'x', '2026-09-01'
     from jsonb_array_elements($1::jsonb) g`,
    [JSON.stringify(guardians), dossierId, by],
  );
  const rows = await store.ownerQuery<{ id: string; role: string }>(
    `select participation_id as id, role
     from (select set_config('eenplan.today', $1, false)) as now, access.present where dossier_id = $2`,
    [today, dossierId],
  );
  expect(rows.length).toBe(expected.size);
  expect(new Map(rows.map(({ id, role }) => [id, role]))).toEqual(expected);
  // And the proof is not about nothing: every outcome is among them.
  expect(new Set(expected.values())).toContain("gezag-onbeslist");
  expect([...expected.values()].filter((role) => role === "ouder").length).toBeGreaterThan(10);
});

describe("[J1 part] age and birthday are the same in page and database", () => {
  test("for everybody born in five years, on the days around every birthday, and on every day of four years", async () => {
    const births = Array.from({ length: 1827 }, (_none, at) =>
      addDays(localDate("2007-01-01"), at),
    );
    const birthdays = births.flatMap((born) =>
      [12, 16, 18].map((age) => ({ born, age, on: birthdayOn(born, age) })),
    );
    const [differs] = await store.ownerQuery<{ n: number; all: number }>(
      `select count(*)::int as all, count(*) filter (where access.birthday_on(born, age) <> birthday
         or access.age_on(born, birthday) <> age or access.age_on(born, birthday - 1) <> age - 1)::int as n
       from jsonb_to_recordset($1::jsonb) as one (born date, age integer, "on" date),
         lateral (select "on" as birthday) b`,
      [JSON.stringify(birthdays)],
    );
    expect(differs).toEqual({ n: 0, all: 1827 * 3 });

    const leap = ["2008-02-28", "2008-02-29", "2008-03-01", "2011-12-31", "2012-01-01"];
    const days = Array.from({ length: 1461 }, (_none, at) => addDays(localDate("2026-01-01"), at));
    const ages = leap.flatMap((born) =>
      days.map((day) => ({ born, day, age: ageOn(localDate(born), day) })),
    );
    const [other] = await store.ownerQuery<{ n: number; all: number }>(
      `select count(*)::int as all, count(*) filter (where access.age_on(born, day) <> age)::int as n
       from jsonb_to_recordset($1::jsonb) as one (born date, day date, age integer)`,
      [JSON.stringify(ages)],
    );
    expect(other).toEqual({ n: 0, all: 5 * 1461 });
  });

  test("29 February: 1 March in other years, in both", async () => {
    expect(birthdayOn(localDate("2008-02-29"), 18)).toBe("2026-03-01");
    const [row] = await store.ownerQuery(
      "select access.birthday_on('2008-02-29', 18)::text as d, access.birthday_on('2008-02-29', 16)::text as l",
    );
    expect(row).toEqual({ d: "2026-03-01", l: "2024-02-29" });
  });
});

describe("[J2 part] who must say yes to youth care is who decides in the database", () => {
  const care = [{ kind: "zorg", payer: "gemeente-jeugdwet", performerParticipationId: "" }];
  const forms = [
    ["tweehoofdig-ouderlijk-gezag", true, null],
    ["eenhoofdig-ouderlijk-gezag", false, null],
    ["tijdelijk-geen-gezag", false, null],
    ["gezag-niet-te-bepalen", false, "alles"],
    ["gezag-niet-te-bepalen", false, "hoofdzaken"],
  ] as const;

  test.each(["2017-05-14", "2014-11-22", "2010-11-23", "2010-11-22", "2008-11-22"])(
    "for a child born on %s",
    async (bornOn) => {
      for (const [form, hasAuthority, decision] of forms) {
        const els = await people.person("Els");
        const dossierId = await people.dossier(els, "Tim", bornOn);
        await people.seat(dossierId, els, "intern-begeleider");
        await people.seat(dossierId, await people.person("Tim"), "kind");
        for (const certain of [false, true]) {
          const seat = await people.seat(dossierId, await people.person("Ouder"), "ouder");
          const facts = certain
            ? ["eenhoofdig-ouderlijk-gezag", true, null]
            : [form, hasAuthority, decision];
          await store.ownerQuery(
            `insert into guardian (dossier_id, id, participation_id, relation, gezag_form, has_authority, decision,
               decision_reason, decided_by, source, recorded_on)
             values ($1, gen_random_uuid(), $2, 'ouder', $3, $4, $5::text, case when $5::text is not null then 'x' end,
               case when $5::text is not null then $6::uuid end, 'x', '2026-09-01')`,
            [dossierId, seat, ...facts, els],
          );
        }
        const clock = fixedClock(`${today}T10:00:00Z`);
        const asked = await openDatabase(store.appPool, clock).inTransactionAs(
          { kind: "person", personId: els },
          async (tx) => {
            const participants = await listParticipants(tx, dossierId);
            const born = localDate(bornOn);
            const rules = requiredApprovals({
              ...{ bornOn: born, on: tx.today, participants, activities: care },
            });
            const { rows } = await sql<{ id: string }>`
              select participation_id as id from access.who_decides(${dossierId}::uuid, '{care}')
              where participation_id is not null`.execute(tx.db);
            const page = rules.filter(({ part, decides }) => part === "jeugdhulp" && decides);
            return [
              page.map(({ participationId }) => participationId).sort(),
              rows.map(({ id }) => id).sort(),
            ];
          },
        );
        expect(asked[0]?.length).toBeGreaterThan(0);
        expect(asked[0], `${form} ${decision ?? ""}`).toEqual(asked[1]);
      }
    },
  );
});

describe("[J1 part] telephone and e-mail", () => {
  test("can't be read from the table by anybody at a table, not even by a query of one's own", async () => {
    const { els, mother } = await people.smallTable();
    for (const personId of [els, mother]) {
      for (const column of ["email", "phone", "shares_contact"]) {
        const client = await store.appPool.connect();
        try {
          await client.query(beginAs({ kind: "person", personId }, today));
          await expect(client.query(`select ${column} from person`)).rejects.toThrow(
            "permission denied",
          );
        } finally {
          await client.query("rollback");
          client.release();
        }
      }
    }
  });
});

test("[J1 part] every table of a dossier rests when it is closed, or is on this list with the reason", async () => {
  const goesOn: Record<string, string> = {
    event: "is written with a change only; what protects somebody is told as well",
    consent: "asking is refused; a withdrawal settles it (AVG 7 lid 3)",
    consent_answer: "withdrawing goes on (AVG 7 lid 3), every other answer is refused",
    machtiging: "giving is refused; ending goes on",
    withholding: "a judge does not wait until a dossier is opened again",
    emergency_access: "access.open_in_emergency() opens no closed dossier",
    rights_version: "counts changes, and holds nothing itself",
    audit_entry: "reading a closed dossier is recorded as well",
    audit_head: "the end of that record",
    objection: "somebody may ask who looked for as long as it is kept (AVG 15, 21)",
    objection_answer: "and gets an answer",
    correction: "somebody may ask to correct for as long as it is kept (AVG 16)",
    remark: "what somebody says stands beside what was written (AVG 16)",
    mistake: "what was never right is marked for as long as it is kept (AVG 5 lid 1 onder d)",
    hold: "keeps from destruction as long as an objection runs",
    destruction: "happens after closing",
  };
  const rows = await store.ownerQuery<{ name: string; deeds: string[] }>(
    `select c.relname as name, coalesce(array_agg(t.tgname) filter (where t.tgname = 'aa_only_while_open'), '{}') as deeds
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'dossier_id' and a.attnum > 0
     left join pg_trigger t on t.tgrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname`,
  );
  const restless = rows.filter(({ deeds }) => deeds.length === 0).map(({ name }) => name);
  expect(restless.filter((name) => !(name in goesOn))).toEqual([]);
});
