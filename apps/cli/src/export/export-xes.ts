import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { auditExported, EventRecorder, newId, TIME_ZONE, UnitOfWork, type Config, type DatabaseUrls } from '@vorgang/platform';
import { XesWriter } from '@vorgang/reporting';
import { DataSource } from 'typeorm';
import { inTheHouse } from '../composed.js';
import { latestOrOrdinary } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import { readTraces } from './read-traces.js';
import { logHead, xesTraceOf } from './xes-trace.js';

export interface ExportOptions {
  /** Of the latest replay where omitted, and where nothing was replayed yet the ordinary one. */
  readonly database?: string;
  /** A file; standard output where omitted. It appears under its name only when it is whole. */
  readonly output?: string;
}

/** Cases that are read at once; bounds the memory. */
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

/** That the log leaves is recorded before it does, like every other export. */
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
 * The event log of all cases as XES (IEEE 1849), by the database's address: a case a trace, in the order in which the
 * cases came in, and its events in the order of its stream. No personal parts.
 */
export async function exportDatabase(url: string, io: Io, output?: string): Promise<ExitCode> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 1, applicationName: 'vorgang-export' }).initialize();
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

/** Writes no faster than the other side takes it; a failure (a full disk, a closed pipe) surfaces in the next write. */
function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => (failure = error));
  return async (text) => {
    if (failure) throw failure;
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
