import { explainStart, loadConfig } from '@vorgang/platform';
import { optionsOf, usage, type DemoOptions } from './launch/options.js';
import { runDemo } from './launch/run-demo.js';

/** No part of a demo takes longer to stop; anything that hangs is not waited for. */
const longestStopMs = 30_000;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), longestStopMs).unref();
  });
}

await main(optionsFromCommandLine());

async function main(options: DemoOptions): Promise<void> {
  if (options.help) return console.log(usage);
  try {
    const { database, ...config } = loadConfig();
    // The demo never uses a city's own database, whatever the environment says.
    const own = { ...config, database: { poolSize: database.poolSize, waitSeconds: database.waitSeconds, embedded: true } };
    if (database.url) console.log('DATABASE_URL is left alone: the demo runs on its own embedded PostgreSQL.');
    await runDemo({ config: own, options, signal: stopping.signal, out: process.stdout });
    process.exit(0);
  } catch (error) {
    if (stopping.signal.aborted) process.exit(0);
    const expected = explainStart(error);
    console.error(`\nThe demo did not start: ${expected?.text ?? (error instanceof Error ? error.message : String(error))}`);
    process.exit(expected?.exitCode ?? 1);
  }
}

function optionsFromCommandLine(): DemoOptions {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
