/** A fault of a definition: the file, the place in it (RFC 6901; empty for the whole file), and what is wrong. */
export interface DefinitionFault {
  file: string;
  pointer: string;
  message: string;
}

/** The catalogue has faults; no program starts until they are corrected. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(readonly faults: readonly DefinitionFault[]) {
    super(
      `The catalogue has ${faults.length} fault(s):\n` +
        faults.map((fault) => `  ${fault.file}${fault.pointer ? ` at ${fault.pointer}` : ''}: ${fault.message}`).join('\n'),
    );
  }
}

/** A rule of the definition has no answer for the data of this case. */
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
