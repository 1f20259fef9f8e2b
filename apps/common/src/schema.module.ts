import { Injectable, Module } from '@nestjs/common';
import { logIsAhead } from '@vorgang/event-log';
import { HealthChecks, UnitOfWork, type HealthFinding } from '@vorgang/platform';
import { migrations } from '../../../migrations/index.js';

/**
 * Checks that the database has the schema that this program was built for. A server does not start if something is missing, but a
 * backup can be restored, or a newer version migrate, under a running server.
 */
@Injectable()
class SchemaCheck {
  constructor(
    checks: HealthChecks,
    private readonly unitOfWork: UnitOfWork,
  ) {
    checks.register({ key: 'migrations', check: () => this.check() });
  }

  private async check(): Promise<HealthFinding> {
    const rows: { name: string }[] = await this.unitOfWork.manager.query('select name from migration');
    return schemaFinding(
      migrations.map((migration) => migration.name),
      rows.map((row) => row.name),
    );
  }
}

/** The finding for a schema, from the names of the migrations that a program knows and those that ran in the database. */
export function schemaFinding(known: readonly string[], done: readonly string[]): HealthFinding {
  const missing = known.filter((name) => !done.includes(name));
  const unknown = done.filter((name) => !known.includes(name));
  if (missing.length > 0) return { state: 'bad', values: { count: missing.length, names: missing.join(', ') } };
  if (unknown.length > 0) return { state: 'watch', values: { count: unknown.length, names: unknown.join(', ') } };
  return { state: 'good', values: { count: done.length } };
}

/** Checks that the log belongs to this cluster, since a backup can be restored under a running server. */
@Injectable()
class LogPlaceCheck {
  constructor(checks: HealthChecks, unitOfWork: UnitOfWork) {
    const query = async (sql: string) => ({ rows: await unitOfWork.manager.query<Record<string, unknown>[]>(sql) });
    checks.register({ key: 'log-place', needed: true, check: async () => ({ state: (await logIsAhead(query)) ? 'bad' : 'good' }) });
  }
}

/** The schema's part of the system's health. */
@Module({ providers: [SchemaCheck, LogPlaceCheck] })
export class SchemaModule {}
