/**
 * The window through which administrators see jobs and act on them. The jobs' own schema belongs to the worker's role,
 * and their payloads are nobody else's business; so these functions run with the worker's rights (`security definer`),
 * give out no more than ids, names of tasks, times and the runner's error, and only the serving role may call them.
 *
 * Not a migration: the jobs' schema is made by the job runner, after our migrations, by another role. Written anew at
 * each migration, so that it always fits the runner's version. `vorgang_serving` stands for the city's serving role
 * (rights.ts).
 */
export const jobDesk = `
  create schema if not exists job_desk;
  drop function if exists job_desk.counts(); drop function if exists job_desk.troubled(integer); drop function if exists job_desk.follower();
  drop function if exists job_desk.retry(bigint); drop function if exists job_desk.discard(bigint); drop function if exists job_desk.next_tries(text, text[]);

  create function job_desk.counts() returns table (waiting bigint, running bigint, later bigint, failed bigint, oldest_waiting_seconds double precision)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) filter (where attempts < max_attempts and locked_at is null and run_at <= now()),
           count(*) filter (where locked_at is not null),
           count(*) filter (where attempts < max_attempts and locked_at is null and run_at > now()),
           count(*) filter (where attempts >= max_attempts and locked_at is null),
           coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and locked_at is null and run_at <= now())), 0)::double precision
    from (select attempts, max_attempts, locked_at, run_at from graphile_worker._private_jobs limit 100001) j
  $$;

  create function job_desk.troubled(most integer) returns table (
    id bigint, task text, payload jsonb, attempts integer, max_attempts integer, given_up boolean, running boolean, run_at timestamptz,
    created_at timestamptz, tried_at timestamptz, error text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select j.id, t.identifier, jsonb_strip_nulls(jsonb_build_object('caseId', j.payload ->> 'caseId', 'letterId', j.payload ->> 'letterId', 'batchId', j.payload ->> 'batchId')),
           j.attempts::integer, j.max_attempts::integer, j.attempts >= j.max_attempts, j.locked_at is not null, j.run_at, j.created_at, j.updated_at, left(j.last_error, 500)
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.last_error is not null
    order by (j.attempts >= j.max_attempts) desc, j.updated_at desc, j.id desc limit least(most, 500)
  $$;

  create function job_desk.next_tries(name text, letters text[]) returns table (letter_id text, run_at timestamptz, attempts integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select j.payload ->> 'letterId', j.run_at, j.attempts::integer
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = name and j.payload ->> 'letterId' = any(letters) and j.attempts < j.max_attempts
  $$;

  create function job_desk.follower() returns table (lag_seconds double precision, moved_at timestamptz, workers bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    -- The cursor first, so that the log is read from there and not from its beginning.
    select coalesce((select extract(epoch from now() - x.recorded_at)
             from public.event_cursor c cross join lateral (
               select e.recorded_at from public.event e where (e.xid, e.seq) > (c.xid, c.seq) order by e.xid, e.seq limit 1) x
             where c.name = 'jobs'), 0)::double precision,
           (select c.moved_at from public.event_cursor c where c.name = 'jobs'),
           (select count(*) from pg_stat_activity a where a.datname = current_database() and a.application_name = 'vorgang-life-sign')
  $$;

  create function job_desk.retry(job bigint) returns table (id bigint, task text, attempts integer, case_id text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with known as (
      select j.id, t.identifier, j.attempts::integer as attempts, j.payload ->> 'caseId' as case_id
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.id = job and j.locked_at is null and j.last_error is not null
    ), done as (
      select r.id from known, graphile_worker.reschedule_jobs(array[known.id], run_at := now(), attempts := 0) r
    )
    select k.id, k.identifier, k.attempts, k.case_id from known k join done d on d.id = k.id
  $$;

  create function job_desk.discard(job bigint) returns table (id bigint, task text, attempts integer, case_id text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with known as (
      select j.id, t.identifier, j.attempts::integer as attempts, j.payload ->> 'caseId' as case_id
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.id = job and j.locked_at is null and j.last_error is not null
    ), done as (
      select r.id from known, graphile_worker.complete_jobs(array[known.id]) r
    )
    select k.id, k.identifier, k.attempts, k.case_id from known k join done d on d.id = k.id
  $$;

  revoke all on all functions in schema job_desk from public;
  grant usage on schema job_desk to vorgang_serving;
  grant execute on all functions in schema job_desk to vorgang_serving;
`;
