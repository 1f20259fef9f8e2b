import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot, parseLocalDate } from '@vorgang/platform';
import {
  applicableChecks,
  approvalReasons,
  assessFee,
  letterBlocks,
  loadCatalogue,
  runAutomaticChecks,
  subjectLine,
  validateForm,
} from '../index.js';
import type { Facts, ServiceDefinition } from '../index.js';
import { dueren, erika } from './given.js';

let folder: string;
let stand: ServiceDefinition;

/** It does what a newcomer does: put the files of the page into a folder. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'services-'));
  const page = await readFile(join(packageRoot(), 'docs/writing-a-service.md'), 'utf8');
  for (const [, name = '', content = ''] of page.matchAll(/^```json file=(\S+)\n(.*?)^```$/gms)) {
    const file = join(folder, 'sondernutzung-infostand/1', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const definition = (await loadCatalogue(folder)).current('sondernutzung-infostand');
  if (!definition) throw new Error('the example of the page is no service');
  stand = definition;
});
afterAll(() => rm(folder, { recursive: true }));

const facts = (change: Record<string, unknown> = {}): Facts => ({
  form: { stand: { place: 'Marktplatz', area: 6, from: '2026-05-09', days: 2, purpose: 'charity', ...change } },
  applicant: erika,
  channel: 'counter',
  receivedOn: parseLocalDate('2026-05-04'),
  today: parseLocalDate('2026-05-04'),
  attachments: [],
});

describe('A fourth service, written by following the page, without code', () => {
  it('takes applications, checks them, assesses its fee', () => {
    expect(validateForm(stand, facts().form)).toEqual([]);
    expect(validateForm(stand, facts({ area: 51 }).form)).toMatchObject([{ pointer: '/stand/area', code: 'too-large' }]);
    expect(subjectLine(stand, facts())).toBe('Marktplatz, 09.05.2026');
    expect(runAutomaticChecks(stand, facts())).toMatchObject([{ key: 'in-time', status: 'failed', severity: 'warning' }]);
    expect(applicableChecks(stand, facts({ purpose: 'advertising' })).map((check) => check.key)).toEqual(['in-time', 'space-left']);
    expect(assessFee(stand, facts())).toMatchObject({ cents: 900, lines: [{ cents: 1800 }, { cents: -900 }] });
  });

  it('asks for a second signature, and writes its letter', async () => {
    const decided: Facts = {
      ...facts({ area: 50, purpose: 'advertising' }),
      municipality: await dueren(),
      decision: { kind: 'grant', reasons: ['no-objections'], conditions: [] },
    };
    const fee = assessFee(stand, decided);
    expect(approvalReasons(stand, { ...decided, fee }).map((reason) => reason.de)).toEqual(['Gebühr über 100 €']);
    const [first, second] = letterBlocks(stand, 'grant', { ...decided, fee }, 'de');
    expect(first).toEqual({ kind: 'paragraph', text: 'wir erlauben Ihnen den Stand vom 09.05.2026 bis zum 10.05.2026 (Werbung).' });
    expect(second).toEqual({ kind: 'paragraph', text: 'Es bestehen keine Bedenken.' });
  });

  it('the page names every file and key that the schema knows', async () => {
    const page = await readFile(join(packageRoot(), 'docs/writing-a-service.md'), 'utf8');
    const { checksPart, decisionPart, feePart, informationRequestPart, letterPart, permitPart, remedyPart, servicePart } =
      await import('../definition.schema.js');
    const keys = [
      servicePart,
      checksPart.element,
      decisionPart,
      feePart,
      informationRequestPart,
      letterPart,
      permitPart,
      remedyPart,
    ].flatMap((part) => Object.keys(part.shape));
    const table = page.slice(page.indexOf('## All keys'));
    expect(keys.filter((key) => !new RegExp(`\`${key}[\`.]`).test(table))).toEqual([]);
  });
});
