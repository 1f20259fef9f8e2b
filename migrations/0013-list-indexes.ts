import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What few of very many match is found by an index, and not by looking at all of them. */
export class ListIndexes1732000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The list of all cases, newest first, by what may be rare among them. No column of these changes all day: claiming,
      -- asking and deciding still update case_file in place.
      create index case_file_channel on case_file (channel, received_at, id);
      create index case_file_service on case_file (service_key, received_at, id);
      create index case_file_pressing on case_file (received_at, id, priority, team_id) where priority > 0;

      -- Whose cases were handed to others: for whoever comes back.
      create index event_taken_from on event ((data #>> '{from,id}'), occurred_at, seq) where kind = 'case.assigned';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index event_taken_from;
      drop index case_file_pressing; drop index case_file_service; drop index case_file_channel;
    `);
  }
}
