import { cutOffLine, eventHeads, eventLine, localTime } from './event-line.js';

type Entry = Parameters<typeof eventLine>[0];
const entry = (changes: Partial<Entry>): Entry => ({
  id: '0195c1f0-0000-7000-8000-000000000001',
  seq: '7',
  at: '2026-07-01T07:05:09.000Z',
  kind: 'case.claimed',
  by: { kind: 'staff', id: 'u', name: 'Sabine Krings' },
  data: {},
  personal: null,
  erased: false,
  stream: { kind: 'case', id: 'c' },
  caseId: 'c',
  caseNumber: 'HUA-2026-000001',
  service: { key: 'hundesteuer-anmeldung', version: 1 },
  requestId: 'r',
  ...changes,
});
const told = (changes: Partial<Entry>, locale: 'de' | 'en' = 'de') => eventLine(entry(changes), undefined, locale)[4];

describe('an event in a file', () => {
  it('has the time of the town hall, in summer and in winter, with its offset', () => {
    expect(localTime('2026-07-01T07:05:09.000Z', 'de')).toEqual(['01.07.2026 09:05:09', 'UTC+02:00']);
    expect(localTime('2026-12-31T23:30:00.000Z', 'de')).toEqual(['01.01.2027 00:30:00', 'UTC+01:00']);
    expect(localTime('2026-12-31T23:30:00.000Z', 'en')).toEqual(['01/01/2027 00:30:00', 'UTC+01:00']);
  });

  it('is told in the reader’s language, and has its keys and data for programs', () => {
    expect(eventLine(entry({}), undefined, 'de')).toHaveLength(eventHeads('de').length);
    expect(eventHeads('en')).toHaveLength(eventHeads('de').length);
    expect(told({})).toEqual({ typed: 'Sabine Krings hat den Vorgang übernommen.' });
    expect(told({}, 'en')).toEqual({ typed: 'Sabine Krings claimed the case.' });
    expect(told({ kind: 'case.submitted', data: { channel: 'post' } })).toEqual({ typed: 'Eingang per Post.' });
    expect(told({ kind: 'case.decision-proposed', data: { kind: 'grant', feeCents: 8400 } })).toEqual({
      typed: expect.stringMatching(/^Sabine Krings hat eine Entscheidung vorgeschlagen: Bewilligung; Gebühr: 84,00\s€\.$/) as string,
    });
    expect(told({ kind: 'case.assigned', data: { from: { id: 'a', name: 'A' }, to: { id: 'b', name: 'B' } } })).toEqual({
      typed: 'Sabine Krings hat den Vorgang übergeben: von A an B.',
    });
    expect(told({ kind: 'case.priority-set', data: { from: 'normal', to: 'urgent' } })).toEqual({
      typed: 'Sabine Krings hat die Priorität gesetzt: von „Normal“ auf „Dringend“.',
    });
  });

  it('is told as it was, where the sentence of its kind would be untrue', () => {
    const hearing = { hearing: { kind: 'reject', reasons: [] }, answerBy: '2026-08-03' };
    expect(told({ kind: 'case.information-requested', data: hearing })).toEqual({
      typed: 'Sabine Krings hat vor einer Ablehnung angehört; Stellungnahme erbeten bis 03.08.2026. Die Frist ruht.',
    });
    expect(told({ kind: 'case.letter-recalled', data: { because: 'answered' }, personal: { reason: '' } })).toEqual({
      typed: 'Das Schreiben wurde nicht mehr versandt, weil die Antwort schon eingegangen ist.',
    });
    const recorded = { recorded: { way: 'telephone', receivedOn: '2026-06-30' } };
    expect(told({ kind: 'case.request-answered', data: recorded })).toEqual({
      typed: 'Sabine Krings hat eine Antwort auf die Nachforderung erfasst, eingegangen am 30.06.2026 telefonisch.',
    });
    const continued = { to: { id: 'a', name: 'A' }, had: { caseId: 'c', number: 'BEW-2026-000007' } };
    expect(told({ kind: 'case.continued', data: { ...continued, on: 'application' } })).toEqual({
      typed: expect.stringContaining('BEW-2026-000007') as string,
    });
  });

  it('says nothing rather than half a sentence', () => {
    expect(told({ kind: 'case.check-recorded', data: { key: 'x', status: 'passed' } })).toEqual({ typed: '' });
    expect(told({ kind: 'load.many' })).toEqual({ typed: '' });
  });

  it('says in words that there are more', () => {
    expect(cutOffLine(100_000, 'de')).toContain('nach 100.000 Ereignissen');
    expect(cutOffLine(100_000, 'en')).toContain('after 100,000 events');
  });
});
