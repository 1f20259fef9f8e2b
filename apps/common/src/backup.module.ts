import { Inject, Injectable, Module } from '@nestjs/common';
import { Clock, CONFIG, HealthChecks, lastBackup, type Config, type HealthFinding } from '@vorgang/platform';

const hour = 3_600_000;
/** A nightly backup may take a while, and may be late once. */
const lateAfterHours = 30;
const missingAfterHours = 72;

/**
 * How old the last good backup of `cli backup` is. Of an embedded database nobody is expected to make one; whoever makes
 * backups by other means (replicas, the storage's own) leaves the check at "look at it" and knows why.
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

/** What to say of a backup that shows the database as of `at`; null where there is none. */
export function backupFinding(at: string | null, now: Date): HealthFinding {
  if (at === null) return { state: 'watch', values: { at: null, hours: null } };
  const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / hour));
  return { state: hours > missingAfterHours ? 'bad' : hours > lateAfterHours ? 'watch' : 'good', values: { at, hours } };
}

/** The backup's part of the system's health. */
@Module({ providers: [BackupCheck] })
export class BackupModule {}
