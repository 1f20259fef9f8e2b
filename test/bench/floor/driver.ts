/*
 * Stands in for pgbench where there is none: runs one prepared statement on many connections. It takes the options of pgbench that the
 * bench uses, and tells what pgbench tells.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'boolean', short: 'n' },
    mode: { ...text, short: 'M' },
    threads: { ...text, short: 'j' },
    clients: { ...text, short: 'c', default: '1' },
    progress: { ...text, short: 'P' },
    seconds: { ...text, short: 'T', default: 'Infinity' },
    times: { ...text, short: 't', default: 'Infinity' },
    file: { ...text, short: 'f', default: '' },
  },
});
const statement = readFileSync(values.file, 'utf8').trim().replace(/;$/, '');
const clients = await Promise.all(
  Array.from({ length: Number(values.clients) }, async () => {
    const client = new pg.Client({ connectionString: positionals[0] });
    await client.connect();
    return client;
  }),
);
const began = performance.now();
let [done, told, last] = [0, 0, began];
const telling = setInterval(() => {
  const now = performance.now();
  const perSecond = ((done - told) * 1000) / (now - last);
  process.stderr.write(`progress: ${((now - began) / 1000).toFixed(1)} s, ${perSecond.toFixed(1)} tps\n`);
  [told, last] = [done, now];
}, 1000);
await Promise.all(
  clients.map(async (client) => {
    for (let n = 0; n < Number(values.times) && performance.now() - began < Number(values.seconds) * 1000; n++) {
      await client.query({ name: 'floor', text: statement });
      done++;
    }
  }),
);
clearInterval(telling);
console.log(`tps = ${((done * 1000) / (performance.now() - began)).toFixed(1)}`);
await Promise.all(clients.map((client) => client.end()));
