import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A matter is booked once; a notice that replaces another books the difference, under the same Kassenzeichen. What was booked in
 * full a second time before is named so: `twice`.
 */
export class OneMatterBookedOnce1732000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table receivable add column booking text not null default 'first';
      alter table receivable add column replaces uuid;
      alter table receivable add column refers_to text;

      update receivable r set booking = 'twice', replaces = b.before, refers_to = b.first_reference
      from (
        select id, lag(id) over matter as before, first_value(kassenzeichen) over matter as first_reference
        from receivable
        window matter as (partition by case_id order by decided_on, booked_on, id)
      ) b
      where b.id = r.id and b.before is not null;
      alter table receivable alter column booking drop default;

      alter table receivable drop constraint receivable_amount_is_positive;
      alter table receivable add constraint receivable_booking check (booking in ('first', 'difference', 'twice'));
      -- Only a difference is ever less than nothing: a credit.
      alter table receivable add constraint receivable_amount check (amount_cents > 0 or (booking = 'difference' and amount_cents < 0));
      alter table receivable add constraint receivable_refers check ((booking = 'first') = (replaces is null) and (booking = 'first') = (refers_to is null));

      drop index receivable_kassenzeichen;
      create unique index receivable_kassenzeichen on receivable (kassenzeichen) where booking <> 'difference';
      create unique index receivable_matter on receivable (case_id) where booking = 'first';
      create unique index receivable_replaces on receivable (replaces) where replaces is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index receivable_replaces;
      drop index receivable_matter;
      drop index receivable_kassenzeichen;
      create unique index receivable_kassenzeichen on receivable (kassenzeichen);
      alter table receivable drop constraint receivable_refers;
      alter table receivable drop constraint receivable_amount;
      alter table receivable add constraint receivable_amount_is_positive check (amount_cents > 0);
      alter table receivable drop constraint receivable_booking;
      alter table receivable drop column refers_to;
      alter table receivable drop column replaces;
      alter table receivable drop column booking;
    `);
  }
}
