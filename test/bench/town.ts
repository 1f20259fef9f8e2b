import { fillSql, rollUps } from '@vorgang/reporting';
import type { BenchCluster, BenchDatabase } from './cluster.js';
import { layCases, oldest } from './fill/lay.js';
import { layPeople } from './fill/people.js';
import { serviceCount, serviceKey, teamCount } from './fill/services.js';
import { tellTemplates, type Templates } from './fill/template.js';

/** A database with the cases of a town. */
export interface Town {
  readonly database: BenchDatabase;
  readonly templates: Templates;
  readonly scale: number;
  /** Lays more open cases that nobody has, for the first team: the measured ones take them. */
  topUp(count: number): Promise<void>;
  /** Lays cases of a service of their own, all with the same times, for the floor to claim. @returns their team and service */
  forFloor(count: number): Promise<{ readonly team: string; readonly service: string }>;
}

/** What the full town is held against; where it has no more itself, it is held against itself. */
const smallScale = 10_000;
/** Nobody's competence, so that the product takes none of its cases. */
const floorService = serviceCount + 1;

/** Fills the two databases; the full one only where somebody needs it. */
export function townsOn(
  cluster: BenchCluster,
  scale: number,
  say: (text: string) => void,
): { small(): Promise<Town>; full(): Promise<Town> } {
  let base: Promise<{ database: BenchDatabase; templates: Templates }> | undefined;
  const towns = new Map<string, Promise<Town>>();
  // One after the other: a database in use cannot be copied, and filling both at once takes no less time.
  const town = (name: string, size: number): Promise<Town> => {
    const made =
      towns.get(name) ??
      (async () => {
        base ??= makeBase(cluster, say);
        const { database, templates } = await base;
        return filled(await cluster.database(name, database), templates, size, say);
      })();
    towns.set(name, made);
    return made;
  };
  return {
    small: () => (scale <= smallScale ? town('full_size', scale) : town('small', smallScale)),
    full: () => town('full_size', scale),
  };
}

async function makeBase(cluster: BenchCluster, say: (text: string) => void): Promise<{ database: BenchDatabase; templates: Templates }> {
  const database = await cluster.database('base');
  const templates = await tellTemplates(database, say);
  await layPeople(database, templates);
  return { database, templates };
}

/**
 * Of twenty cases one is claimed and lies at the head of the first team's queue, one waits behind them for somebody to take it, and a few
 * wait for an answer or a second signature; the others are closed, evenly over ten years.
 */
async function filled(database: BenchDatabase, templates: Templates, scale: number, say: (text: string) => void): Promise<Town> {
  const began = performance.now();
  const share = (of: number) => Math.max(20, Math.round(scale / of));
  const inWork = [
    { fate: 'claimed', count: share(20), days: [30, 90], firstTeam: true },
    { fate: 'waiting', count: share(100), days: [0, 60], firstTeam: false },
    { fate: 'proposed', count: share(200), days: [0, 30], firstTeam: false },
    { fate: 'open', count: share(40), days: [0, 25], firstTeam: false },
    { fate: 'open', count: share(40), days: [0, 25], firstTeam: true },
  ] as const;
  const closed = Math.max(0, scale - inWork.reduce((total, { count }) => total + count, 0));
  const indexes = scale > 50_000 ? await withoutIndexes(database) : [];
  // The roll-ups are filled at once, as after a rebuild, and not fact by fact.
  await database.sql('alter table case_fact disable trigger user');
  await layCases(database, templates, { fate: 'closed', count: closed, days: [0, oldest], firstTeam: false });
  for (const batch of inWork) await layCases(database, templates, batch);
  for (const sql of indexes) await database.sql(sql);
  await database.sql(`truncate case_fact_delta, ${Object.keys(rollUps).join(', ')}`);
  for (const sql of fillSql) await database.sql(sql);
  await database.sql('alter table case_fact enable trigger user');
  await database.sql('vacuum analyze');
  await database.sql('checkpoint');
  say(`${scale.toLocaleString('en')} cases laid in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return {
    database,
    templates,
    scale,
    topUp: async (count) => {
      await layCases(database, templates, { fate: 'open', count, days: [0, 25], firstTeam: true });
      await database.sql('vacuum analyze work_item, case_file');
    },
    forFloor: async (count) => {
      await layCases(database, templates, { fate: 'free', count, days: [0, 0], firstTeam: false, service: floorService });
      await database.sql('vacuum analyze work_item, case_file');
      return { team: templates.teams[(floorService - 1) % teamCount] ?? '', service: serviceKey(floorService) };
    },
  };
}

/** Drops the indexes of the tables that are filled. @returns the statements that make them again */
async function withoutIndexes(database: BenchDatabase): Promise<string[]> {
  const keys = await database.sql<{ name: string; tab: string; made_by: string }>(
    `select conname as name, conrelid::regclass::text as tab, pg_get_constraintdef(oid) as made_by from pg_constraint
     where contype = 'p' and conrelid in ('case_word'::regclass)`,
  );
  const indexes = await database.sql<{ name: string; made_by: string }>(
    `select i.indexname as name, i.indexdef as made_by from pg_indexes i
     where i.schemaname = 'public' and i.tablename in (select t.relname from pg_class t where t.relnamespace = 'public'::regnamespace)
       and (i.tablename = 'event' or i.tablename like 'event\\_%' or i.tablename like 'case\\_%' or i.tablename in ('submission', 'receivable', 'work_item', 'notification'))
       and not exists (select from pg_constraint c where c.conname = i.indexname)`,
  );
  for (const { name, tab } of keys) await database.sql(`alter table ${tab} drop constraint ${name}`);
  for (const { name } of indexes) await database.sql(`drop index ${name}`);
  return [
    ...keys.map(({ name, tab, made_by }) => `alter table ${tab} add constraint ${name} ${made_by}`),
    ...indexes.map(({ made_by }) => made_by),
  ];
}
