import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps reads from growing with everything that ever was. */
export class BoundedReads1732000000013 implements MigrationInterface {
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_fact_in_work_then; drop function days_in_work(date, date);
      alter table case_fact drop column last_closed_on;
    `);
  }
}
