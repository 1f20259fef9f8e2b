import type { HealthCheckKey } from '@vorgang/words';

/** The state of something: fine, needs a look, or out of order. */
export type HealthState = 'good' | 'watch' | 'bad';

/** What a check found. Its words are in the UI's translations, by the check's key and state. */
export interface HealthFinding {
  readonly state: HealthState;
  /** The values for the words: numbers, days, names of versions. No personal data. */
  readonly values?: Readonly<Record<string, string | number | null>>;
}

/** One thing that can be in or out of order. */
export interface HealthCheck {
  readonly key: HealthCheckKey;
  readonly check: () => Promise<HealthFinding>;
  /** A server without it must get no requests, so `/health/ready` checks it too. */
  readonly needed?: true;
}

/** The rooms register here what can be in or out of order with them. Administrators see all of it on one page. */
export class HealthChecks {
  readonly #checks: HealthCheck[] = [];

  register(check: HealthCheck): void {
    if (this.#checks.some((other) => other.key === check.key)) throw new Error(`two checks are called ${check.key}`);
    this.#checks.push(check);
  }

  get all(): readonly HealthCheck[] {
    return this.#checks;
  }
}
