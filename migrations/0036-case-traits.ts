import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a case is recognised by, so that others of the same person or house are found: some numbers in one row. The index takes each entry
 * at once (`fastupdate = off`): a list of entries that wait would be read by every search.
 *
 * The worker fills it in the minutes after its start, about two for each million cases. The index by which the same application was
 * looked for goes.
 */
export class CaseTraits1732000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_trait (
        case_id uuid not null,
        traits integer[] not null,
        constraint case_trait_pkey primary key (case_id)
      );
      create index case_trait_traits on case_trait using gin (traits) with (fastupdate = off);
      grant select, insert, update, delete on case_trait to vorgang_serving;
      drop index case_file_alike;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index case_file_alike on case_file (service_key, lower(applicant_name), received_at);
      drop table case_trait;
    `);
  }
}
