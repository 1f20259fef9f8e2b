import type { DecisionDraft } from '../../../kit/api/types';
import { sendOffOf } from './sendOff';

const draft: DecisionDraft = { kind: 'grant', reasons: ['liable'], conditions: [], explanation: '' };
const other: DecisionDraft = { ...draft, explanation: 'Mit Dank.' };

describe('sending a decision', () => {
  it('is possible once the letter is drawn for exactly what is typed, and the rules have answered for it', () => {
    expect(sendOffOf(draft, { of: draft, state: 'drawn' }, true, 0)).toBeNull();
    expect(sendOffOf(draft, { of: draft, state: 'drawn' }, false, 0)).toBe('drawing');
    expect(sendOffOf(draft, { of: draft, state: 'drawing' }, true, 0)).toBe('drawing');
  });

  it('says why it is not: the letter is of something else, out of sight, incomplete, or failed', () => {
    expect(sendOffOf(null, null, true, 0)).toBe('drawing');
    expect(sendOffOf(draft, null, true, 0)).toBe('hidden');
    expect(sendOffOf(other, { of: draft, state: 'drawn' }, true, 0)).toBe('hidden');
    expect(sendOffOf(other, { of: draft, state: 'drawing' }, true, 0)).toBe('drawing');
    expect(sendOffOf(draft, { of: draft, state: 'incomplete' }, true, 0)).toBe('incomplete');
    expect(sendOffOf(draft, { of: draft, state: 'failed' }, true, 0)).toBe('failed');
    expect(sendOffOf(draft, { of: draft, state: 'drawn' }, true, 2)).toBe('checks');
    const rejection: DecisionDraft = { ...draft, kind: 'reject' };
    expect(sendOffOf(rejection, { of: rejection, state: 'drawn' }, true, 2)).toBeNull();
  });
});
