import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '@vorgang/platform';
import { permitKeysIn, signPermit } from './index.js';

/** Runs the example of docs/permit-qr.md in another Node process, like a reader who copied it. */
describe('the example in docs/permit-qr.md', () => {
  let folder: string;
  let token: string;
  let jwks: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'permit-docs-'));
    const guide = await readFile(join(packageRoot(), 'docs', 'permit-qr.md'), 'utf8');
    const example = /```js\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
    const run =
      '\nconst [token, jwks, now] = process.argv.slice(2);\nconsole.log(JSON.stringify(checkPermit(token, JSON.parse(jwks), now)));\n';
    await writeFile(join(folder, 'check.mjs'), example + run);
    const keys = permitKeysIn(join(folder, 'keys'));
    token = signPermit(
      {
        permitId: 'BPA-2026-000077',
        zone: 'C',
        plates: ['DN-ÄB 123E'],
        validFrom: '2026-12-01',
        validTo: '2027-11-30',
        issuer: 'dueren.de',
      },
      await keys.signingKey('2026-11-22'),
    );
    jwks = JSON.stringify(await keys.jwks());
  });
  afterAll(() => rm(folder, { recursive: true }));

  const check = async (text: string, keySet: string, at: string): Promise<unknown> => {
    const arguments_ = [join(folder, 'check.mjs'), text, keySet, String(Date.parse(at) / 1000)];
    const { stdout } = await promisify(execFile)(process.execPath, arguments_);
    const answer: unknown = JSON.parse(stdout);
    return answer;
  };

  it('accepts a genuine permit and reads it', async () => {
    expect(await check(token, jwks, '2027-01-15T09:00:00Z')).toMatchObject({
      genuine: true,
      valid: true,
      jti: 'BPA-2026-000077',
      zone: 'C',
      plates: ['DN-ÄB 123E'],
    });
  });

  it('tells an expired one from a forged one', async () => {
    expect(await check(token, jwks, '2027-12-01T09:00:00Z')).toMatchObject({ genuine: true, valid: false });
    const [header, , signature] = token.split('.');
    const payload = Buffer.from('{"zone":"A"}').toString('base64url');
    expect(await check(`${header}.${payload}.${signature}`, jwks, '2027-01-15T09:00:00Z')).toEqual({ genuine: false });
    expect(await check(token, '{"keys":[]}', '2027-01-15T09:00:00Z')).toEqual({ genuine: false });
  });
});
