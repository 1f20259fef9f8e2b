/** The faults of an event log; the UI and the CLI translate these codes. */
export type XesFaultCode =
  | 'xes.gzip-broken'
  | 'xes.encoding-broken'
  | 'xes.encoding-unknown'
  | 'xes.xml-malformed'
  | 'xes.not-a-log'
  | 'xes.value-invalid'
  | 'xes.nested-too-deep'
  | 'xes.duplicate-key'
  | 'xes.already-read';

/** A place in the file. Both count from 1; columns count code points. */
export interface XesPlace {
  line: number;
  column: number;
}

/**
 * An event log that cannot be read, or could not be written as valid XES.
 * `place` is missing where there is none: in a broken gzip stream, and when writing.
 */
export class XesFault extends Error {
  override readonly name = 'XesFault';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    readonly code: XesFaultCode,
    readonly detail: string,
    place?: XesPlace,
    options?: { cause?: unknown },
  ) {
    super(place ? `line ${place.line}, column ${place.column}: ${detail} (${code})` : `${detail} (${code})`, options);
    this.line = place?.line;
    this.column = place?.column;
  }
}
