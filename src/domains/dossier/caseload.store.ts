import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { CaseloadQuestion, CaseloadRow, ShownPlanStatus } from "./caseload.types.js";
import type { Sector } from "./dossier.types.js";

type Row = {
  id: string;
  given_name: string;
  family_name: string;
  born_on: string;
  sector: Sector;
  closed_on: string | null;
  total: string;
  home_since: string | null;
  minutes_per_week: number | null;
  plan_statuses: string | null;
  regisseur: string | null;
  next_agreement_on: string | null;
};

/** Without accents and capitals, so that "zoe" finds Zoë. */
const bare = (text: ReturnType<typeof sql>) =>
  sql`regexp_replace(normalize(lower(${text}), NFD), ${"[\u0300-\u036f]"}, '', 'g')`;

/** Dutch lists put "de Wit" under the W. */
const sortName = sql`regexp_replace(lower(m.family_name), ${"^((van|de|der|den|het|ter|ten|te|op|in|'t) )+"}, '')`;

function matching({ search, closed }: CaseloadQuestion) {
  const words = search
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&");
  const name = bare(sql`m.given_name || ' ' || m.family_name`);
  return sql`${closed ? sql`true` : sql`m.closed_on is null`}
    and ${words === "" ? sql`true` : sql`${name} like ${`%${words}%`}`}`;
}

/**
 * The dossiers of this viewer. First which ones and in which order, from `access.my_caseload()` so
 * that nothing of the region is read; then the rest, under the policies and only for this page.
 */
export async function listCaseload(
  tx: Tx,
  question: CaseloadQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: CaseloadRow[]; total: number }> {
  const byTime = question.sort === "thuis";
  const { rows } = await sql<Row>`
    with page as (
      select m.id, count(*) over () as total, row_number() over (
        order by ${byTime ? sql`m.home_since nulls last,` : sql``} ${sortName}, m.given_name, m.id) as place
      from access.my_caseload(${byTime}) m
      where ${matching(question)}
      order by place limit ${limit} offset ${offset}
    )
    select d.id, d.given_name, d.family_name, d.born_on, d.sector, d.closed_on, page.total,
      known.home_since, known.minutes_per_week,
      (select string_agg(p.status, ' ' order by p.number) from plan p
        where p.dossier_id = d.id and p.status <> 'replaced') as plan_statuses,
      (select r.given_name || ' ' || r.family_name from regisseur_appointment a
        join participation seat on seat.dossier_id = a.dossier_id and seat.id = a.participation_id
        join person r on r.id = seat.person_id
        where a.dossier_id = d.id and a.kind = 'regisseur' and a.ends_at is null limit 1) as regisseur,
      (select min(g.due_on) from agreement g
        where g.dossier_id = d.id and g.status in ('asked', 'accepted')) as next_agreement_on
    from page join dossier d on d.id = page.id
    left join lateral (
      select s.home_since, s.minutes_per_week from situation s
      where s.dossier_id = d.id order by s.recorded_on desc, s.id desc limit 1) known on true
    order by page.place`.execute(tx.db);
  return { rows: rows.map(asCaseloadRow), total: Number(rows[0]?.total ?? 0) };
}

const date = (text: string | null) => (text === null ? null : localDate(text));

const asCaseloadRow = (row: Row): CaseloadRow => ({
  id: row.id,
  name: `${row.given_name} ${row.family_name}`,
  bornOn: localDate(row.born_on),
  sector: row.sector,
  closedOn: date(row.closed_on),
  homeSince: date(row.home_since),
  minutesPerWeek: row.minutes_per_week,
  planStatuses: (row.plan_statuses ?? "").split(" ").filter(Boolean) as ShownPlanStatus[],
  regisseur: row.regisseur,
  nextAgreementOn: date(row.next_agreement_on),
});

/** Whether this viewer has a dossier at all. */
export async function hasAnyDossier(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select from access.my_dossiers()) as yes`.execute(tx.db);
  return rows[0]?.yes ?? false;
}
