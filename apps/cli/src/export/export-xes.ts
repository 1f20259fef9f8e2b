import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { auditExported, EventRecorder, listening, newId, TIME_ZONE, UnitOfWork, type Config, type DatabaseUrls } from '@vorgang/platform';
import { XesWriter } from '@vorgang/reporting';
import { DataSource } from 'typeorm';
import { inTheHouse } from '../composed.js';
import { latestOrOrdinary } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import { readTraces } from './read-traces.js';
import { logHead, xesTraceOf } from './xes-trace.js';

export interface ExportOptions {
  /** The default is the latest replay's, or the ordinary one if nothing was replayed yet. */
  readonly database?: string;
  /** A file; standard output where omitted. The file gets its name only when it is complete. */
  readonly output?: string;
}

/** How many cases are read at once, which limits the memory. */
const batch = 200;

/** Writes the event log of a database as XES. */
export async function exportXes({ database: named, output }: ExportOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await latestOrOrdinary(config, named);
  try {
    await makeReady(database);
    await recordExport(database.urls, io, config, output);
    return await exportDatabase(database.urls.app, io, output);
  } finally {
    await database.stop();
  }
}

/** The export is recorded before it happens, like every other export. */
async function recordExport(urls: DatabaseUrls, io: Io, config: Config, output: string | undefined): Promise<void> {
  const asked = { format: 'xes', to: output === undefined ? 'standard output' : 'file' };
  await inTheHouse(config, urls, io, (app) =>
    app
      .get(UnitOfWork)
      .run(() =>
        app.get(EventRecorder).append({ kind: 'export', id: newId() }, [auditExported.of({ what: 'log', asked })], { expectedPosition: 0 }),
      ),
  );
}

/**
 * Writes the event log of all cases as XES (IEEE 1849), from the database with this URL. Each case is a trace, in the order of
 * receipt, with its events in the order of its stream. It has no personal parts.
 */
export async function exportDatabase(url: string, io: Io, output?: string): Promise<ExitCode> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 1,
    applicationName: 'vorgang-export',
    extra: listening,
  }).initialize();
  const unfinished = output && `${output}.part`;
  const file = unfinished ? createWriteStream(unfinished) : null;
  const writer = new XesWriter();
  const toTrace = xesTraceOf(TIME_ZONE);
  let [cases, events] = [0, 0];
  try {
    const write = writerTo(file ?? io.stdout);
    await write(writer.head(logHead));
    for await (const recorded of readTraces(source, batch)) {
      if (io.stopped.aborted) return exitCodes.interrupted;
      await write(writer.trace(toTrace(recorded)));
      cases += 1;
      events += recorded.events.length;
    }
    await write(writer.end());
    if (file && unfinished && output) {
      file.end();
      await once(file, 'close');
      await rename(unfinished, output);
    }
  } finally {
    await source.destroy();
    file?.destroy();
    if (unfinished) await rm(unfinished, { force: true });
  }
  if (writer.replacedCharacters > 0) say(io, `${writer.replacedCharacters} characters that XML cannot hold were replaced by U+FFFD`);
  say(io, `${cases} cases, ${events} events`);
  return exitCodes.done;
}

/** Writes at the reader's speed. A failure (a full disk, a closed pipe) appears in the next write. */
function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => (failure = error));
  return async (text) => {
    if (failure) throw failure;
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
