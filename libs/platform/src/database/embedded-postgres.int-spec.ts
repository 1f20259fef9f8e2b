import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { startEmbeddedPostgres } from './embedded-postgres.js';

describe('the embedded PostgreSQL', () => {
  it('comes back where it was: processes that ran on find it at the address they know', async () => {
    const folder = await mkdtemp('/var/tmp/vorgang-embedded-');
    // As root the server runs as another user, who must reach it.
    await chmod(folder, 0o755);
    const start = () => startEmbeddedPostgres({ folder: `${folder}/postgres`, settings: ['fsync=off', 'shared_buffers=16MB'] });
    const first = await start();
    await first.stop();
    const second = await start();
    await second.stop();
    expect(second.port).toBe(first.port);
    await rm(folder, { recursive: true, force: true });
  }, 60_000);
});
