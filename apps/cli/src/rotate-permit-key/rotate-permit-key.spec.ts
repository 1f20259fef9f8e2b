import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { permitKeysIn } from '@vorgang/notices';
import { rotateKey } from './rotate-permit-key.js';

describe('rotate-permit-key', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'vorgang-keys-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  async function run(from: string): Promise<{ code: number; out: string; err: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const code = await rotateKey({ from }, { stdout, stderr }, { dataDir }, now);
    stdout.end();
    stderr.end();
    return { code, out: (await text(stdout)).trim(), err: await text(stderr) };
  }

  it('makes the next key: published at once, signing from its day on', async () => {
    const { code, out, err } = await run('2027-01-01');
    expect(code).toBe(0);
    expect(err).toContain('signs from 2027-01-01');
    expect(err).not.toContain('less than');
    const keys = permitKeysIn(join(dataDir, 'keys'));
    expect((await keys.jwks()).keys).toHaveLength(2);
    expect((await keys.signingKey('2026-12-31')).kid).not.toBe(out);
    expect((await keys.signingKey('2027-01-01')).kid).toBe(out);
  });

  it('asked twice, keeps what is there; warns of short notice; refuses the past', async () => {
    const first = await run('2026-11-25');
    expect(first.err).toContain('less than 14 days');
    const again = await run('2026-11-25');
    expect([again.code, again.out]).toEqual([0, first.out]);
    expect(again.err).toContain('Nothing was changed');
    expect((await run('2026-11-21')).code).toBe(1);
    expect((await readdir(join(dataDir, 'keys'))).sort()).toEqual(['2026-11-25.pem', 'first.pem']);
  });
});
