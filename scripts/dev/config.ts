import { loadConfig, type Config } from '@vorgang/platform';

/** What the environment says, but with data of its own: never a city's database, never the demo's folder. */
export function devConfig(): Config {
  const { database, ...config } = loadConfig({ DATA_DIR: '.data/dev', ...process.env });
  return { ...config, database: { poolSize: database.poolSize, waitSeconds: database.waitSeconds, embedded: true } };
}
