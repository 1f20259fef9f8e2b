import { spread, type Candidate, type CaseToSpread } from './spread.js';

const dog = (id: string, assigneeId: string | null = null): CaseToSpread => ({
  id,
  teamId: 'steuern',
  serviceKey: 'hundesteuer',
  assigneeId,
});
const parking = (id: string): CaseToSpread => ({ id, teamId: 'steuern', serviceKey: 'bewohnerparken', assigneeId: null });
const somebody = (id: string, given: Partial<Omit<Candidate, 'canWorkOn'>> & { services?: string[] } = {}): Candidate => ({
  id,
  openCases: given.openCases ?? 0,
  absent: given.absent ?? false,
  canWorkOn: (kase) => (given.services ?? ['hundesteuer']).includes(kase.serviceKey),
});
const many = (n: number) => Array.from({ length: n }, (_, at) => dog(`c${at}`));
const counts = (given: ReturnType<typeof spread>) => {
  const each: Record<string, number> = {};
  for (const one of given.values()) if ('to' in one) each[one.to] = (each[one.to] ?? 0) + 1;
  return each;
};

describe('handing over many cases', () => {
  it('gives everybody the same number, if they had the same', () => {
    expect(
      counts(
        spread(
          many(30),
          ['anna', 'bert', 'carla'].map((id) => somebody(id)),
        ),
      ),
    ).toEqual({ anna: 10, bert: 10, carla: 10 });
  });

  it('fills up those who have least: afterwards nobody has two more than another', () => {
    const people = [somebody('anna', { openCases: 20 }), somebody('bert', { openCases: 3 }), somebody('carla', { openCases: 8 })];
    expect(counts(spread(many(25), people))).toEqual({ bert: 15, carla: 10 });
    expect(counts(spread(many(31), people))).toEqual({ anna: 1, bert: 18, carla: 12 });
  });

  it('gives nothing to people who are away or not competent', () => {
    const people = [
      somebody('anna', { absent: true }),
      somebody('bert', { services: ['bewohnerparken'] }),
      somebody('carla', { openCases: 99 }),
    ];
    expect(counts(spread(many(4), people))).toEqual({ carla: 4 });
  });

  it('does not give a case back to its assignee', () => {
    expect(counts(spread([dog('c1', 'anna'), dog('c2', 'anna')], [somebody('anna'), somebody('bert', { openCases: 50 })]))).toEqual({
      bert: 2,
    });
  });

  it('counts what leaves a desk as room on it', () => {
    const people = [somebody('anna', { openCases: 4 }), somebody('bert', { openCases: 3 })];
    expect(counts(spread([dog('c1', 'anna'), dog('c2', 'anna'), dog('c3')], people))).toEqual({ anna: 1, bert: 2 });
  });

  it('leaves people who can take everything for what only they can take', () => {
    const people = [somebody('anna', { services: ['hundesteuer', 'bewohnerparken'] }), somebody('bert')];
    const given = spread([dog('d1'), dog('d2'), parking('p1'), parking('p2')], people);
    expect(counts(given)).toEqual({ anna: 2, bert: 2 });
    expect([given.get('p1'), given.get('p2')]).toEqual([{ to: 'anna' }, { to: 'anna' }]);
  });

  it('stops at the limit, and says why the rest stays where it is', () => {
    const given = spread(many(5), [somebody('anna', { openCases: 8 }), somebody('bert', { openCases: 9 })], 10);
    expect(counts(given)).toEqual({ anna: 2, bert: 1 });
    expect([...given.values()].filter((one) => 'code' in one)).toEqual([{ code: 'bulk.everybody-full' }, { code: 'bulk.everybody-full' }]);
  });

  it('tells that nobody is competent from that all who are have gone', () => {
    expect(spread([parking('p1')], [somebody('anna')]).get('p1')).toEqual({ code: 'bulk.nobody-competent' });
    expect(spread([dog('d1')], [somebody('anna', { absent: true })]).get('d1')).toEqual({ code: 'bulk.everybody-away' });
    expect(spread([dog('d1', 'anna')], [somebody('anna')]).get('d1')).toEqual({ code: 'bulk.nobody-competent' });
  });

  it('comes out the same each time', () => {
    const people = ['anna', 'bert', 'carla'].map((id, at) => somebody(id, { openCases: at }));
    expect([...spread(many(20), people)]).toEqual([...spread(many(20), people)]);
  });
});
