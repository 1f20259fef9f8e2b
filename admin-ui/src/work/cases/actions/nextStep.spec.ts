import type { CaseDetail } from '../../../kit/api/types';
import { nextStep } from './nextStep';

type Kase = Parameters<typeof nextStep>[0];
type Check = CaseDetail['checks'][number];
type Letter = CaseDetail['letters'][number];

const check = (key: string, changes: Partial<Check> = {}): Check => ({
  key,
  title: { de: key, en: key },
  help: null,
  kind: 'manual',
  required: true,
  severity: 'error',
  status: 'open',
  finding: null,
  reason: null,
  by: null,
  at: null,
  times: 0,
  contradictedBy: [],
  ...changes,
});
const letter = (changes: Partial<Letter>): Letter => ({
  id: 'l1',
  key: 'notice',
  way: 'mail',
  state: 'failed',
  orderedAt: '',
  documents: [{ id: 'd1', kind: 'letter', name: 'x', sha256: '', size: 1 }],
  attempts: 1,
  problem: null,
  batchId: null,
  leftOn: null,
  ...changes,
});
const own: CaseDetail['allowedActions'] = [
  'release',
  'record-check',
  'correct-data',
  'request-information',
  'propose-decision',
  'add-note',
];
const kase = (changes: Partial<Kase> = {}): Kase => ({
  status: 'open',
  assignee: { id: 'me', name: 'Ich', since: '' },
  checks: [],
  allowedActions: own,
  offActions: [],
  letters: [],
  request: null,
  returned: null,
  proposal: null,
  awaitsPayment: false,
  service: { decisionKinds: ['grant', 'grant-with-conditions', 'reject'] } as unknown as Kase['service'],
  ...changes,
});

describe('the next sensible step', () => {
  it('is to take a case that nobody has', () => {
    expect(
      nextStep(kase({ assignee: null, allowedActions: ['claim', 'assign', 'record-check', 'add-note'], checks: [check('register')] })),
    ).toEqual({ kind: 'claim' });
  });

  it('is to look at the open required checks, and then to grant', () => {
    const checks = [
      check('register'),
      check('zone'),
      check('optional', { required: false }),
      check('chip', { kind: 'automatic', status: 'passed' }),
    ];
    expect(nextStep(kase({ checks }))).toEqual({ kind: 'look-at-checks', keys: ['register', 'zone'] });
    expect(nextStep(kase({ checks: checks.map((one) => ({ ...one, status: 'passed' as const })) }))).toEqual({
      kind: 'propose',
      decision: 'grant',
    });
  });

  it('is to ask the citizen where something is wrong, and to reject where asking did not help', () => {
    const checks = [check('certificate', { kind: 'automatic', status: 'failed' }), check('register')];
    expect(nextStep(kase({ checks }))).toEqual({ kind: 'request-information' });
    expect(nextStep(kase({ checks, request: { state: 'expired' } as Kase['request'] }))).toEqual({ kind: 'propose', decision: 'reject' });
    // A warning stops nobody.
    expect(nextStep(kase({ checks: [check('size', { kind: 'automatic', status: 'failed', severity: 'warning' })] }))).toEqual({
      kind: 'propose',
      decision: 'grant',
    });
  });

  it('is to take up again what an approver gave back, as it was', () => {
    const returned = { by: { id: 'a', name: 'A' }, to: { id: 'me', name: 'Ich' }, at: '', comment: 'Bitte begründen.' };
    expect(nextStep(kase({ returned, proposal: { kind: 'reject' } as Kase['proposal'], checks: [check('register')] }))).toEqual({
      kind: 'propose',
      decision: 'reject',
    });
  });

  it('is to sign, for whoever may', () => {
    expect(nextStep(kase({ status: 'proposed', allowedActions: ['approve', 'return-proposal', 'add-note'] }))).toEqual({ kind: 'approve' });
  });

  it('is to close where the service decides nothing, after its checks', () => {
    const offActions: Kase['offActions'] = [{ action: 'close', code: 'checks-open', checks: 1 }];
    expect(nextStep(kase({ allowedActions: ['record-check'], offActions, checks: [check('sorted')] }))).toEqual({
      kind: 'look-at-checks',
      keys: ['sorted'],
    });
    expect(nextStep(kase({ allowedActions: ['close', 'record-check'] }))).toEqual({ kind: 'close' });
  });

  it('is to send a letter again that did not arrive: on paper where the address refuses it for good', () => {
    const allowedActions: Kase['allowedActions'] = ['retry-delivery', 'deliver-by-post', 'add-note'];
    expect(nextStep(kase({ status: 'decided', allowedActions, letters: [letter({ problem: 'mail.refused: 550 5.1.1' })] }))).toEqual({
      kind: 'deliver-again',
      letterId: 'l1',
      how: 'deliver-by-post',
    });
    expect(nextStep(kase({ status: 'decided', allowedActions, letters: [letter({ problem: 'mail.not-taken: 451' })] }))).toMatchObject({
      how: 'retry-delivery',
    });
    expect(
      nextStep(kase({ status: 'decided', allowedActions, letters: [letter({ problem: 'letter.not-written', documents: [] })] })),
    ).toMatchObject({ how: 'retry-delivery' });
  });

  it('is to book the payment, at the cashier’s', () => {
    expect(nextStep(kase({ status: 'decided', awaitsPayment: true, allowedActions: ['record-payment'] }))).toEqual({
      kind: 'record-payment',
    });
  });

  it('is the next case where there is nothing to do here: a colleague’s, a decided one, one that waits', () => {
    expect(
      nextStep(
        kase({
          assignee: { id: 'somebody', name: 'S', since: '' },
          allowedActions: ['record-check', 'add-note'],
          checks: [check('register')],
        }),
      ),
    ).toEqual({ kind: 'next-case' });
    expect(nextStep(kase({ status: 'closed', allowedActions: ['reopen', 'add-note'] }))).toEqual({ kind: 'next-case' });
    expect(nextStep(kase({ status: 'waiting', allowedActions: ['release', 'record-check', 'record-withdrawal', 'add-note'] }))).toEqual({
      kind: 'next-case',
    });
  });
});
