import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Smaller the more urgent: the due day in days, and ten million days earlier for each step of priority. */
const urgency = `(due_on - date '2000-01-01' - priority * 10000000)`;

/** The same number, written so that only the index of the lines has it. */
const inLine = `((due_on - date '2000-01-01') + priority * -10000000)`;

/**
 * What is open and on nobody's desk has an index for each order of the team queue. The indexes over all work made the page pass every
 * case in front that somebody had claimed: 11,315 pages for 26 rows behind 12,000 claimed cases, and about a hundred with these. Team and
 * service stand last in them, so that what others' teams have is passed inside of the index.
 *
 * The order by priority and due day is that of one number now. With one key that falls and one that grows, a page far down the list
 * walked the index from its beginning. The next case for a clerk is looked for behind the last claimed one in that order.
 *
 * About five seconds for each million open cases, in which they are read and not written. The former indexes go at the end, so that
 * pages are shown meanwhile.
 */
export class FreeWork1732000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index work_item_urgency on work_item (${urgency}, case_id);
      create index work_item_line on work_item (team_id, service_key, ${inLine}, case_id)
        where status = 'open' and assignee_id is null;
      create index work_item_free_priority on work_item (${urgency}, case_id, team_id, service_key)
        where status = 'open' and assignee_id is null;
      create index work_item_free_due on work_item (due_on, case_id, team_id, service_key)
        where status = 'open' and assignee_id is null;
      create index work_item_free_received on work_item (received_at, case_id, team_id, service_key)
        where status = 'open' and assignee_id is null;
      analyze work_item;
      drop index work_item_priority, work_item_next;
      alter index work_item_urgency rename to work_item_priority;
      alter index work_item_line rename to work_item_next;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index work_item_free_priority, work_item_free_due, work_item_free_received, work_item_priority, work_item_next;
      create index work_item_priority on work_item (priority desc, due_on, case_id);
      create index work_item_next on work_item (team_id, service_key, priority desc, due_on, case_id)
        where status = 'open' and assignee_id is null;
    `);
  }
}
