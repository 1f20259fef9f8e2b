import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The tools of this package first, and with them the pinned Node, however the script was started. */
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command to its end, at the repository's root and without stdin.
 *
 * @param {string} command a tool of this package, such as `eslint`
 * @param {string[]} args
 * @param {{ log?: string, stdout?: NodeJS.WriteStream }} [options]
 *   `log`: a file that gets all output instead of the terminal;
 *   `stdout`: where its stdout goes instead of ours
 * @returns {Promise<number>} the exit code; 1 for a signal, 127 if it could not start
 */
export function run(command, args, { log, stdout = process.stdout } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: log === undefined ? ['ignore', stdout, process.stderr] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH },
    });
    if (log !== undefined) {
      const file = createWriteStream(log);
      child.stdout.pipe(file, { end: false });
      child.stderr.pipe(file, { end: false });
      child.on('close', (code) => file.end(() => done(code ?? 1)));
    } else {
      child.on('close', (code) => done(code ?? 1));
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
  });
}
