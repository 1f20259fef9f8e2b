import type { Competence, Staff } from '../../kit/api/types';
import { cellOf, sameCompetences, signersOf, withCell } from './competenceMatrix';

const work: Competence = { serviceKey: 'hund', may: 'work', maxFeeCents: null, decisionKinds: null };
const sign = (maxFeeCents: number | null, decisionKinds: string[] | null = null): Competence => ({
  serviceKey: 'hund',
  may: 'approve',
  maxFeeCents,
  decisionKinds,
});
const team = { id: '1', key: 'steuern', title: 'Steuern' };

function person(displayName: string, competences: Competence[], given: Partial<Staff> = {}): Staff {
  return {
    id: displayName,
    userName: displayName,
    displayName,
    email: null,
    locale: 'de',
    roles: ['approver'],
    teams: [team],
    competences,
    disabled: false,
    mustChangePassword: false,
    version: 1,
    createdAt: '',
    changedAt: '',
    changedBy: '',
    lastSignedInAt: null,
    waiting: [],
    ...given,
  };
}

describe('the matrix of competences', () => {
  it('replaces what somebody may do for one service and leaves the others alone', () => {
    const other: Competence = { ...work, serviceKey: 'parken' };
    const after = withCell([work, other], 'hund', [sign(5000)]);
    expect(after).toEqual([other, sign(5000)]);
    expect(cellOf(after, 'hund')).toEqual([sign(5000)]);
    expect(sameCompetences([work, other], [other, work])).toBe(true);
    expect(sameCompetences([sign(5000, ['grant', 'reject'])], [sign(5000, ['reject', 'grant'])])).toBe(true);
    expect(sameCompetences([sign(5000)], [sign(5001)])).toBe(false);
  });

  it('tells who can sign for a service up to an amount, and whose competence has no effect', () => {
    const staff = [
      person('Ohne Team', [sign(null)], { teams: [] }),
      person('Bis fünfzig', [sign(5000)]),
      person('Anna', [sign(null)]),
      person('Ablehnung', [sign(null, ['reject'])]),
      person('Gesperrt', [sign(null)], { disabled: true }),
      person('Bearbeitung', [work]),
    ];
    const names = (cents: number, kind = 'grant') =>
      signersOf(staff, { serviceKey: 'hund', teamKey: 'steuern', cents, kind }).map((one) => [one.person.displayName, one.missing]);
    expect(names(5000)).toEqual([
      ['Anna', null],
      ['Bis fünfzig', null],
      ['Ohne Team', 'team'],
    ]);
    expect(names(5001)).toEqual([
      ['Anna', null],
      ['Ohne Team', 'team'],
    ]);
    expect(names(1, 'reject')).toEqual([
      ['Ablehnung', null],
      ['Anna', null],
      ['Bis fünfzig', null],
      ['Ohne Team', 'team'],
    ]);
  });
});
