import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps reads and side tables from growing with everything that ever was. */
export class BoundedReads1732000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A past day is asked of the cases that were not over then, not of all that were closed since.
      alter table case_fact add column last_closed_on date;
      update case_fact f set last_closed_on = (c.closed_at at time zone 'Europe/Berlin')::date
        from case_file c where c.id = f.case_id and c.status = 'closed';
      create function days_in_work(received_on date, last_closed_on date) returns daterange language sql immutable parallel safe
        as $$ select case when last_closed_on is null then daterange(received_on, null)
                          when last_closed_on > received_on then daterange(received_on, last_closed_on)
                          else 'empty'::daterange end $$;
      create index case_fact_in_work_then on case_fact using gist (days_in_work(received_on, last_closed_on));

      -- By case, for its erasure; by age, for the night.
      create index case_seen_case on case_seen (case_id);
      create index case_seen_old on case_seen (seen_at);
      create index bulk_item_case on bulk_item (case_id);

      -- The mornings on which people were told what is due.
      create table notification_morning (
        on_day date not null,
        told_at timestamptz not null,
        constraint notification_morning_pkey primary key (on_day)
      );
      grant select, insert, update, delete on notification_morning to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table notification_morning;
      drop index bulk_item_case; drop index case_seen_old; drop index case_seen_case;
      drop index case_fact_in_work_then; drop function days_in_work(date, date);
      alter table case_fact drop column last_closed_on;
    `);
  }
}
