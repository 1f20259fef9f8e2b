import type { SaxesParser } from 'saxes';
import { XesAssembler, type Malformed } from './xes.assembler.js';
import { decodeLog } from './xes.decode.js';
import type { ByteSource } from './xes.decode.js';
import { XesFault } from './xes.fault.js';
import type { XesPlace } from './xes.fault.js';
import type { XesLogInfo, XesTrace } from './xes.model.js';

/**
 * An event log that is being read. Iterate it once: `for await (const trace of reading)`. `info` is filled while the file is
 * read. Extensions, globals, classifiers and the log's own attributes normally precede the traces, so it is complete when the
 * first trace comes, and certainly at the end.
 */
export interface XesReading extends AsyncIterable<XesTrace> {
  readonly info: XesLogInfo;
  /** How many elements were left out so far with all their contents, because XES does not know them. */
  readonly ignoredElements: number;
  /** How many events outside of traces were left out so far (IEEE 1849 allows such events). */
  readonly eventsOutsideTraces: number;
  /** Attributes that violate the standard. Those without a key or a value are left out; those of another type are kept as text. */
  readonly malformed: Malformed;
}

/**
 * Reads an event log (XES, IEEE 1849; also the older XES 1.0 and 2.0), with or without gzip and with or without the namespace. It
 * holds a slice of the file and one trace in memory, no matter how long the log is. It never fetches anything outside the file:
 * entities of a document type are refused, and extensions are not loaded.
 * @throws XesFault while iterating, with line and column of what is wrong.
 */
export function readXes(source: ByteSource): XesReading {
  const done: XesTrace[] = [];
  const assembler = new XesAssembler((trace) => done.push(trace));
  let begun = false;

  async function* traces(): AsyncGenerator<XesTrace> {
    if (begun) throw new XesFault('xes.already-read', 'a log is read once; open the file again');
    begun = true;
    const parser = await parserInto(assembler);
    for await (const text of decodeLog(source)) {
      parser.write(text);
      yield* done.splice(0);
    }
    parser.close();
    yield* done.splice(0);
  }

  return {
    info: assembler.info,
    malformed: assembler.malformed,
    get ignoredElements() {
      return assembler.ignoredElements;
    },
    get eventsOutsideTraces() {
      return assembler.eventsOutsideTraces;
    },
    [Symbol.asyncIterator]: traces,
  };
}

async function parserInto(assembler: XesAssembler): Promise<SaxesParser<{ xmlns: true }>> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  // The last character that was read, where the fault showed.
  const place = (): XesPlace => ({ line: parser.line, column: Math.max(1, parser.column) });

  parser.on('error', (error) => {
    // saxes puts "line:column: " before its message; the fault has its own place.
    const detail = error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '');
    throw new XesFault('xes.xml-malformed', detail, place(), { cause: error });
  });
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
    assembler.open({
      local: tag.local,
      ours: tag.uri === namespace,
      attribute: (name) => tag.attributes[name]?.value,
      place: place(),
    });
  });
  parser.on('closetag', () => assembler.close());
  return parser;
}
