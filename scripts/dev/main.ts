import { explainStart } from '@vorgang/platform';
import { devConfig } from './config.js';
import { optionsOf, usage, type DevOptions } from './options.js';
import { runDev } from './run-dev.js';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

await main(optionsFromCommandLine());

async function main(options: DevOptions): Promise<void> {
  if (options.help) return console.log(usage);
  try {
    await runDev({ config: devConfig(), options, signal: stopping.signal, out: process.stdout });
    process.exit(0);
  } catch (error) {
    if (stopping.signal.aborted) process.exit(0);
    console.error(explainStart(error)?.text ?? (error instanceof Error ? error.message : error));
    process.exit(1);
  }
}

function optionsFromCommandLine(): DevOptions {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
