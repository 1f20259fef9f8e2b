import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maximumLength, minimumLength } from '@vorgang/access';
import { channels } from '@vorgang/words';

/** Every TypeScript source of the rooms, without tests. */
function sources(): string[] {
  return readdirSync('libs', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const kinds = 'malformed|unauthenticated|forbidden|not-found|conflict|too-large|unsupported|invalid|too-many|unavailable';

/** The codes that a refusal is made with: its second argument, or the code of an invalid input. */
function refusalCodes(): string[] {
  const codes = sources().flatMap((text) => [
    ...[...text.matchAll(new RegExp(`\\(\\s*'(?:${kinds})',\\s*'([a-z-]+\\.[a-z-]+)'`, 'g'))].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/new InvalidInput\([^;]*?'([a-z-]+\.[a-z-]+)'\s*\)/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/new NotFound\('([a-z-]+)'\)/g)].map((match) => `${match[1]}.not-found`),
  ]);
  return [...new Set(codes)].sort();
}

/** The codes of single faults, and of what shapes refuse with a code of their own. */
function faultCodes(): string[] {
  const codes = sources().flatMap((text) => [
    ...[...text.matchAll(/\bcode: '([a-z-]+(?:\.[a-z-]+)+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\brefuse\(context, [^,]+, '([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] ?? ''),
  ]);
  return [...new Set(codes)].sort();
}

/** What the description of the staff's API says that its endpoints refuse. */
function toldToStaff(): string[] {
  const { paths } = JSON.parse(readFileSync('docs/api/staff.openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { responses: { default?: { description: string } } }>>;
  };
  const codes = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ responses }) => /^A problem: (.*)$/.exec(responses.default?.description ?? '')?.[1]?.split(', ') ?? []);
  return [...new Set(codes)].sort();
}

/** Faults of what programs send, which no page can bring about. */
const ofPrograms = new Set([
  'input.bad-name',
  'input.too-deep',
  'input.unreadable',
  'intake.attachment-missing',
  'intake.attachment-not-announced',
  'intake.payment-not-booked',
  'intake.received-at-not-permitted',
  // A reason of the quarantine, which has words of its own.
  'service.unknown',
]);

describe('what the server says, people can read', () => {
  const problems = readFileSync('admin-ui/src/kit/i18n/problems.de.ts', 'utf8');

  it('has a German sentence for every refusal that staff can meet', () => {
    const codes = refusalCodes();
    expect(codes.length).toBeGreaterThan(60);
    // What only portals are told has its words in the API's description.
    const portalsOnly = new Set(['access.bad-api-key', 'document.too-large', 'submission.not-found']);
    expect(codes.filter((code) => !code.startsWith('intake.') && !portalsOnly.has(code) && !problems.includes(`'${code}'`))).toEqual([]);
  });

  it.each(['de', 'en'])('has a sentence in %s for whatever an endpoint of the staff refuses, and for each fault', (locale) => {
    const sentences = readFileSync(`admin-ui/src/kit/i18n/problems.${locale}.ts`, 'utf8');
    const [told, faults] = [toldToStaff(), faultCodes()];
    expect([told.length > 80, faults.length > 40]).toEqual([true, true]);
    expect([...told, ...faults.filter((code) => !ofPrograms.has(code))].filter((code) => !sentences.includes(`'${code}'`))).toEqual([]);
  });

  it.each(['de', 'en'])('names in %s every letter that the house or a service has', (locale) => {
    const house = readFileSync('libs/catalogue/src/letters/letters-of-the-house.ts', 'utf8');
    const keys = new Set([
      ...[...house.matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map((match) => match[1] ?? ''),
      ...readdirSync('libs/catalogue/services', { recursive: true, encoding: 'utf8' }).flatMap(
        (path) => /letters\/([a-z-]+)\.json$/.exec(path)?.[1] ?? [],
      ),
    ]);
    expect(keys.size).toBeGreaterThan(12);
    const words = /^ {2}letterKey: \{$([^}]*)\}/m.exec(readFileSync(`admin-ui/src/kit/i18n/cases.${locale}.ts`, 'utf8'))?.[1] ?? '';
    expect([...keys].filter((key) => !new RegExp(`^ {4}'?${key}'?: `, 'm').test(words))).toEqual([]);
  });

  it('says how long a password has to be, before it is chosen and where it is refused', () => {
    for (const locale of ['de', 'en']) {
      const sentence = (file: string, key: string): string =>
        new RegExp(`${key}:\\s*'(.*)'`).exec(readFileSync(`admin-ui/src/kit/i18n/${file}${locale}.ts`, 'utf8'))?.[1] ?? '';
      expect(sentence('', 'rules')).toContain(` ${minimumLength} `);
      expect(sentence('problems.', `'password.too-short'`)).toContain(` ${minimumLength} `);
      expect(sentence('problems.', `'password.too-long'`)).toContain(` ${maximumLength} `);
    }
  });

  it('calls a case by one German word: Vorgang', () => {
    const folder = (path: string, ending: string) => readdirSync(path).flatMap((name) => (name.endsWith(ending) ? [join(path, name)] : []));
    const others = [...folder('admin-ui/src/kit/i18n', 'de.ts'), ...folder('libs/words/src', '.ts')].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/.*\bF[aä]ll(?:e|en|s)?\b.*/g)].map(([line]) => `${path}: ${line.trim()}`),
    );
    expect(others).toEqual([]);
  });

  it('names every channel, and no other, to whoever writes a service', () => {
    const row = /^\| `channel` \| (.*) \|$/m.exec(readFileSync('docs/writing-a-service.md', 'utf8'))?.[1] ?? '';
    expect(row.split(', ').toSorted()).toEqual(channels.toSorted());
  });
});
