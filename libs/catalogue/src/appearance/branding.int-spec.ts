import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp } from '../../../../test/support/app.js';
import { loadMunicipality } from '../load/load-catalogue.js';
import { municipalitySchema } from '../municipality.js';
import { Branding } from './branding.js';

const shipped = 'libs/catalogue/municipality/dueren.json';

describe('whose tool this is', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vorgang-branding-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  /** A city's file with this appearance, and these files beside it. */
  async function city(appearance: object, files: Record<string, string | Buffer> = {}): Promise<string> {
    for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
    const path = join(dir, 'city.json');
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(shipped, 'utf8')), name: 'Stadt Beispiel', appearance }));
    return path;
  }
  const load = async (path: string) => Branding.load(path, await loadMunicipality(path));

  it('is known before anybody has signed in, with a crest that may do nothing', async () => {
    const app = await startTestApp();
    try {
      const { status, body } = await app.anonymous().get('/api/v1/branding');
      expect({ status, body }).toMatchObject({
        status: 200,
        body: {
          name: 'Stadt Düren',
          place: 'Düren',
          crest: expect.stringMatching(/^\/api\/v1\/branding\/crest\?v=[0-9a-f]{12}$/),
          light: { onPrimary: '#ffffff' },
        },
      });
      const crest = await app.anonymous().get(body['crest'] as string);
      expect(crest.headers.get('content-type')).toBe('image/svg+xml');
      expect(crest.headers.get('cache-control')).toContain('immutable');
      expect(crest.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
      expect(crest.headers.get('x-content-type-options')).toBe('nosniff');
      expect(Buffer.from(crest.bytes).equals(await readFile('libs/catalogue/municipality/sample-crest.svg'))).toBe(true);
    } finally {
      await app.stop();
    }
  });

  it('can be any city, with its colours and a PNG', async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('…')]);
    const branding = await load(await city({ primary: '#7a1f2b', crest: 'arms.png' }, { 'arms.png': png }));
    expect(branding.shape).toMatchObject({ name: 'Stadt Beispiel', light: { primary: '#7a1f2b' } });
    expect(branding.crest?.mime).toBe('image/png');
  });

  it('needs neither crest nor colours', async () => {
    const branding = await load(await city({}));
    expect(branding.shape.crest).toBeNull();
    expect(branding.shape.light.primary).toBe('#1c5170');
  });

  it('stops the start with a sentence where something is wrong', async () => {
    await expect(load(await city({ primary: 'dunkelrot' }))).rejects.toThrow(/appearance\/primary.*a colour as #rrggbb/);
    await expect(load(await city({ crest: 'none.svg' }))).rejects.toThrow(/none\.svg cannot be read/);
    await expect(load(await city({ crest: 'crest.gif' }))).rejects.toThrow(/an \.svg or \.png file/);
    await expect(load(await city({ crest: 'text.svg' }, { 'text.svg': 'not a picture' }))).rejects.toThrow(/text\.svg is no SVG picture/);
    await expect(load(await city({ crest: 'big.svg' }, { 'big.svg': `<svg>${'x'.repeat(300_000)}</svg>` }))).rejects.toThrow(
      /larger than 200 KB/,
    );
  });

  it('takes a file of the first version, whose only colour was called so', async () => {
    const given = JSON.parse(await readFile(shipped, 'utf8')) as object;
    expect(municipalitySchema.safeParse({ ...given, appearance: { colour: '#7a1f2b' } }).success).toBe(true);
  });
});
