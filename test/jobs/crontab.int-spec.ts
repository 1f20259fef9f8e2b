import { JobRegistry } from '@vorgang/platform';
import { parseCrontab } from 'graphile-worker';
import { startTestApp, type TestApp } from '../support/app.js';

describe('what runs by the clock', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('can be read by the queue, and names tasks that there are', async () => {
    const { sources } = app.app.get(JobRegistry);
    const items = parseCrontab(sources.flatMap((source) => source.cron ?? []).join('\n'));
    const tasks = new Set(sources.flatMap((source) => Object.keys(source.tasks)));
    expect(items.map((item) => item.task).sort()).toEqual(
      expect.arrayContaining([
        'access:prune',
        'correspondence:finish-batches',
        'correspondence:wake-cases',
        'documents:remove-abandoned-parts',
      ]),
    );
    expect(items.filter((item) => !tasks.has(item.task))).toEqual([]);
    await app.startWorker({ cron: true });
  });
});
