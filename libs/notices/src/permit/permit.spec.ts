import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQrModule from 'jsqr';
import { pagePicture } from '../../../../test/support/pdf.js';
import { examplePermit } from '../render/examples.js';
import { createRenderer } from '../render/index.js';
import { permitKeysIn, rotatePermitKey, signPermit, verifyPermit } from './index.js';
import type { PermitClaims, PermitKeys } from './index.js';

const claims: PermitClaims = {
  permitId: 'BPA-2026-000077',
  zone: 'C',
  plates: ['DN-ÄB 123E', 'DN-CD 4567'],
  validFrom: '2026-12-01',
  validTo: '2027-11-30',
  issuer: 'dueren.de',
};
const today = '2026-12-24';
const at = (instant: string): Date => new Date(instant);

let folder: string;
let keys: PermitKeys;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permit-keys-'));
  keys = permitKeysIn(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const issue = async (changes: Partial<PermitClaims> = {}): Promise<string> =>
  signPermit({ ...claims, ...changes }, await keys.signingKey(today));

describe('a warden checks a permit', () => {
  it('and sees number, zone, plates, validity and issuer', async () => {
    expect(verifyPermit(await issue(), await keys.jwks(), at('2026-12-24T10:00:00Z'))).toEqual({ valid: true, claims });
  });

  it('from the QR code on the printed page, with the published keys and nothing of ours', async () => {
    const token = await issue();
    const renderer = await createRenderer();
    const page = await renderer.renderPermit({ ...examplePermit, plates: claims.plates, token });
    await renderer.close();
    const picture = await pagePicture(page);
    const jsQr = 'default' in jsQrModule ? jsQrModule.default : jsQrModule;
    const seen = jsQr(picture.data, picture.width, picture.height)?.data ?? '';
    expect(seen).toBe(token);

    const published = JSON.parse(JSON.stringify(await keys.jwks()));
    const [header, payload, signature] = seen.split('.');
    const text = (part = ''): string => Buffer.from(part, 'base64url').toString('utf8');
    const jwk = published.keys.find((key: { kid: string }) => key.kid === JSON.parse(text(header)).kid);
    const genuine = verify(
      null,
      Buffer.from(`${header}.${payload}`),
      createPublicKey({ key: jwk, format: 'jwk' }),
      Buffer.from(signature ?? '', 'base64url'),
    );
    expect(genuine).toBe(true);
    expect(JSON.parse(text(payload))).toMatchObject({ jti: 'BPA-2026-000077', zone: 'C', iss: 'dueren.de' });
  });

  it.each([
    ['a second before it begins', '2026-11-30T22:59:59Z', 'not-yet-valid'],
    ['from midnight in Germany', '2026-11-30T23:00:00Z', undefined],
    ['to the last second of the last day', '2027-11-30T22:59:59Z', undefined],
    ['not a second longer', '2027-11-30T23:00:00Z', 'expired'],
  ])('%s', async (_, instant, fault) => {
    const verdict = verifyPermit(await issue(), await keys.jwks(), at(instant));
    expect(verdict).toMatchObject(fault ? { valid: false, fault, claims } : { valid: true });
  });

  it('whose validity begins or ends in summer time', async () => {
    const token = await issue({ validFrom: '2027-03-28', validTo: '2027-10-31' });
    const { keys: published } = await keys.jwks();
    const verdict = (instant: string): boolean => verifyPermit(token, { keys: published }, at(instant)).valid;
    expect(verdict('2027-03-27T22:59:59Z')).toBe(false);
    expect(verdict('2027-03-27T23:00:00Z')).toBe(true);
    expect(verdict('2027-10-31T22:59:59Z')).toBe(true);
    expect(verdict('2027-10-31T23:00:00Z')).toBe(false);
  });
});

describe('a permit that is not genuine', () => {
  const now = at('2026-12-24T10:00:00Z');
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('has another plate written into it', async () => {
    const [header, payload, signature] = (await issue()).split('.');
    const changed = { ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), plates: ['K-XX 1'] };
    const verdict = verifyPermit(`${header}.${encode(changed)}.${signature}`, await keys.jwks(), now);
    expect(verdict).toEqual({ valid: false, fault: 'forged' });
  });

  it('is signed by somebody else, under a key id of the city', async () => {
    const { kid } = await keys.signingKey(today);
    const token = signPermit(claims, { kid, privateKey: generateKeyPairSync('ed25519').privateKey });
    expect(verifyPermit(token, await keys.jwks(), now)).toEqual({ valid: false, fault: 'forged' });
  });

  it('names a key that the city never published', async () => {
    const token = signPermit(claims, { kid: 'stranger', privateKey: generateKeyPairSync('ed25519').privateKey });
    expect(verifyPermit(token, await keys.jwks(), now)).toEqual({ valid: false, fault: 'unknown-key' });
  });

  it.each(['none', 'HS256', 'ES256', 'eddsa'])('claims the algorithm %s', async (alg) => {
    const { kid } = await keys.signingKey(today);
    const [, payload, signature] = (await issue()).split('.');
    const token = `${encode({ alg, kid })}.${payload}.${signature}`;
    expect(verifyPermit(token, await keys.jwks(), now)).toEqual({ valid: false, fault: 'malformed' });
  });

  it('has every single character of its code changed', async () => {
    const token = await issue();
    const jwks = await keys.jwks();
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A';
      expect(verifyPermit(token.slice(0, index) + other + token.slice(index + 1), jwks, now).valid).toBe(false);
    }
  });

  it.each(['', '.', '..', 'a.b.c', 'a.b.c.d', 'https://example.org', '{}', 'x'.repeat(100_000)])(
    'is no code at all: %.20s',
    async (text) => {
      expect(verifyPermit(text, await keys.jwks(), now)).toEqual({ valid: false, fault: 'malformed' });
    },
  );
});

describe('a permit that cannot be', () => {
  it.each([{ validFrom: '2027-01-02', validTo: '2027-01-01' }, { validFrom: '2027-02-30' }, { validTo: '1.1.2027' }])(
    'is not signed: %j',
    async (changes) => {
      await expect(issue(changes)).rejects.toThrow(RangeError);
    },
  );

  it('of one day is', async () => {
    await expect(issue({ validFrom: '2027-01-01', validTo: '2027-01-01' })).resolves.toMatch(/^ey/);
  });
});

describe('the keys of the permits', () => {
  it('come into being on first use, readable by nobody else', async () => {
    await chmod(folder, 0o755);
    const { kid } = await keys.signingKey(today);
    expect((await stat(join(folder, 'first.pem'))).mode & 0o777).toBe(0o600);
    expect(await keys.jwks()).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid, use: 'sig', alg: 'EdDSA' }],
    });
  });

  it('are one and the same for processes that start at once', async () => {
    const others = Array.from({ length: 20 }, () => permitKeysIn(folder).signingKey(today));
    const kids = (await Promise.all(others)).map((key) => key.kid);
    expect(new Set(kids).size).toBe(1);
    expect(await readdir(folder)).toEqual(['first.pem']);
  });

  it('change on the day that was announced; the next is published before, the last stays', async () => {
    const before = await issue();
    await rotatePermitKey(folder, '2027-01-01');
    const { keys: published } = await keys.jwks();
    expect(published).toHaveLength(2);
    const [december, january] = [await keys.signingKey('2026-12-31'), await keys.signingKey('2027-01-01')];
    expect(published.map((key) => key.kid)).toEqual([december.kid, january.kid]);
    expect(december.kid).not.toBe(january.kid);
    for (const token of [before, signPermit(claims, january)]) {
      expect(verifyPermit(token, await keys.jwks(), at('2027-01-02T00:00:00Z')).valid).toBe(true);
    }
  });

  it('asked to change twice for the same day keep the first', async () => {
    await keys.jwks();
    await Promise.all([rotatePermitKey(folder, '2027-01-01'), rotatePermitKey(folder, '2027-01-01')]);
    expect((await keys.jwks()).keys).toHaveLength(2);
    await expect(rotatePermitKey(folder, 'tomorrow')).rejects.toThrow(RangeError);
  });

  it('that only check old permits sign nothing', async () => {
    const before = await issue();
    const pem = createPublicKey(await readFile(join(folder, 'first.pem'))).export({ type: 'spki', format: 'pem' });
    await rotatePermitKey(folder, '2026-12-01');
    await rename(join(folder, 'first.pem'), join(folder, 'put-away'));
    await writeFile(join(folder, 'first.pub.pem'), pem);
    expect(verifyPermit(before, await keys.jwks(), at('2026-12-24T10:00:00Z')).valid).toBe(true);
    await expect(keys.signingKey('2026-11-30')).rejects.toThrow('no private key');
  });
});
