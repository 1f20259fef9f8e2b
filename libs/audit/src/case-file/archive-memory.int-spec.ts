import { randomBytes } from 'node:crypto';
import { FileStore } from '@vorgang/documents';
import { newId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, submitted } from '../../../../test/support/stories.js';

const megabyte = 1024 * 1024;
const long = process.env['LONG'] === 'true';
/** How many documents of 4 MB the small and the large case have. */
const [few, many] = long ? [10, 1000] : [5, 45];

describe('the memory that a case’s archive takes', () => {
  let app: TestApp;
  let auditor: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
  });
  afterAll(() => app.stop());

  /** A case with so many documents; all have the same content, which the store keeps once and the archive reads anew for each. */
  async function caseWith(count: number): Promise<string> {
    const stored = await app.asSystem(() => app.app.get(FileStore).put(randomBytes(4 * megabyte)));
    const attachments = Array.from({ length: count }, (_, n) => ({ id: newId(), purpose: 'other', name: `scan-${n}.pdf`, ...stored }));
    return (await submitted(app, dogTax, { attachments })).id;
  }

  /** Reads an archive without keeping it. @returns its size, and by how much the process grew at most */
  async function read(id: string): Promise<{ bytes: number; grew: number }> {
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    const answer = await fetch(`${app.url}/api/v1/cases/${id}/file/archive`, {
      method: 'POST',
      headers: { 'x-requested-with': 'vorgang', 'content-type': 'application/json', cookie: auditor.cookie ?? '' },
      body: '{}',
    });
    let [bytes, most] = [0, before];
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      most = Math.max(most, process.memoryUsage.rss());
    }
    return { bytes, grew: most - before };
  }

  it('does not grow with its documents', async () => {
    const [small, large] = [await caseWith(few), await caseWith(many)];
    // The first prints the first PDF of this process, for which a library is loaded.
    await read(small);
    const [one, other] = [await read(small), await read(large)];
    const mb = (bytes: number) => `${Math.round(bytes / megabyte)} MB`;
    console.log(`an archive of ${mb(one.bytes)} took ${mb(one.grew)} more, one of ${mb(other.bytes)} ${mb(other.grew)}`);
    expect(other.bytes).toBeGreaterThan(many * 4 * megabyte);
    // What is read, sent and not yet collected; far less than the documents are.
    expect(other.grew - one.grew).toBeLessThan(80 * megabyte);
  });
});
