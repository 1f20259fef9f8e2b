import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Follow-ups of a desk by their day: for the calendar. */
export class FollowUpsByDay1732000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index work_item_own_follow_up on work_item (assignee_id, follow_up_on) where follow_up_on is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index work_item_own_follow_up');
  }
}
