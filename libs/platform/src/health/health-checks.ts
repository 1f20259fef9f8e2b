/** How something stands: fine; to be looked at; out of order. */
export type HealthState = 'good' | 'watch' | 'bad';

/** What a check found; the words for it live in the UI's translations, by the check's key and state. */
export interface HealthFinding {
  readonly state: HealthState;
  /** What the words are filled with: numbers, days, names of versions. No personal data. */
  readonly values?: Readonly<Record<string, string | number | null>>;
}

/** One thing that can be in or out of order. */
export interface HealthCheck {
  readonly key: string;
  readonly check: () => Promise<HealthFinding>;
  /** Without it a server must get no requests: `/health/ready` asks too. */
  readonly needed?: true;
}

/** Where rooms announce what can be in or out of order with them; administrators see all of it on one page. */
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
