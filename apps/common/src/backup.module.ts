import { Inject, Injectable, Module } from '@nestjs/common';
import { Clock, CONFIG, HealthChecks, lastBackup, type Config, type HealthFinding } from '@vorgang/platform';

const hour = 3_600_000;
/** After so many hours a nightly backup is late. It may take a while, and be late once. */
const lateAfterHours = 30;
const missingAfterHours = 72;

/**
 * Checks the age of the last good backup of `cli backup`. An embedded database needs none. Operators with other backups
 * (replicas, the storage's own) leave the check at "look at it".
 */
@Injectable()
class BackupCheck {
  constructor(
    checks: HealthChecks,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {
    if (config.database.url) checks.register({ key: 'backup', check: () => this.check() });
  }

  private async check(): Promise<HealthFinding> {
    const last = await lastBackup(this.config.dataDir);
    return backupFinding(last?.at ?? null, this.clock.now());
  }
}

/** The finding for a backup of the database as of `at`; null where there is no backup. */
export function backupFinding(at: string | null, now: Date): HealthFinding {
  if (at === null) return { state: 'watch', values: { at: null, hours: null } };
  const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / hour));
  return { state: hours > missingAfterHours ? 'bad' : hours > lateAfterHours ? 'watch' : 'good', values: { at, hours } };
}

/** The backup's part of the system's health. */
@Module({ providers: [BackupCheck] })
export class BackupModule {}
