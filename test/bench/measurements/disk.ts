import type { Bench, Measurement } from '../frame.js';

/** Tables of the bench's own. */
const ours = String.raw`relname not like 'bench\_%'`;

/** What a case takes on the disk: all tables with their indexes, and what lies in the TOAST. */
export const disk: Measurement = {
  name: 'disk',
  run: async (bench: Bench) => {
    const { database } = await bench.full();
    const [sum] = await database.sql<{ bytes: string; indexes: string; cases: string }>(
      `select sum(pg_total_relation_size(oid)) as bytes, sum(pg_indexes_size(oid)) as indexes, (select count(*) from case_fact) as cases
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and ${ours}`,
    );
    const cases = Number(sum?.cases);
    const perCase = Number(sum?.bytes) / cases / 1024;
    const largest = await database.sql<{ name: string; bytes: string }>(
      `select relname as name, case relkind when 'r' then pg_table_size(oid) else pg_relation_size(oid) end as bytes
       from pg_class where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace and ${ours} order by 2 desc limit 60`,
    );
    const parts = largest.map(({ name, bytes }) => `${name} ${Math.round(Number(bytes) / cases)}`);
    return [
      {
        what: `disk for a case (${cases.toLocaleString('en')} cases, ${(Number(sum?.indexes) / cases / 1024).toFixed(1)} KB of it indexes)`,
        goal: { atMost: 10 },
        unit: 'KB',
        floor: [],
        ours: [perCase],
        of: 'KB',
        rounds: [perCase],
        note: `bytes a case: ${parts.slice(0, 12).join(', ')}`,
        parts: Object.fromEntries(largest.map(({ name, bytes }) => [name, Math.round(Number(bytes) / cases)])),
      },
    ];
  },
};
