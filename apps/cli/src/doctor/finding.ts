/** A result of the doctor. */
export interface Finding {
  readonly area: 'configuration' | 'database' | 'mail' | 'folder' | 'files' | 'proxy' | 'system';
  readonly state: 'good' | 'watch' | 'bad';
  /** One sentence, without its full stop. No secrets. */
  readonly said: string;
  /** What to do; for everything that is not good. */
  readonly remedy?: string;
}

type About = readonly [said: string, remedy?: string];

/** Findings of one area. */
export function findingsOf(area: Finding['area']) {
  const make =
    (state: Finding['state']) =>
    (...[said, remedy]: About): Finding => ({ area, state, said, ...(remedy === undefined ? {} : { remedy }) });
  return { good: make('good'), watch: make('watch'), bad: make('bad') };
}

/** The findings of a check. If the check itself fails, that is the finding. */
export async function looked(area: Finding['area'], look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [{ area, state: 'bad', said: `this could not be looked at: ${error instanceof Error ? error.message : String(error)}` }];
  }
}
