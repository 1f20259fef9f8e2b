import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Papers of a form that is not sent yet. A content that only such papers named (`held`) is removed when none of them names it any
 * more; every other content stays. At once: a new column with a constant writes no row.
 */
export class HeldPapers1732000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stored_file add column held boolean not null default false;
      create index stored_file_held on stored_file (sha256) where held;
      grant update (held), delete on stored_file to vorgang_serving;
      create table held_paper (
        id uuid not null,
        staff_id uuid not null,
        name text not null,
        mime text not null,
        size bigint not null,
        sha256 text not null,
        held_at timestamptz not null,
        constraint held_paper_pkey primary key (id),
        constraint held_paper_staff_id foreign key (staff_id) references staff (id),
        constraint held_paper_sha256 foreign key (sha256) references stored_file (sha256),
        constraint held_paper_size_is_positive check (size > 0)
      );
      create index held_paper_staff on held_paper (staff_id, held_at);
      create index held_paper_held on held_paper (held_at);
      create index held_paper_content on held_paper (sha256);
      grant select, insert, delete on held_paper to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table held_paper;
      revoke update (held), delete on stored_file from vorgang_serving;
      drop index stored_file_held;
      alter table stored_file drop column held;
    `);
  }
}
