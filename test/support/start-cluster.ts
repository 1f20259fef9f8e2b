import { rm } from 'node:fs/promises';
import { createDatabase, createRoles, embeddedUrls, startEmbeddedPostgres, superuser } from '@vorgang/platform';
import { migrate } from '../../migrations/migrate.js';
import type { TestCluster } from './cluster.js';

const template = 'vorgang_template';

/** Starts a cluster for tests (no fsync: it is thrown away) and migrates the template. */
export async function startTestCluster(folder: string): Promise<{ description: TestCluster; stop: () => Promise<void> }> {
  const cluster = await startEmbeddedPostgres({
    folder,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'],
  });
  const passwords = { app: 'app', worker: 'worker' };
  await createRoles(cluster, passwords);
  await createDatabase(cluster, template);
  await migrate(embeddedUrls(cluster, passwords, template));
  return {
    description: {
      port: cluster.port,
      owner: { role: superuser, password: cluster.superuserPassword },
      app: { role: 'vorgang_app', password: passwords.app },
      worker: { role: 'vorgang_worker', password: passwords.worker },
      template,
    },
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
