import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** Removes an earlier demo, and starts anew. */
  readonly fresh: boolean;
  /** The first port to try for the back office; undefined: as last time, else 3000. */
  readonly port: number | undefined;
  readonly help: boolean;
}

export const usage = `npm run demo -- [--fresh] [--port 3000]

  --fresh   forget what the last demo left, and start anew
  --port    the back office's port (the next free one if it is taken)

The data lies in DATA_DIR (default: .data) and is kept between runs. Ctrl-C stops everything.`;

/** @throws Error with a sentence for the person at the terminal */
export function optionsOf(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw new Error(`--port ${values.port}: a port is a number from 1 to 65535`);
  return { fresh: values.fresh ?? false, port, help: values.help ?? false };
}
