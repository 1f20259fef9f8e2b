import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns of a fact that a figure counted before. */
const before = [
  'service_key',
  'team_id',
  'channel',
  'online',
  'received_on',
  'decided_on',
  'first_closed_on',
  'settled_on',
  'throughput_days',
  'asked_back',
  'reopenings',
  'handled_by',
  'returned',
  'asked_for',
  'rejected_for',
  'due_kept',
  'seconds_unassigned',
  'seconds_assigned',
  'seconds_waiting',
  'seconds_proposed',
  'seconds_decided',
];
const of = (row: string, counted: readonly string[]) => counted.map((column) => `${row}.${column}`).join(', ');

/** Figures count by which ways requests were answered. What was answered before is not known until `rebuild`. */
export class AnsweredBy1732000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_fact add column answered_by text[]; alter table case_fact_delta add column answered_by text[]');
    await this.counting(runner, [...before, 'answered_by']);
    await runner.query('create index case_fact_answered_by on case_fact using gin (answered_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index case_fact_answered_by`);
    await this.counting(runner, before);
    await runner.query('alter table case_fact_delta drop column answered_by; alter table case_fact drop column answered_by');
  }

  /** Makes the triggers write, and look at, these columns. */
  private async counting(runner: QueryRunner, counted: readonly string[]): Promise<void> {
    await runner.query(`
      create or replace function case_fact_changed() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          insert into case_fact_delta (sign, ${counted.join(', ')}) values (-1, ${of('old', counted)});
        end if;
        if tg_op <> 'DELETE' then
          insert into case_fact_delta (sign, ${counted.join(', ')}) values (1, ${of('new', counted)});
        end if;
        return null;
      end $$;
      drop trigger case_fact_updated on case_fact;
      create trigger case_fact_updated after update on case_fact for each row
        when ((${of('old', counted)}) is distinct from (${of('new', counted)})) execute function case_fact_changed();
    `);
  }
}
