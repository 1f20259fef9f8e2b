import type { CaseDetail } from '../../../kit/api/types';
import { draftOf, startOf } from './draftOf';

type Kase = Parameters<typeof startOf>[0];
const text = { de: 'x', en: 'x' };
const service = {
  decisionKinds: ['grant', 'reject'],
  reasons: [
    { key: 'conditions-met', kind: 'grant', title: text, text, preset: true },
    { key: 'several', kind: 'grant', title: text, text, preset: false },
    { key: 'no-residence', kind: 'reject', title: text, text, preset: false },
    { key: 'no-keeper', kind: 'reject', title: text, text, preset: false },
  ],
} as unknown as CaseDetail['service'];
const kase = (changes: Partial<Kase> = {}): Kase => ({ proposal: null, returned: null, service, ...changes });

describe('what is proposed', () => {
  it('begins with the usual reason, and with none where one has to choose', () => {
    expect(startOf(kase(), 'grant')).toMatchObject({
      kind: 'grant',
      'reasons-grant': ['conditions-met'],
      'reasons-reject': [],
      explanation: '',
    });
  });

  it('takes up what an approver gave back, but not what was withdrawn', () => {
    const proposal = {
      kind: 'reject',
      reasons: ['no-keeper'],
      conditions: [],
      explanation: 'Kein Nachweis.',
      details: {},
    } as unknown as NonNullable<Kase['proposal']>;
    const returned = { by: { id: 'a', name: 'A' }, to: { id: 'b', name: 'B' }, at: '', comment: 'Bitte Rechtsgrundlage nennen.' };
    expect(startOf(kase({ proposal, returned }), 'grant')).toMatchObject({
      kind: 'reject',
      'reasons-reject': ['no-keeper'],
      explanation: 'Kein Nachweis.',
    });
    expect(startOf(kase({ proposal }), 'grant')).toMatchObject({ kind: 'grant' });
  });

  it('sends only what belongs to its kind', () => {
    const typed = {
      kind: 'reject',
      'reasons-grant': ['conditions-met'],
      'reasons-reject': ['no-residence'],
      conditions: ['only-mornings'],
      explanation: '',
      validFrom: '2026-10-01',
      validTo: null,
    };
    expect(draftOf(typed)).toEqual({ kind: 'reject', reasons: ['no-residence'], conditions: [], explanation: '' });
    expect(draftOf({ ...typed, kind: 'grant' })).toEqual({
      kind: 'grant',
      reasons: ['conditions-met'],
      conditions: [],
      explanation: '',
      validFrom: '2026-10-01',
    });
  });
});
