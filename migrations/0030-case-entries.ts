import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An instant as events and states write it. */
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The entries of a list in the state, with their places. */
const entriesOf = (list: string) =>
  `select id, '${list}', place, entry from case_file, jsonb_array_elements(coalesce(state -> '${list}', '[]')) with ordinality listed (entry, place)`;

/** The entries of a list that can still change, with their places. */
const standing = (list: string, where: string) =>
  `(select coalesce(jsonb_agg(entry || jsonb_build_object('number', place) order by place), '[]')
    from jsonb_array_elements(coalesce(c.state -> '${list}', '[]')) with ordinality listed (entry, place) where ${where})`;

const listOf = (list: string) =>
  `(select coalesce(jsonb_agg(e.data order by e.number), '[]') from case_entry e where e.case_id = c.id and e.list = '${list}')`;

const application = ['applicant', 'form', 'search', 'replyChannel', 'identification'];
const parts = `array['${application.join("', '")}']`;

/**
 * What a case collects (notes, files, answers, letters, payments) are rows of their own, and what was applied for has a column of its own,
 * so that a change of a case writes what it changes. The answers to earlier requests come back from the log: the state had lost them.
 *
 * Every case is written once: about two minutes for each million. Nobody can work meanwhile.
 */
export class CaseEntries1732000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_entry (
        case_id uuid not null,
        list text not null,
        number integer not null,
        data jsonb not null,
        constraint case_entry_list check (list in ('notes', 'attachments', 'corrections', 'answers', 'payments', 'refunds', 'post', 'letters'))
      );
      insert into case_entry
      ${['notes', 'attachments', 'corrections', 'payments', 'refunds', 'post', 'letters'].map(entriesOf).join(' union all ')}
      union all
      select e.stream_id, 'answers', row_number() over (partition by e.stream_id order by e.position),
        jsonb_build_object('id', e.data -> 'answerId', 'requestId', e.data -> 'requestId', 'at', ${iso('e.occurred_at')},
          'message', coalesce(p.data -> 'message', '""'), 'late', e.data -> 'late',
          'attachmentIds', (select coalesce(jsonb_agg(one -> 'id'), '[]') from jsonb_array_elements(coalesce(p.data -> 'attachments', '[]')) one))
      from event e left join event_personal p on p.event_id = e.id
      where e.kind = 'case.request-answered';
      alter table case_entry add constraint case_entry_pkey primary key (case_id, list, number);
      -- An erased letter has no attachments any more: the rows made anew are fewer.
      grant select, insert, update, delete on case_entry to vorgang_serving;

      alter table case_file add column application jsonb;
      update case_file c set
        application = (select jsonb_object_agg(key, value) from jsonb_each(c.state) where key = any (${parts})),
        state = (c.state - array['notes', 'attachments', 'corrections', 'payments', 'refunds', 'post', 'letters'] - ${parts}) || jsonb_build_object(
          'request', case when jsonb_typeof(c.state -> 'request') = 'object' then (c.state -> 'request') - 'answers' else 'null' end,
          'paidCents', (select coalesce(sum((one ->> 'cents')::bigint), 0) from jsonb_array_elements(c.state -> 'payments') one),
          'refundsStanding', ${standing('refunds', `entry -> 'undone' = 'null'`)},
          'openPost', (select count(*) from jsonb_array_elements(coalesce(c.state -> 'post', '[]')) one where one -> 'dealtWith' = 'null'),
          'lettersUnderWay', ${standing('letters', `entry ->> 'state' in ('ordered', 'written', 'failed', 'batched')`)},
          'listed', (select coalesce(jsonb_object_agg(list, n), '{}') from (select list, count(*) as n from case_entry where case_id = c.id group by list) counted));
      alter table case_file alter column application set not null;
      analyze case_entry, case_file;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_file c set state = c.application || (c.state - array['paidCents', 'refundsStanding', 'openPost', 'lettersUnderWay', 'listed']) || jsonb_build_object(
        'notes', ${listOf('notes')}, 'attachments', ${listOf('attachments')}, 'corrections', ${listOf('corrections')},
        'payments', ${listOf('payments')}, 'letters', ${listOf('letters')},
        'request', case when jsonb_typeof(c.state -> 'request') = 'object' then (c.state -> 'request') || jsonb_build_object('answers',
          (select coalesce(jsonb_agg(e.data - 'requestId' order by e.number), '[]') from case_entry e
           where e.case_id = c.id and e.list = 'answers' and e.data -> 'requestId' = c.state #> '{request,id}')) else 'null' end)
        || case when c.state -> 'listed' ? 'refunds' then jsonb_build_object('refunds', ${listOf('refunds')}) else '{}' end
        || case when c.state -> 'listed' ? 'post' then jsonb_build_object('post', ${listOf('post')}) else '{}' end;
      alter table case_file drop column application;
      drop table case_entry;
    `);
  }
}
