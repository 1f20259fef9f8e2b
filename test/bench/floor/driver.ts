/*
 * Runs one prepared statement on many connections: <url> <file> <connections> <seconds>. Each second it tells how many it did, as pgbench
 * does.
 */
import { readFileSync } from 'node:fs';
import pg from 'pg';

const [url = '', file = '', connections = '1', seconds = '1'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8').trim().replace(/;$/, '');
const clients = await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }),
);
const began = performance.now();
let [done, told, last] = [0, 0, began];
const telling = setInterval(() => {
  const now = performance.now();
  process.stderr.write(`progress: ${((now - began) / 1000).toFixed(1)} s, ${(((done - told) * 1000) / (now - last)).toFixed(1)} tps\n`);
  [told, last] = [done, now];
}, 1000);
await Promise.all(
  clients.map(async (client) => {
    while (performance.now() - began < Number(seconds) * 1000) {
      await client.query({ name: 'floor', text });
      done++;
    }
  }),
);
clearInterval(telling);
await Promise.all(clients.map((client) => client.end()));
