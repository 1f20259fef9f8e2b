import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent', 'account-changed', 'rights-asked', 'rights-refused', 'task-given', 'task-answered', 'task-handed-back', 'task-withdrawn', 'task-due', 'task-overdue', 'mentioned'`;

/** Lists of cases that the worker writes for somebody, and that they are told of. At once: a new table, and a check over few rows. */
export class ListExports1732000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table list_export (
        id uuid not null,
        author_id uuid not null,
        query text not null,
        columns jsonb not null,
        format text not null,
        language text not null,
        state text not null,
        cases integer not null,
        written integer not null default 0,
        ordered_at timestamptz not null,
        ended_at timestamptz,
        file_name text,
        size bigint,
        sha256 text,
        constraint list_export_pkey primary key (id),
        constraint list_export_author foreign key (author_id) references staff (id),
        constraint list_export_sha256 foreign key (sha256) references stored_file (sha256),
        constraint list_export_state check (state in ('waiting', 'running', 'ready', 'failed')),
        constraint list_export_format check (format in ('xlsx', 'pdf')),
        constraint list_export_file check ((state = 'ready') = (sha256 is not null))
      );
      create index list_export_own on list_export (author_id, ordered_at, id);
      create index list_export_ordered on list_export (ordered_at);
      create index list_export_content on list_export (sha256) where sha256 is not null;
      grant select, insert, update, delete on list_export to vorgang_serving;
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}, 'list-ready', 'list-failed'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in ('list-ready', 'list-failed');
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (${kinds}));
      drop table list_export;
    `);
  }
}
