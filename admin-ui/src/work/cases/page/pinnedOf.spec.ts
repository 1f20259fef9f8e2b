import { pinnedOf } from './pinnedOf';

const krings = { id: 'k', name: 'Sabine Krings' };
const note = (text: string) => ({ id: text, by: krings, at: '2026-09-15T08:00:00Z', text });
const notice = { decisionId: 'd1', kind: 'grant' as const, decidedOn: '2026-03-12', kassenzeichen: '5010000123', feeCents: 12_000 };
const reopened = { by: krings, at: '2026-09-14T08:00:00Z', reason: 'Der Hund ist gestorben.' };

describe('what is pinned on a case', () => {
  it('is nothing on one that has just come in', () => {
    expect(pinnedOf({ notes: [], reopened: null, notices: [], decision: null })).toEqual({ note: null, reopened: null, notice: null });
  });

  it('is the newest note, why it was reopened, and the notice that stands until another one is made', () => {
    const pinned = pinnedOf({
      notes: [note('alt'), note('neu')],
      reopened,
      notices: [{ ...notice, decisionId: 'd0', decidedOn: '2025-03-12' }, notice],
      decision: null,
    });
    expect(pinned).toEqual({ note: note('neu'), reopened, notice });
  });
});
