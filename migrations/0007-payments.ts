import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the treasury has to call in: one row for each decision with a fee on account. Never changed. */
export class Payments1732000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table receivable (
        id uuid not null,
        case_id uuid not null,
        case_number text not null,
        service_key text not null,
        kassenzeichen text not null,
        debtor_name text not null,
        debtor_street text not null,
        debtor_postal_code text not null,
        debtor_town text not null,
        purpose text not null,
        amount_cents integer not null,
        instalments jsonb not null,
        due_on date,
        decided_on date not null,
        booked_on date not null,
        constraint receivable_pkey primary key (id),
        constraint receivable_amount_is_positive check (amount_cents > 0)
      );
      create unique index receivable_kassenzeichen on receivable (kassenzeichen);
      create index receivable_case on receivable (case_id);
      create index receivable_booked on receivable (booked_on, kassenzeichen);

      grant select, insert on receivable to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table receivable;');
  }
}
