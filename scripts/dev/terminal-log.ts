import { Writable } from 'node:stream';
import { z } from 'zod';

const line = z.looseObject({
  level: z.number(),
  msg: z.string().default(''),
  err: z.looseObject({ stack: z.string() }).optional(),
  stack: z.string().optional(),
});

/** pino's number for a warning. */
const warning = 40;

/** Warns that several applications run in one process, as they do here. */
const expected = 'DataSourceNameRegistry';

/** Writes the whole log into a file, and what a developer should see at once to the terminal: warnings and errors. */
export class TerminalLog extends Writable {
  constructor(
    private readonly file: Writable,
    private readonly terminal: Writable,
  ) {
    super({ decodeStrings: false });
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    for (const text of chunk.toString().split('\n')) if (text !== '') this.show(text);
    this.file.write(chunk, done);
  }

  private show(text: string): void {
    const { data } = line.safeParse(JSON.parse(text));
    if (!data || data.level < warning || data['context'] === expected) return;
    const { level, msg, err, stack, time: _time, pid: _pid, hostname: _hostname, process: _process, version: _version, ...more } = data;
    const about = Object.entries(more).map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    this.terminal.write(`${level > warning ? 'error' : 'warning'}: ${msg}${about.join('')}\n`);
    const trace = err?.stack ?? stack;
    if (trace) this.terminal.write(`${trace}\n`);
  }
}
