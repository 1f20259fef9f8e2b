import { parseLocalDate, Refusal } from '@vorgang/platform';
import { aCase, approval, approver, at, clerk, colleague, given, portal, proposal, system } from './case.given.js';
import type { CaseCommand, CommandOf, Occasion } from './case.commands.js';
import { decide, mayBegin } from './case.decide.js';
import type { WholeCase } from './case.js';
import * as rules from './case.rules.js';
import type { CaseAction } from './case.actions.js';

const day = parseLocalDate;
const ask: CommandOf<'request-information'> = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const check: CommandOf<'record-check'> = {
  action: 'record-check',
  key: 'register',
  activity: '',
  status: 'passed',
  finding: '',
  seenVersion: 99,
};
const correct: CommandOf<'correct-data'> = {
  action: 'correct-data',
  corrections: [{ pointer: '/dog/name', from: 'Bello', to: 'Bella' }],
  reason: 'Tippfehler',
  subject: 'Bella',
  search: {},
  automatic: [],
  added: [],
};
const followUp = (on: string | null): CaseCommand => ({ action: 'set-follow-up', on: on === null ? null : day(on), note: '' });
const withdrawal: CommandOf<'record-withdrawal'> = { action: 'record-withdrawal', reason: 'Hund verkauft', letterId: null };
const secondPerson = proposal({ approvalBecause: [{ de: 'Ermäßigung', en: 'relief' }] });

const claimed = (by: Occasion = clerk): WholeCase => given(aCase()).when({ action: 'claim' }, by);
const checked = (): WholeCase => given(claimed()).when(check, clerk);
const proposed = (): WholeCase => given(checked()).when(secondPerson, clerk);

/** The rule that a command breaks, with what it tells the person. */
function broken(kase: WholeCase, command: CaseCommand, who: Occasion): Refusal {
  try {
    decide(kase, command, who);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${command.action} broke no rule`);
}

describe('what only the holder of a case does', () => {
  const holders: readonly CaseCommand[] = [{ action: 'release' }, correct, ask, proposal(), { action: 'close', serviceDecides: false }];

  it.each(holders.map((command) => [command.action, command] as const))(
    '%s: no colleague does it by one wrong click, and nobody before the case was claimed',
    (_, command) => {
      expect(() => decide(checked(), command, colleague)).toBreak('case.assigned-to-somebody-else');
      expect(() => decide(given(aCase()).when(check, clerk), command, clerk)).toBreak('case.claim-first');
      expect(decide(checked(), command, clerk)).not.toEqual([]);
    },
  );

  it('is refused before what was sent is looked at, and so is what the state does not allow', () => {
    expect(() => {
      mayBegin(claimed(), 'correct-data', colleague);
    }).toBreak('case.assigned-to-somebody-else');
    expect(() => {
      mayBegin(aCase(), 'correct-data', clerk);
    }).toBreak('case.claim-first');
    expect(() => {
      mayBegin(aCase(), 'approve', clerk);
    }).toBreak('case.action-not-possible');
    const others: readonly CaseAction[] = [
      'claim',
      'add-note',
      'record-check',
      'set-priority',
      'set-follow-up',
      'record-withdrawal',
      'assign',
    ];
    for (const action of others)
      expect(() => {
        mayBegin(claimed(), action, colleague);
      }).not.toThrow();
  });

  it('says who has the case, and in which state it is', () => {
    expect(broken(claimed(), ask, colleague).extra).toEqual({ assignee: clerk.by });
    expect(broken(aCase(), { action: 'reopen', reason: '', dueOn: null }, clerk).extra).toEqual({ action: 'reopen', caseStatus: 'open' });
  });

  it('leaves a withdrawal to the assignee; anybody records it where there is none', () => {
    expect(() => decide(claimed(), withdrawal, colleague)).toBreak('case.assigned-to-somebody-else');
    expect(given(aCase()).when(withdrawal, colleague)).toMatchObject({ status: 'closed', letters: [] });
    expect(given(claimed()).when(withdrawal, clerk).status).toBe('closed');
  });
});

describe('who has a case', () => {
  const handOver: CommandOf<'assign'> = { action: 'assign', to: approver.by, comment: 'Bitte übernehmen', overseeing: false };

  it('claims it once, and takes over nothing from oneself', () => {
    expect(() => decide(claimed(), { action: 'claim' }, clerk)).toBreak('case.nothing-changes');
    expect(() => decide(claimed(), { action: 'take-over', assigneeAway: true }, clerk)).toBreak('case.nothing-changes');
  });

  it('hands it over, and the event tells from whom to whom', () => {
    expect(decide(claimed(), handOver, clerk)).toMatchObject([
      { data: { from: clerk.by, to: approver.by }, personal: { comment: 'Bitte übernehmen' } },
    ]);
    expect(decide(aCase(), { ...handOver, overseeing: true }, colleague)).toMatchObject([{ data: { from: null, to: approver.by } }]);
    expect(decide(claimed(), { action: 'take-over', assigneeAway: true }, colleague)).toMatchObject([
      { data: { from: clerk.by, to: colleague.by }, personal: { comment: '' } },
    ]);
    expect(decide(claimed(), { action: 'release' }, clerk)).toMatchObject([{ data: { from: clerk.by } }]);
  });

  it('changes only where it becomes somebody else’s', () => {
    expect(() => decide(aCase(), handOver, clerk)).toBreak('case.claim-first');
    expect(() => decide(claimed(), { ...handOver, to: clerk.by }, clerk)).toBreak('case.nothing-changes');
    expect(() => decide(claimed(), { ...handOver, to: clerk.by, overseeing: true }, colleague)).toBreak('case.nothing-changes');
    expect(() => decide(aCase(), { ...handOver, to: null, overseeing: true }, colleague)).toBreak('case.nothing-changes');
    expect(given(claimed()).when({ ...handOver, to: null }, clerk).assignee).toBeNull();
  });
});

describe('what is so already', () => {
  it('is no change of the priority, nor of the follow-up', () => {
    expect(() => decide(aCase(), { action: 'set-priority', priority: 'normal' }, clerk)).toBreak('case.nothing-changes');
    expect(decide(aCase(), { action: 'set-priority', priority: 'urgent' }, clerk)).toMatchObject([
      { data: { from: 'normal', to: 'urgent' } },
    ]);
    expect(() => decide(aCase(), followUp(null), clerk)).toBreak('case.nothing-changes');
  });

  it('is no correction', () => {
    expect(() => decide(claimed(), { ...correct, corrections: [] }, clerk)).toBreak('case.nothing-changes');
  });

  it('lets a follow-up be moved and taken away, and tells from which day', () => {
    const followed = given(claimed()).when(followUp('2026-04-13'), clerk);
    expect(decide(claimed(), followUp('2026-04-13'), clerk)).toMatchObject([{ data: { from: null, on: '2026-04-13' } }]);
    expect(decide(followed, followUp('2026-05-04'), clerk)).toMatchObject([{ data: { from: '2026-04-13', on: '2026-05-04' } }]);
    expect(given(followed).when(followUp(null), clerk).followUp).toBeNull();
  });

  it('is no reminder, and no end, of another request than the one that waits', () => {
    const waiting = given(claimed()).when(ask, clerk);
    expect(() => decide(waiting, { action: 'remind', requestId: 'r0', letterId: 'l2' }, system)).toBreak('case.nothing-changes');
    expect(() => decide(waiting, { action: 'expire-request', requestId: 'r0', dueOn: null }, system)).toBreak('case.nothing-changes');
    const nobodyAsked: WholeCase = { ...waiting, request: null };
    expect(() => decide(nobodyAsked, { action: 'remind', requestId: 'r1', letterId: 'l2' }, system)).toBreak('case.nothing-changes');
    expect(() => decide(nobodyAsked, { action: 'expire-request', requestId: 'r1', dueOn: null }, system)).toBreak('case.nothing-changes');
  });
});

describe('a check', () => {
  it('is recorded only where the service has it', () => {
    expect(() => decide(claimed(), { ...check, key: 'moon' }, clerk)).toBreak('check.not-found');
  });

  it('is recorded on what one saw: the state that is current, or an older one in which the check was the same', () => {
    const again = given(claimed()).when(check, clerk);
    const version = again.checks['register']?.version ?? 0;
    expect(broken(again, { ...check, seenVersion: version - 1 }, clerk).extra).toMatchObject({
      seenVersion: version - 1,
      currentVersion: again.version,
    });
    expect(
      decide(again, { ...check, status: 'failed', finding: 'verzogen', activity: 'Melderegister', seenVersion: version }, clerk),
    ).toMatchObject([
      {
        kind: 'case.check-recorded',
        data: { key: 'register', activity: 'Melderegister', status: 'failed', before: 'passed' },
        personal: { finding: 'verzogen' },
      },
    ]);
  });

  it('that is required and open holds back every grant and the closing, and no rejection', () => {
    expect(broken(claimed(), proposal(), clerk)).toMatchObject({ code: 'decision.checks-open', extra: { checks: ['register'] } });
    const conditions = proposal({ kind: 'grant-with-conditions' });
    expect(() => decide(claimed(), { ...conditions, decision: { ...conditions.decision, conditions: ['leash'] } }, clerk)).toBreak(
      'decision.checks-open',
    );
    expect(broken(claimed(), { action: 'close', serviceDecides: false }, clerk)).toMatchObject({
      code: 'decision.checks-open',
      extra: { checks: ['register'] },
    });
    const reject = proposal({ kind: 'reject' });
    expect(given(claimed()).when({ ...reject, decision: { ...reject.decision, reasons: ['not-resident'] } }, clerk).status).toBe('decided');
  });
});

describe('a proposal', () => {
  const withDecision = (change: Partial<CommandOf<'propose-decision'>['decision']>): CommandOf<'propose-decision'> => ({
    ...proposal(),
    decision: { ...proposal().decision, ...change },
  });

  it('is made only where the service decides', () => {
    expect(() => decide(checked(), { ...proposal(), serviceDecides: false }, clerk)).toBreak('decision.none-for-service');
  });

  it('that rejects needs a reason, chosen or written; blanks are none', () => {
    expect(broken(checked(), withDecision({ kind: 'reject', reasons: [], explanation: ' \n\t ' }), clerk)).toMatchObject({
      code: 'decision.reasons-missing',
      faults: [{ pointer: '/reasons', code: 'decision.reasons-missing' }],
    });
    expect(given(checked()).when(withDecision({ kind: 'reject', reasons: [], explanation: 'Der Hund lebt in Köln.' }), clerk).status).toBe(
      'decided',
    );
    expect(given(checked()).when(withDecision({ kind: 'reject', reasons: ['not-resident'] }), clerk).status).toBe('decided');
  });

  it('that grants with conditions names them', () => {
    expect(broken(checked(), withDecision({ kind: 'grant-with-conditions' }), clerk)).toMatchObject({
      code: 'decision.conditions-missing',
      faults: [{ pointer: '/conditions', code: 'decision.conditions-missing' }],
    });
    expect(given(checked()).when(withDecision({ kind: 'grant-with-conditions', conditions: ['leash'] }), clerk).decision).toMatchObject({
      kind: 'grant-with-conditions',
      conditions: ['leash'],
    });
  });

  it('is returned and approved by another one than its proposer, who takes it back instead', () => {
    expect(() => decide(proposed(), { action: 'return-proposal', to: clerk.by, comment: '' }, clerk)).toBreak(
      'decision.proposer-cannot-approve',
    );
    expect(() => decide(proposed(), approval(secondPerson), clerk)).toBreak('decision.proposer-cannot-approve');
    expect(decide(proposed(), { action: 'withdraw-proposal' }, clerk)).toMatchObject([
      { kind: 'case.proposal-withdrawn', data: { proposalId: 'q1' } },
    ]);
    expect(given(proposed()).when({ action: 'withdraw-proposal' }, clerk)).toMatchObject({
      status: 'open',
      proposal: null,
      assignee: { id: clerk.by.id },
    });
  });

  it('keeps all that it says, and the events tell it', () => {
    const lines = [{ text: { de: 'Gebühr', en: 'fee' }, cents: 8400 }];
    const instalments = [{ dueOn: day('2026-05-15'), cents: 8400 }];
    const command = {
      ...withDecision({
        kind: 'grant-with-conditions',
        conditions: ['leash'],
        reasons: ['young'],
        explanation: 'Weil',
        details: { validFrom: '2026-03-02' },
        feeLines: lines,
        instalments,
        byHand: { validFrom: day('2026-03-02') },
      }),
      approvalBecause: secondPerson.approvalBecause,
    };
    const kase = given(checked()).when(command, clerk);
    expect(kase.proposal).toEqual({
      kind: 'grant-with-conditions',
      conditions: ['leash'],
      reasons: ['young'],
      explanation: 'Weil',
      details: { validFrom: '2026-03-02' },
      feeCents: 8400,
      feeLines: lines,
      instalments,
      payment: 'on-account',
      byHand: { validFrom: '2026-03-02' },
      id: 'q1',
      by: clerk.by,
      at: clerk.now,
      approvalBecause: secondPerson.approvalBecause,
    });
    const signed = given(kase).when(
      { ...approval(command), decision: { ...command.decision, feeCents: 4200, payment: 'before-issue' } },
      approver,
    );
    expect(signed.decision).toMatchObject({
      feeCents: 4200,
      payment: 'before-issue',
      feeLines: lines,
      instalments,
      details: { validFrom: '2026-03-02' },
      reckonedOn: '2026-03-02',
      decidedOn: '2026-03-02',
      decidedAt: approver.now,
      approvalBecause: secondPerson.approvalBecause,
    });
  });

  it('without days chosen by hand has none, and replaces nothing where nothing was', () => {
    const [made, decided] = decide(checked(), proposal(), clerk);
    expect(made?.personal).not.toHaveProperty('byHand');
    expect(decided?.data).not.toHaveProperty('replaces');
    const before = { decisionId: 'q0', decidedOn: day('2026-01-05'), kassenzeichen: 'K0', feeCents: 8400, payment: 'on-account' } as const;
    expect(decide(checked(), withDecision({ replaces: before }), clerk)[1]?.data).toMatchObject({ replaces: 'q0' });
  });
});

describe('what comes with a submission', () => {
  it('that was sent in on time, late, or unasked is told from the state of the case', () => {
    const answer: CommandOf<'answer-request'> = {
      action: 'answer-request',
      answerId: 'a1',
      message: '',
      attachments: [],
      automatic: [],
      dueOn: day('2026-04-01'),
    };
    const waiting = given(claimed()).when(ask, clerk);
    expect(decide(waiting, answer, portal)).toMatchObject([
      { kind: 'case.request-answered', data: { late: false, resumes: true, dueOn: '2026-04-01', lookAtOn: null } },
      { kind: 'case.letter-recalled', data: { because: 'answered' } },
    ]);
    const again = given(waiting).when(answer, portal);
    expect(
      decide({ ...again, clock: { dueOn: day('2026-03-25'), stoppedOn: null } }, answer, at(portal, '2026-03-20T10:00:00Z')),
    ).toMatchObject([{ data: { late: false, resumes: false, dueOn: '2026-03-25', lookAtOn: '2026-03-20' } }]);
  });
});

describe('what a client knows a rule by', () => {
  it.each([
    [new rules.ActionNotPossibleNow('claim', 'closed'), 'conflict', 'case.action-not-possible', { action: 'claim', caseStatus: 'closed' }],
    [new rules.CaseChangedMeanwhile(1, 2), 'conflict', 'case.changed-meanwhile', { seenVersion: 1, currentVersion: 2, changes: [] }],
    [
      new rules.CaseTaken({ ...clerk.by, since: '' } as typeof clerk.by),
      'conflict',
      'case.assigned-to-somebody-else',
      { assignee: clerk.by },
    ],
    [new rules.ClaimFirst(), 'conflict', 'case.claim-first', {}],
    [new rules.NothingChanges('x'), 'conflict', 'case.nothing-changes', {}],
    [new rules.UnknownCheck('x'), 'not-found', 'check.not-found', {}],
    [new rules.AutomaticCheckStands('x'), 'conflict', 'check.automatic', {}],
    [new rules.ChecksOpen(['x']), 'conflict', 'decision.checks-open', { checks: ['x'] }],
    [new rules.ServiceDecidesNothing(), 'conflict', 'decision.none-for-service', {}],
    [new rules.ServiceNeedsDecision(), 'conflict', 'case.needs-decision', {}],
    [new rules.ProposerCannotApprove(), 'forbidden', 'decision.proposer-cannot-approve', {}],
    [new rules.ProposalHoldsNoMore(['x']), 'conflict', 'decision.holds-no-more', { because: ['x'] }],
    [new rules.RulesHaveNoAnswer(['x']), 'conflict', 'decision.rules-have-no-answer', { because: ['x'] }],
    [new rules.BeyondCompetence(2, 1), 'forbidden', 'decision.beyond-competence', { feeCents: 2, proposedCents: 1 }],
    [new rules.OnlyProposerWithdraws(), 'forbidden', 'decision.only-proposer-withdraws', {}],
    [new rules.ReasonsMissing(), 'invalid', 'decision.reasons-missing', {}],
    [new rules.ConditionsMissing(), 'invalid', 'decision.conditions-missing', {}],
    [new rules.NoLetterToDeliver(), 'conflict', 'letter.not-in-this-state', {}],
    [new rules.NoSuchPost(), 'conflict', 'post.none', {}],
    [new rules.PaymentDiffers(), 'conflict', 'payment.differs', {}],
    [new rules.ReferencePaysAnotherCase(), 'conflict', 'payment.reference-used', {}],
    [new rules.MoreThanOwedBack(5), 'conflict', 'refund.more-than-owed', { owedBackCents: 5 }],
    [new rules.RefundBeforePayment(), 'invalid', 'refund.before-payment', {}],
    [new rules.NoSuchRefund(), 'conflict', 'refund.none', {}],
  ] as const)('%s', (rule, kind, code, extra) => {
    expect({ kind: rule.kind, code: rule.code, extra: rule.extra }).toEqual({ kind, code, extra });
    // The sentence is for readers of the log; pages translate the code.
    expect(rule.message).not.toBe('');
  });
});
