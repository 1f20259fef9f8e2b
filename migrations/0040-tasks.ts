import type { MigrationInterface, QueryRunner } from 'typeorm';

const lists = `'notes', 'attachments', 'corrections', 'answers', 'payments', 'refunds', 'post', 'letters'`;
const kinds = `'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent', 'account-changed', 'rights-asked', 'rights-refused'`;
const ofTasks = `'task-given', 'task-answered', 'task-handed-back', 'task-withdrawn', 'task-due', 'task-overdue'`;

/** Tasks within a case: a narrow row for the queues of those who have one and who gave it. Question and answer are entries of the case. */
export class Tasks1732000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_task (
        id uuid not null,
        case_id uuid not null,
        number integer not null,
        to_staff uuid,
        to_team uuid,
        given_by uuid not null,
        given_at timestamptz not null,
        due_on date not null,
        state text not null,
        ended_at timestamptz,
        constraint case_task_pkey primary key (id),
        constraint case_task_to check ((to_staff is null) <> (to_team is null))
      );
      create index case_task_case on case_task (case_id);
      create index case_task_person on case_task (to_staff, due_on, id) where to_staff is not null and state = 'open';
      create index case_task_team on case_task (to_team, due_on, id) where to_team is not null and state = 'open';
      create index case_task_giver on case_task (given_by, due_on, id) where state = 'open';
      create index case_task_due on case_task (due_on) where state = 'open';
      create index case_task_person_ended on case_task (to_staff, ended_at, id) where to_staff is not null and state <> 'open';
      create index case_task_team_ended on case_task (to_team, ended_at, id) where to_team is not null and state <> 'open';
      create index case_task_giver_ended on case_task (given_by, ended_at, id) where state <> 'open';
      grant select, insert, update, delete on case_task to vorgang_serving;

      alter table case_entry drop constraint case_entry_list;
      alter table case_entry add constraint case_entry_list check (list in (${lists}, 'tasks'));
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}, ${ofTasks}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in (${ofTasks});
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}));
      delete from case_entry where list = 'tasks';
      alter table case_entry drop constraint case_entry_list;
      alter table case_entry add constraint case_entry_list check (list in (${lists}));
      drop table case_task;
    `);
  }
}
