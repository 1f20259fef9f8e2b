import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that is to be paid back, transactions that pay once, post that came after the end, and applications that are alike. */
export class MoneyAndLatePost1732000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_file add column owed_back_cents integer not null default 0;
      alter table work_item add column post_open boolean not null default false;

      -- What earlier versions took in for what was withdrawn, rejected or paid twice: as "rowsOf" reckons it.
      update case_file c set owed_back_cents = owed.cents
      from (
        select id, greatest(0, paid.cents - case when state -> 'decision' ->> 'payment' in ('before-issue', 'on-account')
                                                 then (state #>> '{decision,feeCents}')::integer else 0 end) as cents
        from case_file cross join lateral (
          select coalesce(sum((payment ->> 'cents')::integer), 0)::integer as cents from jsonb_array_elements(state -> 'payments') payment
        ) paid
        where status in ('decided', 'closed') and jsonb_array_length(state -> 'payments') > 0
      ) owed
      where owed.id = c.id and owed.cents > 0;

      create index case_file_owed_back on case_file (received_at, id) where owed_back_cents > 0;
      create index work_item_post on work_item (due_on, case_id) where post_open;
      -- Whether the same person applied for the same before.
      create index case_file_alike on case_file (service_key, lower(applicant_name), received_at);

      -- The key is the rule: a transaction pays once, for one case.
      create table payment_reference (
        reference text not null,
        case_id uuid not null,
        payment_id uuid not null,
        constraint payment_reference_pkey primary key (reference)
      );
      create index payment_reference_case on payment_reference (case_id);
      -- Earlier versions took a transaction for several cases: it counts for the first, the others are shown on their pages.
      insert into payment_reference (reference, case_id, payment_id)
      select distinct on (data ->> 'reference') data ->> 'reference', stream_id, (data ->> 'paymentId')::uuid
      from event where kind = 'case.payment-recorded'
      order by data ->> 'reference', seq;
      grant select, insert on payment_reference to vorgang_serving;

      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind
        check (kind in ('given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent',
          'account-changed', 'rights-asked', 'rights-refused'));

      do $$ declare twice record; begin
        for twice in
          select reference, string_agg(case_number, ', ' order by first) as cases
          from (
            select e.data ->> 'reference' as reference, c.case_number, min(e.seq) as first
            from event e join case_file c on c.id = e.stream_id
            where e.kind = 'case.payment-recorded'
            group by 1, 2
          ) booked
          group by reference having count(*) > 1 order by 1 limit 1000
        loop
          raise warning 'The transaction % was booked for several cases: %. It counts for each of them; please look which one was paid.', twice.reference, twice.cases;
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind = 'post';
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind
        check (kind in ('given-to-me', 'taken-from-me', 'returned', 'answered', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent',
          'account-changed', 'rights-asked', 'rights-refused'));
      drop table payment_reference;
      drop index if exists case_file_alike; drop index work_item_post; drop index case_file_owed_back;
      alter table work_item drop column post_open;
      alter table case_file drop column owed_back_cents;
    `);
  }
}
