/**
 * Regenerates every text file that follows from the code (`npm run generate`),
 * or compares them with what the code gives now (`npm run check:generated`).
 * The list of files is in `scripts/generate/main.ts`, which is bundled like an
 * app, because it reads the server's own sources.
 *
 *   --check      write nothing; list what differs and end with an error
 *   --no-build   use the bundle that is there
 */
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
const build = args.includes('--no-build') ? 0 : await run('node', ['scripts/build.mjs', 'generate']);
process.exitCode =
  build === 0
    ? await run('node', ['--enable-source-maps', 'dist/scripts/generate/main.js', ...args.filter((arg) => arg === '--check')])
    : build;
