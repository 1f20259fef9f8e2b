import { actionsFor, type Onlooker } from './case.policy.js';
import type { StaffAction } from './domain/case.actions.js';
import { aCase, approver, clerk, given, proposal } from './domain/case.given.js';
import type { Case } from './domain/case.js';

const clerks: readonly StaffAction[] = [
  'claim',
  'take-over',
  'release',
  'correct-data',
  'request-information',
  'propose-decision',
  'withdraw-proposal',
  'close',
  'reopen',
  'record-withdrawal',
];
const onlooker = (changes: Partial<Onlooker> = {}): Onlooker => ({
  id: clerk.by.id,
  permitted: (action) => clerks.includes(action),
  everPermitted: (action) => clerks.includes(action),
  assigneeAway: false,
  decides: true,
  signable: true,
  ...changes,
});
const codes = (kase: Case, who: Partial<Onlooker> = {}): Record<string, string> =>
  Object.fromEntries(actionsFor(kase, onlooker(who)).off.map(({ action, code }) => [action, code]));

/** A case on the clerk's desk, with all its checks recorded. */
const checked = () =>
  given(aCase())
    .when({ action: 'claim' }, clerk)
    .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk);
const because = [{ de: 'x', en: 'x' }];
const proposed = () => given(checked()).when(proposal({ approvalBecause: because }), clerk);

describe('why an action is not possible now', () => {
  it('is said for what somebody looks for, and nothing is said for what is out of place', () => {
    expect(codes(aCase())).toMatchObject({ 'propose-decision': 'claim-first', 'correct-data': 'claim-first' });
    expect(codes(checked())).toEqual({});
    expect(actionsFor(checked(), onlooker()).allowed).toContain('propose-decision');
    expect(codes(checked(), { everPermitted: () => false })).toEqual({});
  });

  it('names the colleague who has it', () => {
    const { off } = actionsFor(checked(), onlooker({ id: approver.by.id }));
    expect(off).toContainEqual({ action: 'propose-decision', code: 'colleague-has-it', who: clerk.by.name });
    expect(off).toContainEqual({ action: 'take-over', code: 'holder-present', who: clerk.by.name });
    expect(codes(checked(), { id: approver.by.id, assigneeAway: true })).not.toHaveProperty('take-over');
  });

  it('says that nobody signs their own proposal, or a proposal that holds no more, and who may take it back', () => {
    expect(codes(proposed())).toMatchObject({ approve: 'own-proposal', 'correct-data': 'case-proposed' });
    expect(codes(proposed(), { id: 'somebody', signable: false })).toMatchObject({
      approve: 'cannot-be-signed',
      'withdraw-proposal': 'not-proposer',
    });
    expect(codes(proposed(), { id: 'somebody' })).toMatchObject({ approve: 'no-right' });
  });

  it('says what the state lacks, and how many checks', () => {
    const decided = given(checked()).when(proposal(), clerk);
    expect(codes(decided)).toEqual({ reopen: 'not-closed', 'record-withdrawal': 'case-decided' });
    const claimed = given(aCase()).when({ action: 'claim' }, clerk);
    expect(actionsFor(claimed, onlooker({ decides: false })).off).toEqual([{ action: 'close', code: 'checks-open', checks: 1 }]);
  });
});
