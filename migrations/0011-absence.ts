import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody is away. */
export class Absence1732000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Days only: a reason (sickness) would be health data (Art. 9 GDPR), and nobody needs it to hand work over.
      create table absence (
        id uuid not null,
        staff_id uuid not null,
        from_on date not null,
        until_on date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        version integer not null default 1,
        constraint absence_pkey primary key (id),
        constraint absence_staff foreign key (staff_id) references staff (id),
        constraint absence_recorded_by foreign key (recorded_by) references staff (id),
        constraint absence_days check (until_on >= from_on),
        -- Nobody is away twice at once; its index also serves "who is away on this day".
        constraint absence_once exclude using gist (staff_id with =, daterange(from_on, until_on, '[]') with &&)
      );
      create index absence_until on absence (until_on);
      grant select, insert, update, delete on absence to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table absence;');
  }
}
