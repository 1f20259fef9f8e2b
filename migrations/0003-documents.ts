import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What files there are; the bytes lie in the file store under the same hash. */
export class Documents1732000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_file (
        sha256 text not null,
        size bigint not null,
        mime text not null,
        created_at timestamptz not null default now(),
        constraint stored_file_pkey primary key (sha256),
        constraint stored_file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint stored_file_size_is_not_negative check (size >= 0)
      );

      grant select, insert on stored_file to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stored_file;');
  }
}
