import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which cases somebody did something: for the queue of the cases that one took part in. The same pair is kept once and counted. */
export class TookPart1732000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_took_part on event (actor_id, case_id) where stream_kind = 'case' and actor_kind = 'staff'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_took_part');
  }
}
