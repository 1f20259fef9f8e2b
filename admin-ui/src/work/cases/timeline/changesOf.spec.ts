import { changesOf, papersIn, wordsOf, type TimelineWords } from './changesOf';

const words: TimelineWords = {
  field: (pointer) => (pointer === '/dog/chip' ? 'Chipnummer' : pointer),
  value: (_, value) => (typeof value === 'string' ? value : '–'),
  check: (key) => `Prüfung ${key}`,
  checkStatus: (status) => status.toUpperCase(),
  reasons: (keys) => keys.join(', '),
  conditions: (keys) => keys.join(', '),
  items: (keys) => keys.join(', '),
  date: (day) => day ?? 'keine',
  label: (of) => of,
};
const event = (kind: string, data: Record<string, unknown>, personal: Record<string, unknown> | null = null) => ({ kind, data, personal });

describe('what an event changed', () => {
  it('shows a correction as before and after, by the field’s name and never by its pointer', () => {
    const corrected = event(
      'case.data-corrected',
      { pointers: ['/dog/chip'] },
      { corrections: [{ pointer: '/dog/chip', from: '27O', to: '270' }], reason: 'Buchstabe O' },
    );
    expect(changesOf(corrected, words)).toEqual([{ label: 'Chipnummer', before: '27O', after: '270' }]);
    expect(wordsOf(corrected)).toEqual(['Buchstabe O']);
  });

  it('shows a check that was answered otherwise before; a first answer is in the sentence', () => {
    expect(changesOf(event('case.check-recorded', { key: 'register', before: 'passed', status: 'failed' }), words)).toEqual([
      { label: 'Prüfung register', before: 'PASSED', after: 'FAILED' },
    ]);
    expect(changesOf(event('case.check-recorded', { key: 'register', before: 'open', status: 'passed' }), words)).toEqual([]);
  });

  it('names reasons, conditions and what was asked for', () => {
    expect(changesOf(event('case.decision-proposed', { reasons: ['a'], conditions: [] }), words)).toEqual([
      { label: 'reasons', after: 'a' },
    ]);
    expect(changesOf(event('case.information-requested', { items: ['proof'] }), words)).toEqual([{ label: 'items', after: 'proof' }]);
    expect(changesOf(event('case.decided', { droppedFollowUp: '2026-04-13' }), words)).toEqual([
      { label: 'droppedFollowUp', after: '2026-04-13' },
    ]);
    expect(changesOf(event('case.follow-up-set', { from: '2026-03-02', on: null }), words)).toEqual([
      { label: 'followUp', before: '2026-03-02', after: 'keine' },
    ]);
  });

  it('leads to the papers that came or went', () => {
    expect(papersIn(event('case.letter-written', { documents: [{ id: 'd1', kind: 'letter', name: 'Bescheid.pdf' }] }))).toEqual([
      { id: 'd1', name: 'Bescheid.pdf' },
    ]);
    expect(papersIn(event('case.request-answered', {}, { attachments: [{ id: 'a1', name: 'Ausweis.jpg' }] }))).toEqual([
      { id: 'a1', name: 'Ausweis.jpg' },
    ]);
  });

  it('says nothing of what was erased', () => {
    expect(changesOf(event('case.data-corrected', { pointers: ['/x'] }), words)).toEqual([]);
    expect(wordsOf(event('case.note-added', {}))).toEqual([]);
  });
});
