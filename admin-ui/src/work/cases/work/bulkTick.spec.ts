import type { Check } from '../../../kit/api/types';
import { bulkTick, speaksOf } from './bulkTick';

type Kase = Parameters<typeof bulkTick>[0];

const check = (key: string, title: string, changes: Partial<Check> = {}): Check => ({
  key,
  title: { de: title, en: key },
  help: null,
  kind: 'manual',
  required: true,
  severity: 'error',
  status: 'open',
  finding: null,
  reason: null,
  by: null,
  at: null,
  times: 0,
  contradictedBy: [],
  ...changes,
});
const automatic = (key: string, changes: Partial<Check> = {}): Check =>
  check(key, key, { kind: 'automatic', status: 'failed', ...changes });
const register = check('register', 'Hauptwohnung im Melderegister');
const zone = check('zone', 'Anschrift liegt in der beantragten Zone', { contradictedBy: ['zone-listed'] });
const kase = (changes: Partial<Kase> = {}): Kase => ({ checks: [register, zone], notes: [], request: null, followUp: null, ...changes });
const note = (text: string): Kase['notes'][number] =>
  ({ id: 'n', text, by: { kind: 'staff', id: 'a', name: 'A' }, at: '' }) as Kase['notes'][number];

describe('confirming all required checks together', () => {
  it('confirms what nothing contradicts', () => {
    expect(bulkTick(kase())).toEqual({ confirms: ['register', 'zone'], left: [] });
  });

  it('leaves a check open beside its failed automatic check, also where that is only a warning', () => {
    const listed = automatic('zone-listed', { severity: 'warning' });
    expect(bulkTick(kase({ checks: [register, zone, listed] }))).toEqual({
      confirms: ['register'],
      left: [{ check: zone, doubt: { by: 'check', check: listed } }],
    });
    expect(bulkTick(kase({ checks: [register, zone, { ...listed, status: 'passed' }] })).confirms).toEqual(['register', 'zone']);
  });

  it('confirms nothing beside a failed check that puts the whole application in doubt, but takes a warning for what it is', () => {
    expect(bulkTick(kase({ checks: [register, zone, automatic('plate')] })).confirms).toEqual([]);
    expect(bulkTick(kase({ checks: [register, zone, automatic('size', { severity: 'warning' })] })).confirms).toEqual(['register', 'zone']);
  });

  it('confirms nothing while the citizen is asked', () => {
    expect(bulkTick(kase({ request: { state: 'open' } as Kase['request'] })).left).toHaveLength(2);
    expect(bulkTick(kase({ request: { state: 'answered' } as Kase['request'] })).left).toHaveLength(0);
  });

  it('leaves open what a note, a follow-up or an open finding speaks of', () => {
    const text = 'Melderegisterauskunft angefordert, noch keine Antwort.';
    expect(bulkTick(kase({ notes: [note(text)] })).left).toEqual([{ check: register, doubt: { by: 'note', text } }]);
    const followUp = { on: '2026-10-01', note: 'Antwort des Registers fehlt' } as Kase['followUp'];
    expect(bulkTick(kase({ followUp })).left).toMatchObject([{ check: { key: 'register' }, doubt: { by: 'follow-up' } }]);
    expect(bulkTick(kase({ notes: [note('Hat angerufen, will bald Bescheid.')] })).left).toEqual([]);
    expect(bulkTick(kase({ checks: [{ ...register, finding: 'Anfrage läuft.' }, zone] })).confirms).toEqual(['zone']);
  });

  it('hears a word in another form, in either language', () => {
    expect(speaksOf('Der Halter hat angerufen', { title: { de: 'Halter oder Überlassung belegt', en: 'Keeper proved' } })).toBe(false);
    expect(speaksOf('Überlassungen unklar', { title: { de: 'Halter oder dauerhafte Überlassung belegt', en: 'Keeper proved' } })).toBe(
      true,
    );
    expect(speaksOf('residents not found', { title: { de: 'x', en: "Matches the residents' register" } })).toBe(true);
  });
});
