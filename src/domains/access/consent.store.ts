import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { Basis, SectionKey } from "./access.types.js";
import type {
  AskFields,
  Consent,
  ConsentAnswer,
  ConsentPlace,
  ConsentStatus,
  Decider,
  GivenAnswer,
  Purpose,
  SeatGrounds,
} from "./consent.types.js";
import { listBasis } from "./rights.store.js";

/** For each seat of a professional today: what the matrix asks consent for, and what it gives by law. */
export async function listSeatGrounds(
  tx: Tx,
  dossierId: string,
): Promise<ReadonlyMap<string, SeatGrounds>> {
  const { rows } = await sql<{ id: string; asks: SectionKey[]; byLaw: SectionKey[] }>`
    select p.id,
      coalesce(array_agg(r.section order by s.position) filter (where r.ground = 'consent'), '{}') as asks,
      coalesce(array_agg(r.section order by s.position) filter (where r.ground <> 'consent'), '{}') as "byLaw"
    from participation p join dossier d on d.id = p.dossier_id
    join section_right r on r.region_id = d.region_id and r.role = p.role and r.may_read
      and access.age_on(d.born_on, access.today()) >= r.from_age
      and access.age_on(d.born_on, access.today()) < r.until_age
    join section s on s.key = r.section
    where p.dossier_id = ${dossierId} and p.organisation_id is not null
      and (p.ends_on is null or p.ends_on >= access.today())
    group by p.id`.execute(tx.db);
  return new Map(rows.map(({ id, asks, byLaw }) => [id, { asks, byLaw }]));
}

type Row = {
  id: string;
  organisationId: string;
  organisationName: string;
  purpose: Purpose;
  asked: SectionKey[];
  sections: SectionKey[];
  why: string;
  startsOn: string;
  endsOn: string;
  status: ConsentStatus;
  askedById: string;
  askedByName: string | null;
  askedAt: Date;
  settledAt: Date | null;
  answers: (Omit<ConsentAnswer, "answeredAt"> & { answeredAt: string })[];
  deciders: Decider[];
};

const answers = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'participationId', a.participation_id,
    'name', person.given_name || ' ' || person.family_name, 'answer', a.answer, 'sections', a.sections,
    'via', a.via, 'hasPaper', a.paper_file_id is not null, 'reason', a.reason,
    'answeredAt', a.answered_at) order by a.answered_at desc, a.id desc), '[]')
  from consent_answer a
  join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
  join person on person.id = p.person_id
  where a.dossier_id = c.dossier_id and a.consent_id = c.id)`;

const deciders = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('participationId', w.participation_id,
    'name', coalesce(person.given_name || ' ' || person.family_name, ''), 'because', w.because)), '[]')
  from access.who_decides(c.dossier_id, c.asked_sections) w
  left join participation p on p.dossier_id = c.dossier_id and p.id = w.participation_id
  left join person on person.id = p.person_id)`;

/** Every consent of this dossier, or one of them: with who has a say and what they answered. */
export async function listConsents(
  tx: Tx,
  dossierId: string,
  consentId?: string,
): Promise<Consent[]> {
  const { rows } = await sql<Row>`
    select c.id, c.organisation_id as "organisationId", o.name as "organisationName", c.purpose,
      c.asked_sections as asked, c.sections, c.why, c.starts_on as "startsOn", c.ends_on as "endsOn",
      c.status, c.asked_by as "askedById", asker.given_name || ' ' || asker.family_name as "askedByName",
      c.asked_at as "askedAt", c.settled_at as "settledAt", ${answers} as answers, ${deciders} as deciders
    from consent c join organisation o on o.id = c.organisation_id
    left join person asker on asker.id = c.asked_by
    where c.dossier_id = ${dossierId} and c.id = coalesce(${consentId ?? null}::uuid, c.id)
    order by c.asked_at desc, c.id desc`.execute(tx.db);
  return rows.map(({ askedById, askedByName, ...row }) => ({
    ...row,
    startsOn: localDate(row.startsOn),
    endsOn: localDate(row.endsOn),
    askedBy: { personId: askedById, name: askedByName ?? "" },
    answers: row.answers.map((one) => ({ ...one, answeredAt: new Date(one.answeredAt) })),
  }));
}

/** Who has a say over these sections today. */
export async function listDeciders(
  tx: Tx,
  dossierId: string,
  sections: readonly SectionKey[],
): Promise<Decider[]> {
  const { rows } = await sql<Decider>`
    select w.participation_id as "participationId", w.because,
      coalesce(person.given_name || ' ' || person.family_name, '') as name
    from access.who_decides(${dossierId}::uuid, ${[...sections]}::text[]) w
    left join participation p on p.dossier_id = ${dossierId} and p.id = w.participation_id
    left join person on person.id = p.person_id`.execute(tx.db);
  return rows;
}

export async function insertConsent(
  tx: Tx,
  dossierId: string,
  asked: AskFields & { id: string; organisationId: string; askedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("consent")
    .values({
      dossier_id: dossierId,
      id: asked.id,
      organisation_id: asked.organisationId,
      purpose: asked.purpose,
      sections: asked.sections,
      why: asked.why,
      starts_on: tx.today,
      ends_on: asked.endsOn,
      asked_by: asked.askedBy,
      asked_at: tx.now,
    })
    .execute();
}

/** The state of the consent follows from it in the same statement. */
export async function insertAnswer(
  tx: Tx,
  { dossierId, consentId }: ConsentPlace,
  given: GivenAnswer & { id: string; answeredBy: string },
): Promise<void> {
  await tx.db
    .insertInto("consent_answer")
    .values({
      dossier_id: dossierId,
      id: given.id,
      consent_id: consentId,
      participation_id: given.participationId,
      answer: given.answer,
      sections: given.sections,
      via: given.paperFileId === undefined ? "signed-in" : "paper",
      paper_file_id: given.paperFileId ?? null,
      reason: given.reason ?? "",
      answered_by: given.answeredBy,
      answered_at: tx.now,
    })
    .execute();
}

/** The scan of an answer on paper. */
export async function findPaper(
  tx: Tx,
  { dossierId, consentId }: ConsentPlace,
  answerId: string,
): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom("consent_answer")
    .select("paper_file_id")
    .where("dossier_id", "=", dossierId)
    .where("consent_id", "=", consentId)
    .where("id", "=", answerId)
    .executeTakeFirst();
  return row?.paper_file_id ?? undefined;
}

export async function mayWithdraw(
  tx: Tx,
  dossierId: string,
  sections: readonly SectionKey[],
  participationId: string,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select access.may_withdraw(${dossierId}::uuid, ${[...sections]}::text[], ${participationId}::uuid) as may
  `.execute(tx.db);
  return rows[0]?.may ?? false;
}

/**
 * What everybody would see after this withdrawal: it is done, the one place that decides is asked, and
 * it is undone. So the page that warns can't promise anything else than what then happens.
 */
export async function basisAfter(
  tx: Tx,
  place: ConsentPlace,
  withdrawal: GivenAnswer & { id: string; answeredBy: string },
): Promise<Basis[]> {
  await sql`savepoint as_it_would_be`.execute(tx.db);
  try {
    await insertAnswer(tx, place, withdrawal);
    return await listBasis(tx, place.dossierId);
  } finally {
    await sql`rollback to savepoint as_it_would_be`.execute(tx.db);
  }
}

/** As whom the clock speaks of this consent. */
export async function findConsentKeeper(
  tx: Tx,
  { dossierId, consentId }: ConsentPlace,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select access.consent_keeper(${dossierId}::uuid, ${consentId}::uuid) as id`.execute(tx.db);
  return rows[0]?.id ?? undefined;
}

/** Whether the timeline says already that this one ended: a job that runs twice says it once. */
export async function wasEndingSaid(
  tx: Tx,
  { dossierId, consentId }: ConsentPlace,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom("event")
    .select("id")
    .where("dossier_id", "=", dossierId)
    .where("subject_id", "=", consentId)
    .where("kind", "=", "consent-ended")
    .executeTakeFirst();
  return row !== undefined;
}
