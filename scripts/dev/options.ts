import { parseArgs } from 'node:util';

export interface DevOptions {
  /** Throws away what an earlier run left, and starts anew. */
  readonly fresh: boolean;
  /** All ten weeks of the demo's history instead of one story of each kind. */
  readonly whole: boolean;
  /** The first port to try for the page; undefined: as last time, else 5173. */
  readonly port: number | undefined;
  /** Whether a debugger can be attached to the server. */
  readonly inspect: boolean;
  readonly help: boolean;
}

export const usage = `npm run dev -- [--fresh] [--whole] [--port 5173] [--inspect]

  --fresh     forget what the last run left, and start anew (after you changed a migration that had run here)
  --whole     tell all ten weeks of the demo's history, which takes minutes, instead of one story of each kind
  --port      the page's port (the next free one if it is taken)
  --inspect   let a debugger attach to the server

The data lies in DATA_DIR (default: .data/dev) and is kept between runs. Ctrl-C stops everything.`;

/** @throws Error with a sentence for the person at the terminal */
export function optionsOf(args: readonly string[]): DevOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean' },
      whole: { type: 'boolean' },
      port: { type: 'string' },
      inspect: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw new Error(`--port ${values.port}: a port is a number from 1 to 65535`);
  return { fresh: values.fresh ?? false, whole: values.whole ?? false, port, inspect: values.inspect ?? false, help: values.help ?? false };
}
