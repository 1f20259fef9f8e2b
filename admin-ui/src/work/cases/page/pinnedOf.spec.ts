import { pinnedOf } from './pinnedOf';

const krings = { id: 'k', name: 'Sabine Krings' };
const note = (text: string) => ({ id: text, by: krings, at: '2026-09-15T08:00:00Z', text });
const notice = { decisionId: 'd1', kind: 'grant' as const, decidedOn: '2026-03-12', kassenzeichen: '5010000123', feeCents: 12_000 };
const continued = { to: krings, had: { caseId: 'c0', number: 'HUA-2025-000007' }, on: 'application' as const };
const reopened = { by: krings, at: '2026-09-14T08:00:00Z', reason: 'Der Hund ist gestorben.' };

describe('what is pinned on a case', () => {
  it('is nothing on one that has just come in', () => {
    expect(pinnedOf({ notes: [], continued: null, reopened: null, notices: [], decision: null })).toEqual({
      note: null,
      continued: null,
      reopened: null,
      notice: null,
    });
  });

  it('is the newest note, why it came to whoever has it, why it was reopened, and the notice that stands until another one is made', () => {
    const pinned = pinnedOf({
      notes: [note('alt'), note('neu')],
      continued,
      reopened,
      notices: [{ ...notice, decisionId: 'd0', decidedOn: '2025-03-12' }, notice],
      decision: null,
    });
    expect(pinned).toEqual({ note: note('neu'), continued, reopened, notice });
  });
});
