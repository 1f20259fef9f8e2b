import { caseDataSql } from '../domain/case.events.js';

/**
 * A condition for the cases that were, or may have been, in work at the end of a past day: received by then, and not closed for
 * the last time by then. Served by case_fact_in_work_then. So it reads only what was in work on that day, and the few cases that
 * were closed and reopened, no matter how long ago that is and how much was closed before or since.
 * @param f the alias of `case_fact`
 * @param day the parameter with the day
 */
export function maybeInWorkThen(f: string, day: string): string {
  return `days_in_work(${f}.received_on, ${f}.last_closed_on) @> ${day}::date`;
}

/** An answer that the case had waited for. */
const resumes = `(e.data ->> 'resumes')::boolean`;

/**
 * How each of these cases stood at the end of a past day. It folds the events up to then in SQL to the three things that figures
 * need. `evolve` gives the same result, which a test with random histories checks. A case that was entered later counts as it
 * came in. Served by event_by_stream, a handful of rows for each case.
 *
 * It gives the alias `t` with `status`, `assignee_id`, and `due_on` as the work queue has it (far in the future where there is no
 * deadline, or where it is paused).
 * @param f the alias of `case_fact`
 * @param until the parameter with the first instant after the day
 */
export function stateThen(f: string, until: string): string {
  return `cross join lateral (
      select coalesce(status, 'open') as status, assignee_id,
             case when stopped then date '9999-12-31' else coalesce(due_on, date '9999-12-31') end as due_on
      from (
        select
          (array_agg(case when e.kind in ('case.information-requested', 'case.answer-undone') then 'waiting' when e.kind = 'case.decision-proposed' then 'proposed'
                          when e.kind = 'case.decided' then 'decided' when e.kind = 'case.closed' then 'closed' else 'open' end)
             filter (where e.kind in ('case.information-requested', 'case.decision-proposed', 'case.decided', 'case.closed', 'case.request-expired',
                                      'case.request-withdrawn', 'case.answer-undone', 'case.proposal-withdrawn', 'case.proposal-returned', 'case.decision-recalled', 'case.reopened')
                        or e.kind = 'case.request-answered' and ${resumes}))[1] as status,
          (array_agg(case when e.kind in ('case.claimed', 'case.reopened') then e.data #>> '{assignee,id}'
                          when e.kind in ('case.assigned', 'case.continued', 'case.proposal-returned') then e.data #>> '{to,id}' end)
             filter (where e.kind in ('case.claimed', 'case.reopened', 'case.assigned', 'case.continued', 'case.proposal-returned', 'case.released', 'case.closed')))[1]::uuid as assignee_id,
          (array_agg(coalesce(e.data ->> 'dueOn', e.data #>> '{resumed,dueOn}', e.data #>> '{clock,dueOn}'))
             filter (where e.kind in ('case.submitted', 'case.request-expired', 'case.request-withdrawn', 'case.answer-undone')
                        or e.kind = 'case.reopened' and e.data ? 'dueOn'
                        or e.kind = 'case.payment-recorded' and e.data ? 'resumed'
                        or e.kind = 'case.request-answered' and ${resumes}))[1]::date as due_on,
          coalesce((array_agg(e.kind in ('case.information-requested', 'case.answer-undone', 'case.decided'))
             filter (where e.kind in ('case.information-requested', 'case.answer-undone', 'case.request-expired', 'case.request-withdrawn', 'case.reopened')
                        or e.kind = 'case.decided' and e.data ? 'unpaid' or e.kind = 'case.payment-recorded' and e.data ? 'resumed'
                        or e.kind = 'case.request-answered' and ${resumes}))[1], false) as stopped
        from (
          -- Read backwards through the index, so that the newest is the first of each array and nothing is sorted.
          select v.kind, ${caseDataSql('v')} as data from event v
          where v.stream_kind = 'case' and v.stream_id = ${f}.case_id and (v.occurred_at < ${until} or v.kind = 'case.submitted')
          order by v.position desc
        ) e
      ) folded
    ) t`;
}
