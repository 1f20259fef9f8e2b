import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabase, createRoles, embeddedUrls, startEmbeddedPostgres, type EmbeddedCluster } from '@vorgang/platform';
import { migrate } from '../../migrations/migrate.js';
import type { TestDatabase } from './cluster.js';

/** A cluster that a spec may kill: its own, durable, and always on the same port. */
export interface OwnCluster {
  readonly database: TestDatabase;
  /** As a machine that loses its power: no word to anybody (SIGKILL for all its processes). */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startOwnCluster(): Promise<OwnCluster> {
  const folder = await mkdtemp(join('/var/tmp', 'vorgang-outage-'));
  let cluster: EmbeddedCluster = await startEmbeddedPostgres({ folder });
  const { port } = cluster;
  const passwords = { app: 'app', worker: 'worker' };
  await createRoles(cluster, passwords);
  await createDatabase(cluster, 'vorgang');
  const urls = embeddedUrls(cluster, passwords, 'vorgang');
  await migrate(urls);
  const pid = async () => Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
  return {
    database: { ...urls, name: 'vorgang', drop: async () => {}, dropOther: async () => {} },
    async kill() {
      const postmaster = await pid();
      const children = (await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => ''))
        .split(' ')
        .filter(Boolean)
        .map(Number);
      for (const one of [postmaster, ...children]) {
        try {
          process.kill(one, 'SIGKILL');
        } catch {
          // It ended by itself just now.
        }
      }
    },
    async start() {
      // A dying process still holds the shared memory for a moment.
      for (let tries = 0; ; tries++) {
        try {
          cluster = await startEmbeddedPostgres({ folder, port });
          return;
        } catch (error) {
          if (tries === 20) throw error;
          await new Promise((later) => setTimeout(later, 250));
        }
      }
    },
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
