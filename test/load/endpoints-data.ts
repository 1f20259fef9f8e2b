/* What `endpoints.ts` measures over: cases and all that hangs on them, in the amounts of a city's ten years. */

/** Runs one statement as the owner of the tables. */
export type Owner = <T = Record<string, unknown>>(sql: string, parameters?: unknown[]) => Promise<T[]>;

export interface Town {
  readonly today: string;
  /** Of the real services' teams first; a service's team is the one of its number. */
  readonly teams: readonly string[];
  readonly services: readonly string[];
  /** Ids of those who work on cases. */
  readonly staff: readonly string[];
  readonly apiKey: string;
}

/** Tables that are filled by the million: their indexes are dropped while they are. */
const large = [
  'case_file',
  'case_word',
  'event',
  'case_fact',
  'case_letter',
  'work_item',
  'case_seen',
  'notification',
  'receivable',
  'submission',
  'bulk_item',
];

async function withoutIndexes(owner: Owner, work: () => Promise<void>): Promise<void> {
  const indexes = await owner<{ name: string; made_by: string }>(
    `select indexname as name, indexdef as made_by from pg_indexes i
     where schemaname = 'public' and tablename = any($1) and not exists (select from pg_constraint c where c.conname = i.indexname)`,
    [large],
  );
  for (const { name } of indexes) await owner(`drop index ${name}`);
  const keys = await owner<{ name: string; tab: string; made_by: string }>(
    `select conname as name, conrelid::regclass::text as tab, pg_get_constraintdef(oid) as made_by from pg_constraint where contype = 'p' and conrelid::regclass::text = 'case_word'`,
  );
  for (const { name, tab } of keys) await owner(`alter table ${tab} drop constraint ${name}`);
  await work();
  for (const { name, tab, made_by } of keys) await owner(`alter table ${tab} add constraint ${name} ${made_by}`);
  for (const { made_by } of indexes) await owner(made_by);
}

/** 300 people in the teams, each competent for what their team does; some away, most with a session. */
export async function layPeople(owner: Owner, teams: readonly string[], services: readonly string[], today: string): Promise<string[]> {
  const people = await owner<{ id: string }>(
    `insert into staff (id, user_name, display_name, roles, changed_by)
     select gen_random_uuid(), 'person-' || n, 'Person ' || n, case n % 10 when 0 then array['supervisor'] when 1 then array['clerk', 'approver'] else array['clerk'] end, 'load'
     from generate_series(1, 300) n returning id`,
  );
  const ids = people.map(({ id }) => id);
  await owner(`insert into team_member select id, ($2::uuid[])[1 + n % 20] from unnest($1::uuid[]) with ordinality as p(id, n)`, [
    ids,
    teams,
  ]);
  await owner(
    `insert into competence (staff_id, service_key, may) select p.id, s.key, 'work' from unnest($1::uuid[]) with ordinality as p(id, n), unnest($2::text[]) with ordinality as s(key, k) where (k - 1) % 20 = n % 20`,
    [ids, services],
  );
  await owner(
    `insert into absence (id, staff_id, from_on, until_on, recorded_by, recorded_at) select gen_random_uuid(), id, $2::date - 100 * k, $2::date - 100 * k + 10, id, now() from unnest($1::uuid[]) as p(id), generate_series(0, 9) k`,
    [ids, today],
  );
  await owner(
    `insert into session (id, token_hash, staff_id, expires_at) select gen_random_uuid(), md5(id::text || k), id, now() + interval '1 day' from unnest($1::uuid[]) as p(id), generate_series(1, 3) k`,
    [ids],
  );
  return ids;
}

/**
 * `count` cases like those that are there, evenly over the `days` before today; of the newest eighth four fifths are still
 * in work, which is a tenth of all. A service is the more frequent the lower its number; `email` and the last service are
 * in the oldest tenth alone, one case in 25 (250) of it.
 */
export async function layCases(owner: Owner, town: Town, count: number, days: number): Promise<void> {
  const { today, teams, services, staff } = town;
  await withoutIndexes(owner, async () => {
    await owner('drop table if exists made');
    await owner(
      `create table made as
       select a.*, ('{open,open,open,waiting,proposed,decided}'::text[])[1 + h % 6] as work_status, ($4::text[])[service] as service_key, ($3::uuid[])[1 + (service - 1) % 20] as team_id,
              ($5::uuid[])[1 + h % 300] as staff_id, (received + make_interval(days => 30))::date as due_on, least((received + make_interval(days => 1 + h % 60)), $1::date) as ended
       from (select n, gen_random_uuid() as id, b.h, b.old, $1::date + time '09:00' - make_interval(secs => n::float8 * $6 * 86400 / $2) as received,
                    n <= $2 / 8 and n % 5 <> 0 as in_work,
                    case when old and n % 25 = 1 then 40 else least(39, 1 + floor(39 * power((hashint8(n) & 1023) / 1024.0, 2)))::integer end as service,
                    case when old and n % 250 = 1 then 'email' else (array['portal', 'portal', 'portal', 'fit-connect', 'counter', 'post', 'terminal'])[1 + (hashint8(n + 7) & 1023) % 7] end as channel,
                    case when n % 70 = 0 then 1 when old and n % 100 = 1 then 2 else 0 end as priority
             from generate_series(1, $2::bigint) n cross join lateral (select n > $2 * 0.9 as old, (hashint8(n + 3) & 65535) as h) b) a`
        .replaceAll('$1', `'${today}'`)
        .replaceAll('$2', String(count))
        .replaceAll('$3', `'{${teams.join()}}'`)
        .replaceAll('$4', `'{${services.join()}}'`)
        .replaceAll('$5', `'{${staff.join()}}'`)
        .replaceAll('$6', String(days)),
    );
    await owner(
      `insert into case_file
       select r.* from made m join (select distinct on (status) status, c from case_file c where case_number not like 'L-%' order by status, position) one on one.status = case when m.in_work then m.work_status else 'decided' end
       -- in the from: one call for each row, and not one for each column
       cross join lateral jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'L-' || $1 || '-' || m.n, 'external_reference', null, 'submission_id', gen_random_uuid(), 'team_id', m.team_id, 'service_key', m.service_key, 'service_version', 1,
         'channel', m.channel, 'priority', m.priority, 'received_at', m.received, 'due_on', m.due_on, 'status', case when m.in_work then m.work_status else 'closed' end, 'position', 5, 'version', 3,
         'assignee_id', case when m.in_work and m.h % 3 > 0 then m.staff_id end, 'closed_at', case when not m.in_work then m.ended end, 'outcome', case when not m.in_work then 'granted' end,
         'proposed_by', case when m.in_work and m.work_status = 'proposed' then m.staff_id end, 'approval_needed', false, 'applicant_name', 'Muster ' || m.h,
         'state', (one.c).state || jsonb_build_object('id', m.id, 'caseNumber', 'L-' || $1 || '-' || m.n, 'teamId', m.team_id, 'service', jsonb_build_object('key', m.service_key, 'version', 1), 'position', 5, 'version', 3, 'channel', m.channel,
           'assignee', case when m.in_work and m.h % 3 > 0 then jsonb_build_object('id', m.staff_id, 'name', 'Jemand', 'since', m.received) end))) r`.replaceAll(
        '$1',
        String(count),
      ),
    );
    await owner(
      `insert into work_item
       select id, team_id, service_key, channel, work_status, priority, due_on, received, case when h % 3 > 0 then staff_id end, case when work_status = 'proposed' then staff_id end, null, null,
              case when h % 50 = 0 then staff_id end, case when h % 20 = 0 then due_on end, null, work_status = 'decided' and h % 2 = 0, h % 200 = 0
       from made where in_work`,
    );
    await owner(`insert into case_assignment select id, staff_id, received from made where in_work and h % 3 > 0`);
    await owner(
      `insert into case_fact
       select id, service_key, team_id, channel, channel in ('portal', 'fit-connect', 'terminal'), received::date, received, closed, closed, closed + time '15:00', case when closed is not null then 'granted' end, due_on,
              (closed - received::date) * 5 / 7, (h % 5 = 0)::integer, (closed is not null and h % 50 = 1)::integer, case when closed is not null then staff_id end, (h % 25 = 0)::integer,
              case when h % 4 = 0 then array['item-' || h % 7] else '{}' end, case when closed is not null and h % 12 = 0 then array['reason-' || h % 5] end, closed, closed <= due_on,
              h, h, h, h % 7, h % 3, closed
       from (select *, case when not in_work then ended::date end as closed from made) m`,
    );
    await layWords(owner, count);
    await layTrail(owner);
    await laySides(owner, town, count);
  });
  // A worker that keeps up.
  await owner(
    `insert into event_cursor (name, xid, seq) select 'jobs', xid, seq from event order by xid desc, seq desc limit 1 on conflict (name) do update set xid = excluded.xid, seq = excluded.seq`,
  );
  await owner('vacuum analyze');
}

async function layWords(owner: Owner, count: number): Promise<void> {
  await owner(
    `insert into case_word
     select m.id, w.field, w.word, m.team_id, m.service_key, m.received
     from made m cross join lateral (values
       ('number', '#l' || ${count} || m.n), ('name', case when m.n % 4 = 0 then (array['schmitz', 'mueller', 'kaya', 'peters'])[1 + m.h % 4] else 'name' || m.h end),
       ('name', (array['anna', 'karl', 'eva', 'uta'])[1 + m.h % 4]), ('address', 'str' || m.h % 900), ('address', '52349'), ('chip', '#276' || lpad(m.n::text, 12, '0'))) w(field, word)
     on conflict do nothing`,
  );
  await owner(
    `insert into search_word (word, team_id, service_key) select distinct word, team_id, service_key from case_word where left(word, 1) <> '#' on conflict do nothing`,
  );
}

/** What happened: a case comes in, is taken, checked, perhaps handed over, and its letter leaves; most of it by persons. */
async function layTrail(owner: Owner): Promise<void> {
  await owner(
    `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
     select gen_random_uuid(), 'case', m.id, k.position, k.kind, 1, m.id, k.actor_kind, k.actor_id, 'Name', 'r-' || m.n || '-' || k.position, k.at, k.data::jsonb
     from made m cross join lateral (values
       (1, 'case.submitted', 'portal', 'portal', m.received, jsonb_build_object('dueOn', m.due_on)::text),
       (2, 'case.checked-automatically', 'system', 'system', m.received, '{}'),
       (3, case when m.h % 10 = 0 then 'case.assigned' else 'case.claimed' end, 'staff', m.staff_id::text, m.received + interval '1 day',
         jsonb_build_object('assignee', jsonb_build_object('id', m.staff_id), 'to', jsonb_build_object('id', m.staff_id), 'from', jsonb_build_object('id', m.staff_id))::text),
       (4, case when m.h % 3 = 0 then 'case.check-recorded' when m.h % 3 = 1 then 'case.letter-sent' else 'case.letter-posted' end, case when m.h % 3 = 0 then 'staff' else 'system' end, case when m.h % 3 = 0 then m.staff_id::text else 'system' end, m.received + interval '2 days', '{}'),
       (5, 'case.closed', 'system', 'system', m.ended, '{}')) k(position, kind, actor_kind, actor_id, at, data)
     where k.position < 5 or not m.in_work`,
  );
}

/** What hangs on cases and people beside the log. */
async function laySides(owner: Owner, { today, staff, apiKey }: Town, count: number): Promise<void> {
  await owner(
    `insert into case_check select id, key, 'passed', staff_id::text, received, 1 from made, unnest(array['identity', 'complete']) key where n % 2 = 0`,
  );
  await owner(
    `insert into print_batch (id, number, team_id, made_by, made_by_name, made_at, letters, printed, state, pdf_sha256, pages, posted_on, posted_by, posted_by_name)
     select id, 'S-' || ${count} || '-' || n, team_id, staff_id, 'Jemand', received, 50, 50, 'posted', md5(id::text) || md5(id::text), 100, received::date, staff_id, 'Jemand' from made where n % 200 = 0`,
  );
  await owner(
    `insert into case_letter
     select gen_random_uuid(), id, team_id, 'notice', case when h % 3 = 0 then 'print' else 'mail' end,
            case when in_work then case when h % 9 = 0 then 'written' when h % 31 = 0 then 'failed' else 'ordered' end when h % 3 = 0 then 'posted' else 'sent' end, null, received
     from made where not in_work or n % 20 = 1`,
  );
  await owner(
    `update case_letter l set batch_id = b.id from (select id, row_number() over () as n from print_batch) b, (select id, row_number() over () as n from case_letter where state = 'posted' and batch_id is null limit 200000) x where l.id = x.id and b.n = 1 + x.n / 50`,
  );
  await owner(
    `insert into receivable select gen_random_uuid(), id, 'L-' || n, service_key, 'KZ' || ${count} || '-' || n, 'Muster', 'Weg 1', '52349', 'Düren', 'Steuer', 12000, '[]', due_on, received::date, received::date, 'first', null, null from made where n % 3 = 0`,
  );
  await owner(
    `insert into submission select gen_random_uuid(), $1::uuid, id::text, 'x', service_key, channel, null, received, '{"service": "hundesteuer-anmeldung", "form": {}}', '[]', case when n % 200 > 0 then id end, null, null, 'portal', $1::uuid::text, 'Portal' from made where n % 20 = 0`,
    [apiKey],
  );
  await owner(
    `insert into quarantine_entry
     select gen_random_uuid(), s.id, s.service, s.service, m.team_id, s.channel, null, case when m.in_work then 'open' else 'refused' end, '[]', s.received_at, case when not m.in_work then now() end, null, null, case when not m.in_work then 'nein' end, null
     from submission s join made m on m.id::text = s.idempotency_key where s.case_id is null`,
  );
  const other = `($1::uuid[])[1 + (n * 7 + k) % ${staff.length}]`;
  await owner(
    `insert into notification (id, staff_id, kind, case_id, cause, data, at, read_at) select gen_random_uuid(), ${other}, 'given-to-me', id, 'c' || id || k, '{}', greatest(received, $2::date - 90), case when n % 9 > 0 then now() end from made, generate_series(0, 0) k where n % 5 = 0`,
    [staff, today],
  );
  await owner(
    `insert into case_seen select ${other}, id, 3, greatest(received, $2::date - 180) from made, generate_series(0, 1) k where n % 5 = 0`,
    [staff, today],
  );
  await owner(
    `insert into draft select ${other}, 'note:' || id, id, 1, '{}', now() from made, generate_series(0, 0) k where n % 1000 = 0`,
    [staff],
  );
  await owner(
    `insert into bulk_run (id, author_id, action, params, state, total, will, made_at, started_at, ended_at) select id, ${other}, 'add-note', '{}', 'finished', 100, 100, received, received, received from made, generate_series(0, 0) k where n % 2000 = 0`,
    [staff],
  );
  await owner(
    `insert into bulk_item (run_id, number, case_id, seen_version, outcome, at) select r.id, k, c.id, 1, 'done', r.made_at from (select id, made_at from bulk_run where id in (select id from made)) r, (select id, row_number() over () as k from made limit 100) c`,
  );
  await owner(
    `insert into saved_view (id, owner_id, owner_name, name, query, version, changed_at) select id, ${other}, 'Jemand', 'Sicht ' || ${count} || '-' || n, '{}', 1, now() from made, generate_series(0, 0) k where n % 3000 = 0`,
    [staff],
  );
  await owner(
    `select graphile_worker.add_job('correspondence:send-mail', json_build_object('caseId', id), max_attempts := 1) from made where n % 2000 = 0`,
  );
  await owner(`update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'refused'`);
}
