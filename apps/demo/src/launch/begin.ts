import type { Config } from '@vorgang/platform';
import { staffIn, wipe, type Cluster } from './database.js';
import { recall, type DemoMemory } from './memory.js';

/**
 * The memory of the last run, if the demo can go on from there; otherwise it clears the way and returns none.
 * @param fresh whether to remove an earlier demo
 * @throws Error where the database is not one that a demo made
 */
export async function begin(
  config: Config,
  { fresh }: { readonly fresh: boolean },
  cluster: Cluster,
  say: (text: string) => void,
): Promise<DemoMemory | null> {
  const memory = await recall(config.dataDir);
  if (memory === null && (await staffIn(cluster)) > 0) {
    throw new Error(`The database in ${config.dataDir} is not one that the demo made; it is left alone. Set DATA_DIR to another folder.`);
  }
  if (memory?.state === 'ready' && !fresh) return memory;
  if (memory?.state === 'seeding' && !fresh) say('      The last start was stopped before it was through: begin anew.');
  if (memory?.state === 'ready') say('      --fresh: forget what was there.');
  await wipe(config, cluster);
  return null;
}

/** The memory of a new demo. */
export function blankMemory(ports: DemoMemory['ports']): DemoMemory {
  return { state: 'seeding', seededAt: null, ports, keys: null, submissions: [] };
}
