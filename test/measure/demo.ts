import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface RunningDemo {
  readonly url: string;
  /** What it said of how long it took. */
  readonly words: string;
  stop(): Promise<void>;
}

/** Everybody's password in the demo, as it prints it. */
export const demoPassword = 'Rurtal-Demo-2026';

/** The demo as anyone starts it, with its ten weeks of history, in a folder of its own. */
export async function startDemo(port = 4600): Promise<RunningDemo> {
  const folder = await mkdtemp('/var/tmp/vorgang-measure-');
  // As root, PostgreSQL runs as another user, who must be able to walk through it.
  await chmod(folder, 0o711);
  const child = spawn(process.execPath, ['--enable-source-maps', 'scripts/start.mjs', 'demo', '--port', String(port)], {
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      words += chunk.toString('utf8');
      // The back office's address is the first that the greeting names; the sign-ins come after it.
      const found = /https?:\/\/127\.0\.0\.1:\d+/.exec(words)?.[0];
      if (found && words.includes('s.krings')) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${words}`)));
  });
  return {
    url,
    words,
    stop: async () => {
      const ended = new Promise((done) => child.on('exit', done));
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
