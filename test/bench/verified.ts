import { spawnSync } from 'node:child_process';
import type { BenchDatabase } from './cluster.js';
import { argumentsOf } from './processes.js';

/** Has the product compare the database with its log. @returns what it said last */
export function verified(database: BenchDatabase): { readonly clean: boolean; readonly said: string } {
  const env = { PATH: process.env['PATH'], ...database.env, DATABASE_OWNER_URL: database.urls.owner, LOG_LEVEL: 'error' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...argumentsOf('cli'), 'verify'], {
    env,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  const lines = stdout.trim().split('\n');
  return { clean: status === 0, said: status === 0 ? (lines.at(-1) ?? '') : `${lines.slice(0, 20).join('\n')}\n${stderr.slice(-2000)}` };
}
