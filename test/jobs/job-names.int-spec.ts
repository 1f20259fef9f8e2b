import { join } from 'node:path';
import { JobRegistry } from '@vorgang/platform';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../support/app.js';

const sentences = z.object({ system: z.object({ task: z.record(z.string(), z.string().min(1)) }) });

/** What the user interface calls each job; read as it is there, not as the server's sources are. */
async function namesIn(file: string, constant: string): Promise<Record<string, string>> {
  const module: Record<string, unknown> = await import(join(process.cwd(), 'admin-ui/src/kit/i18n', file));
  return sentences.parse(module[constant]).system.task;
}

describe('the jobs that the system page lists', () => {
  let app: TestApp;
  let registered: string[];
  beforeAll(async () => {
    app = await startTestApp();
    const worker = await app.startWorker();
    // The rules are no job, but an author whom the same texts name.
    registered = [
      ...worker.app.get(JobRegistry).sources.flatMap((source) => Object.keys(source.tasks)),
      'cases:rule',
      'cases:continuity',
    ].sort();
  });
  afterAll(() => app.stop());

  it.each([
    ['German', 'system.de.ts', 'systemGerman'],
    ['English', 'system.en.ts', 'systemEnglish'],
  ])('each have a name in %s, and no name is left of a job that is gone', async (_language, file, constant) => {
    const names = await namesIn(file, constant);
    expect(registered.length).toBeGreaterThan(15);
    expect(Object.keys(names).sort()).toEqual(registered);
    expect(new Set(Object.values(names)).size).toBe(registered.length);
  });
});
