import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log counts transactions from a beginning of its own, and no longer by the bare ids of the cluster that it lies
 * in: after a restore into another cluster those begin anew, and every new event would lie behind the followers. The
 * distance between the two is `transaction_offset()`; `cli after-restore` writes that function anew (docs/adr/0029).
 */
export class LogPlace1732000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Stable and not immutable: an immutable one would be folded into plans that outlive its replacement.
      create function transaction_offset() returns bigint language sql stable parallel safe as 'select 0::bigint';

      create or replace function current_transaction() returns bigint language sql volatile
        as 'select pg_current_xact_id()::text::bigint + public.transaction_offset()';

      -- Every transaction below it has ended: what a follower may read.
      create function settled_transactions() returns bigint language sql stable parallel safe
        as 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint + public.transaction_offset()';

      -- No transaction from it on has begun: an event there was written in another cluster.
      create function begun_transactions() returns bigint language sql stable parallel safe
        as 'select pg_snapshot_xmax(pg_current_snapshot())::text::bigint + public.transaction_offset()';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function current_transaction() returns bigint language sql volatile as 'select pg_current_xact_id()::text::bigint';
      drop function begun_transactions(); drop function settled_transactions(); drop function transaction_offset();
    `);
  }
}
