import { parseLocalDate } from '@vorgang/platform';
import type { CaseEvent } from './case.events.js';
import { goOn } from './case.evolve.js';
import type { WholeCase } from './case.js';
import { aCase, clerk, colleague, given, decides, type StoryCommand } from './case.given.js';
import { isSameApplicant, letsGo, takesIn } from './case.relations.js';

const other = { otherId: 'c2', number: 'HUA-2026-000002' };
const third = { otherId: 'c3', number: 'HUA-2026-000003' };
const linked: StoryCommand = { action: 'link-case', other };
const joins: StoryCommand = { action: 'join-case', other, confirmed: true, letterId: 'l1' };
const separates: StoryCommand = { action: 'separate-case', dueOn: parseLocalDate('2026-04-01') };

/** The case after these events, which another case brought. */
const afterwards = (kase: WholeCase, events: readonly CaseEvent[]): WholeCase => {
  const after = goOn(
    kase,
    events.map((event) => ({ ...event, caseId: kase.id, by: clerk.by, at: clerk.now })),
  );
  if (!after) throw new Error('no case');
  return after;
};

describe('two cases', () => {
  it('are linked and unlinked, without outdating what others have on the screen', () => {
    const one = given(aCase()).when(linked, clerk);
    expect(one).toMatchObject({
      relations: { c2: { standing: 'linked', number: 'HUA-2026-000002' } },
      version: 1,
      position: aCase().position + 1,
    });
    expect(() => decides(one, linked, clerk)).toBreak('case.nothing-changes');
    expect(one.then({ action: 'link-case', other: third }, clerk).then({ action: 'unlink-case', other }, clerk).relations).toEqual({
      c3: { standing: 'linked', number: third.number },
    });
    const gone = one.then({ action: 'unlink-case', other }, clerk);
    expect(gone).not.toHaveProperty('relations');
    expect(() => decides(gone, { action: 'unlink-case', other }, clerk)).toBreak('case.nothing-changes');
  });

  it('are declared not the same, also where they were linked, and that is taken back', () => {
    const apart = given(aCase()).when(linked, clerk).then({ action: 'declare-not-same', other }, clerk);
    expect(apart.relations).toEqual({ c2: { standing: 'not-same', number: other.number } });
    expect(apart.then({ action: 'take-back-not-same', other }, clerk)).not.toHaveProperty('relations');
    expect(() => decides(apart, { action: 'unlink-case', other }, clerk)).toBreak('case.nothing-changes');
  });

  it('of one matter are joined: the one is closed, and the citizen is told', () => {
    expect(decides(aCase(), joins, clerk).map(({ kind }) => kind)).toEqual(['case.joined', 'case.letter-ordered', 'case.closed']);
    const joined = given(aCase()).when(joins, clerk);
    expect(joined).toMatchObject({ status: 'closed', closed: { outcome: 'joined' }, letters: [{ key: 'joined' }] });
    expect(joined.relations).toEqual({ c2: { standing: 'joined-into', number: other.number } });
    expect(decides(aCase(), { ...joins, letterId: null }, clerk)).toHaveLength(2);
    expect(() => decides(joined, { action: 'reopen', reason: 'x', dueOn: null }, clerk)).toBreak('case.joined');
    expect(() => decides(joined, linked, clerk)).toBreak('case.joined');
  });

  it('are separated again: it is open where it was, and its clock goes on', () => {
    const separated = given(aCase()).when(joins, clerk).then(separates, colleague);
    expect(separated).toMatchObject({
      status: 'open',
      closed: null,
      clock: { dueOn: '2026-04-01', stoppedOn: null },
      assignee: colleague.by,
    });
    expect(separated).not.toHaveProperty('relations');
    expect(() =>
      decides(given(aCase()).when({ action: 'record-withdrawal', reason: 'x', letterId: null }, clerk), separates, clerk),
    ).toBreak('case.nothing-changes');
  });

  it('are joined by whoever has the case, and never where the applicants differ unless the clerk says that they are one', () => {
    const claimed = given(aCase()).when({ action: 'claim' }, clerk);
    expect(() => decides(claimed, joins, colleague)).toBreak('case.assigned-to-somebody-else');
    expect(() => decides(claimed, { ...joins, confirmed: false }, clerk)).toBreak('case.applicants-differ');
    expect(given(claimed).when(joins, clerk).status).toBe('closed');
  });

  it('make no chains: one that took others in goes into no other, and none goes into one that is joined', () => {
    const leading = afterwards(aCase(), takesIn(aCase(), other));
    expect(leading).toMatchObject({ version: 1, relations: { c2: { standing: 'took-in' } } });
    expect(() => decides(leading, { ...joins, other: third }, clerk)).toBreak('case.leads-others');
    expect(() => decides(leading, joins, clerk)).toBreak('case.joined');
    expect(() => takesIn(given(aCase()).when(joins, clerk), third)).toBreak('case.joined');
    expect(afterwards(leading, letsGo(leading, other))).not.toHaveProperty('relations');
    expect(() => letsGo(aCase(), other)).toBreak('case.nothing-changes');
  });

  it('that wait for the citizen ask nobody any more once they are joined', () => {
    const asked = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then(
        {
          action: 'request-information',
          requestId: 'r1',
          letterId: 'l0',
          items: ['x'],
          text: '',
          answerBy: parseLocalDate('2026-03-20'),
          remindOn: parseLocalDate('2026-03-12'),
        },
        clerk,
      );
    expect(asked.then(joins, clerk).request?.state).toBe('dropped');
  });

  it('have one applicant where name and birth date are the same beyond doubt', () => {
    const address = { street: '', houseNumber: '', postalCode: '', town: '' };
    const anna = { kind: 'person' as const, givenName: 'Anna', familyName: 'Müller', birthDate: '1970-01-01', address };
    expect(isSameApplicant(anna, { ...anna, familyName: 'MUELLER' })).toBe(true);
    expect(isSameApplicant(anna, { ...anna, familyName: 'Müler' })).toBe(false);
    expect(isSameApplicant(anna, { ...anna, birthDate: '1970-01-02' })).toBe(false);
    const { birthDate: _, ...undated } = anna;
    expect(isSameApplicant(anna, undated)).toBe(false);
    expect(isSameApplicant(undated, undated)).toBe(true);
    const firm = { kind: 'organisation' as const, organisation: 'Rurtal GmbH', address };
    expect(isSameApplicant(firm, { ...firm, organisation: 'RURTAL' })).toBe(true);
    expect(isSameApplicant(firm, anna)).toBe(false);
  });
});
