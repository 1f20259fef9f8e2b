import { parseLocalDate } from '@vorgang/platform';
import { clerk, proposal } from './case.given.js';
import type { Proposal, ProposedDecision } from './case.js';
import { differencesOf } from './differences.js';

const part = (dueOn: string, cents: number) => ({ dueOn: parseLocalDate(dueOn), cents });
const relief = { de: 'Ermäßigung', en: 'relief' };
const dear = { de: 'Mehr als 500 €', en: 'more than 500 €' };
const decision: ProposedDecision = {
  ...proposal().decision,
  details: { validFrom: '2026-03-02', validTo: '2027-03-01', zone: 'A' },
  instalments: [part('2026-05-15', 4200), part('2026-08-15', 4200)],
};
const proposed: Proposal = { ...decision, id: 'q1', by: clerk.by, at: clerk.now, approvalBecause: [relief, dear] };
const today = (change: Partial<ProposedDecision>, approvalBecause = [relief]) =>
  differencesOf(proposed, { decision: { ...decision, ...change }, approvalBecause });

describe('what a decision has today that its proposer did not see', () => {
  it('is nothing where all is the same, and where one reason less asks for a second person', () => {
    expect(today({}, [relief, dear])).toEqual([]);
    expect(today({}, [dear])).toEqual([]);
    expect(today({}, [])).toEqual([]);
  });

  it('is another fee, or another way to pay it', () => {
    expect(today({ feeCents: 8401 })).toEqual(['fee']);
    expect(today({ payment: 'before-issue' })).toEqual(['fee']);
  });

  it('are other instalments: their number, a day, a cent', () => {
    expect(today({ instalments: [part('2026-05-15', 4200)] })).toEqual(['instalments']);
    expect(today({ instalments: [...decision.instalments, part('2026-11-15', 1)] })).toEqual(['instalments']);
    expect(today({ instalments: [part('2026-05-15', 4200), part('2026-08-16', 4200)] })).toEqual(['instalments']);
    expect(today({ instalments: [part('2026-05-15', 4200), part('2026-08-15', 4201)] })).toEqual(['instalments']);
  });

  it('is another validity, and no other detail', () => {
    expect(today({ details: { ...decision.details, validFrom: '2026-03-03' } })).toEqual(['validity']);
    expect(today({ details: { ...decision.details, validTo: '2027-03-02' } })).toEqual(['validity']);
    expect(today({ details: { ...decision.details, zone: 'B' } })).toEqual([]);
  });

  it('is one more reason for a second person', () => {
    expect(today({}, [relief, { de: 'Ausland', en: 'abroad' }])).toEqual(['approval']);
  });

  it('is told in the order of the page', () => {
    expect(today({ feeCents: 1, instalments: [], details: {} }, [{ de: 'x', en: 'x' }])).toEqual([
      'fee',
      'instalments',
      'validity',
      'approval',
    ]);
  });
});
