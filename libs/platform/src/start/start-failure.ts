/**
 * The exit codes of our programs (docs/operating.md). They are those of `sysexits.h`, so that a service manager can tell what a
 * restart cannot mend (78) from what may go away by itself (75).
 */
export const startExitCodes = { broken: 1, later: 75, configuration: 78 } as const;

export interface StartFailureAbout {
  /** The single faults, for people: one line each. */
  readonly details?: readonly string[];
  /** What to do. */
  readonly remedy?: string;
  /** Whether the same start may work later by itself. */
  readonly later?: boolean;
}

/** An expected reason why a program cannot start: a sentence and what to do, no stack. */
export class StartFailure extends Error {
  readonly details: readonly string[];
  readonly remedy?: string;
  /** Whether the same start may work later by itself. */
  readonly later: boolean;

  constructor(
    readonly code: string,
    /** One sentence, without its full stop. */
    readonly sentence: string,
    { details = [], remedy, later = false }: StartFailureAbout = {},
  ) {
    super(details.length > 0 ? `${sentence}: ${details.join('; ')}` : sentence);
    this.name = 'StartFailure';
    this.details = details;
    this.remedy = remedy;
    this.later = later;
  }

  get exitCode(): number {
    return this.later ? startExitCodes.later : startExitCodes.configuration;
  }

  /** The text for a terminal. */
  get text(): string {
    return [
      this.details.length > 0 ? `${this.sentence}:` : `${this.sentence}.`,
      ...this.details.map((detail) => `  ${detail}`),
      ...(this.remedy ? [`${this.remedy}.`] : []),
    ].join('\n');
  }
}
