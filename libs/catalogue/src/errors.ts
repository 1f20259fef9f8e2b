/** One thing that is wrong with a definition: which file, where in it (RFC 6901; empty: the whole file), and what. */
export interface DefinitionFault {
  file: string;
  pointer: string;
  message: string;
}

/** The catalogue is wrong; nothing starts until each of these is mended. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(readonly faults: readonly DefinitionFault[]) {
    super(
      `The catalogue has ${faults.length} fault(s):\n` +
        faults.map((fault) => `  ${fault.file}${fault.pointer ? ` at ${fault.pointer}` : ''}: ${fault.message}`).join('\n'),
    );
  }
}

/** A definition was asked for something that its data cannot answer: a rule of the definition is wrong for this case. */
export class RuleNotEvaluable extends Error {
  override readonly name = 'RuleNotEvaluable';

  constructor(
    readonly service: string,
    readonly rule: string,
    readonly expression: string,
    detail: string,
  ) {
    super(`${service}, ${rule}: ${expression}: ${detail}`);
  }
}
