import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the figures need beyond the first version: time in each state, loops, reasons. */
export class CaseFacts1732000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null until the case is written again, or its rows are made again from the log (vorgang rebuild).
      alter table case_fact
        add column returned smallint,
        add column asked_for text[],
        add column rejected_for text[],
        add column settled_on date,
        add column due_kept boolean,
        add column seconds_unassigned integer,
        add column seconds_assigned integer,
        add column seconds_waiting integer,
        add column seconds_proposed integer,
        add column seconds_decided integer;
      create index case_fact_settled on case_fact (settled_on, service_key, team_id) where settled_on is not null;
      create index case_fact_reopened on case_fact (received_on) where reopenings > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_fact_reopened; drop index case_fact_settled;
      alter table case_fact
        drop column returned, drop column asked_for, drop column rejected_for, drop column settled_on, drop column due_kept,
        drop column seconds_unassigned, drop column seconds_assigned, drop column seconds_waiting, drop column seconds_proposed,
        drop column seconds_decided;
    `);
  }
}
