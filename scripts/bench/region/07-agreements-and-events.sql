-- Four to eight agreements for each child, some open, some late, most done.
insert into agreement (dossier_id, id, what, owner_participation_id, goal_origin_id, due_on, status, answered_at, done_at, made_by, made_at)
select p.id, pg_temp.id('agreement', at, p.n * 10 + k), pg_temp.say(p.n, 141 + k),
  pg_temp.id('participation', opened_at, p.n * 10 + (array[3, 4, 1, 5, 6])[1 + pg_temp.pick(p.n + k, 150, 5)]),
  pg_temp.id('goal', made_at, p.n * 10 + k % 3), pg_temp.today() - 40 + k * 10, status,
  case when status <> 'asked' then at + interval '1 day' end, case status when 'done' then at + interval '9 days' end, by, at
from p cross join generate_series(0, 3 + pg_temp.pick(p.n, 151, 5)) k
cross join lateral (select
  (array['done', 'done', 'accepted', 'done', 'asked', 'accepted', 'asked', 'accepted'])[k + 1] as status,
  pg_temp.today()::timestamptz + interval '10 hours' - interval '60 days' + k * interval '6 days' as at) made
order by at;

-- About forty events for each dossier, in the order in which they happened in the region: the rows of
-- one dossier lie scattered over the table, as after years of use.
insert into event (dossier_id, id, at, kind, section, actor_kind, actor_person_id, subject_id, data)
select id, pg_temp.id('event', at, n * 100 + k), at, kind, section, 'person', by, id, data
from (
  select d.id, d.n, d.by, k, kinds.kind, kinds.section,
    d.opened_at + (k + pg_temp.pick(d.n, k, 100) / 100.0) * ((pg_temp.today() - d.opened_on) / 42.0) * interval '1 day' as at,
    case when kinds.text is null then '{}' else jsonb_build_object(kinds.text, pg_temp.sentence(d.n, k)) end
      || case when kinds.name is null then '{}' else jsonb_build_object(kinds.name, pg_temp.given_name(d.n + k)) end as data
  from rows_of d cross join generate_series(0, 35 + pg_temp.pick(d.n, 161, 11)) k
  join (values
    (0, 'dossier-opened', 'child', null, null),
    (1, 'need-added', 'needs', 'body', null),
    (2, 'goal-added', 'plan', 'title', null),
    (3, 'activity-added', 'plan', 'what', null),
    (4, 'agreement-made', 'agreements', 'what', 'owner'),
    (5, 'participant-seated', 'people', null, 'name'),
    (6, 'agreement-done', 'agreements', 'what', null),
    (7, 'family-note-added', 'family', 'source', null)
  ) as kinds (nr, kind, section, text, name) on kinds.nr = case k when 0 then 0 else 1 + pg_temp.pick(d.n + k, 162, 7) end
) happened
order by at;
