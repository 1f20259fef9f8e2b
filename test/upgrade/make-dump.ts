/**
 * Makes the dump that the upgrade spec begins with, from a demo that was stopped:
 *
 *   npm run demo -- --fresh            (work in it for a while, then Ctrl-C)
 *   npm exec -- node --import ./scripts/register-ts.mjs test/upgrade/make-dump.ts data/demo test/upgrade/demo-2026-11.ndjson.gz
 */
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@vorgang/platform';
import { writeDump } from './dump.js';

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error('give the data folder of a demo that was stopped, and the file to write');

const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const client = new pg.Client({
  host: '127.0.0.1',
  port: cluster.port,
  user: 'vorgang_owner',
  password: cluster.superuserPassword,
  database: 'vorgang',
});
try {
  await client.connect();
  await writeDump(client, file);
} finally {
  await client.end();
  await cluster.stop();
}
