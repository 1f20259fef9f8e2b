import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent', 'account-changed', 'rights-asked', 'rights-refused', 'task-given', 'task-answered', 'task-handed-back', 'task-withdrawn', 'task-due', 'task-overdue', 'mentioned', 'list-ready', 'list-failed'`;

/** Whoever gets what follows from a case that they had is told. */
export class Continuity1732000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}, 'continued'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind = 'continued';
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}));
    `);
  }
}
