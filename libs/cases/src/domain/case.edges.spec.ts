import { parseLocalDate } from '@vorgang/platform';
import { aCase, approver, at, clerk, colleague, given, portal, proposal, system, decides, type StoryCommand } from './case.given.js';
import { automaticChecks } from './case.decide.js';
import { event } from './case.events.js';
import type { WholeCase } from './case.js';
import { rowsOf } from './case.rows.js';
import { searchedIn, wordsIn } from './case.words.js';

const day = parseLocalDate;
const claimed = (): WholeCase => given(aCase()).when({ action: 'claim' }, clerk);
const checked = (): WholeCase =>
  given(claimed()).when({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk);
const ask: StoryCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const waiting = (): WholeCase => given(claimed()).when(ask, clerk);
const because = [{ de: 'x', en: 'x' }];

describe('an action that would change nothing', () => {
  it.each<[string, () => WholeCase, StoryCommand]>([
    ['the assignment', claimed, { action: 'claim' }],
    ['the assignment', claimed, { action: 'take-over', assigneeAway: true }],
    ['the assignment', claimed, { action: 'assign', to: clerk.by, comment: '', overseeing: false }],
    ['the priority', claimed, { action: 'set-priority', priority: 'normal' }],
    ['the follow-up', claimed, { action: 'set-follow-up', on: null, note: '' }],
    ['the data', claimed, { action: 'correct-data', corrections: [], reason: 'x', subject: '', search: {}, automatic: [], added: [] }],
    ['the reminder', waiting, { action: 'remind', requestId: 'another', letterId: 'l2' }],
    ['the request', waiting, { action: 'expire-request', requestId: 'another', dueOn: null }],
  ])('is refused, and says that %s is so already', (what, kase, command) => {
    expect(() => decides(kase(), command, command.action === 'remind' || command.action === 'expire-request' ? system : clerk)).toThrow(
      `${what} is so already`,
    );
  });
});

describe('a decision', () => {
  it('that nobody else signs names its proposal, and who proposed it', () => {
    const events = decides(checked(), proposal(), clerk);
    expect(events.find(({ kind }) => kind === 'case.decided')?.data).toMatchObject({
      proposalId: 'q1',
      proposedBy: clerk.by,
      approvedBy: null,
    });
  });

  it('on the last day is in time, on the next is not', () => {
    const settled = (dueOn: string) => {
      const taken = given(aCase({ dueOn: day(dueOn) })).when(
        { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 },
        clerk,
      );
      return taken.then({ action: 'claim' }, clerk).then(proposal(), clerk).journey?.settled;
    };
    expect([settled('2026-03-02'), settled('2026-03-01')]).toEqual([
      { on: '2026-03-02', kept: true },
      { on: '2026-03-02', kept: false },
    ]);
  });

  it('takes the follow-up with it, and tells its day', () => {
    const followed = given(checked()).when({ action: 'set-follow-up', on: day('2026-03-12'), note: 'x' }, clerk);
    expect(given(followed).when(proposal(), clerk).followUp).toBeNull();
    const unpaid = given(followed).when(proposal({ payment: 'before-issue', feeCents: 3000 }), clerk);
    expect(unpaid.followUp).toEqual({ on: '2026-03-30', note: '', because: 'unpaid' });
  });

  it('can be returned once, and the case goes back to whom the signer names', () => {
    const returned = given(given(checked()).when(proposal({ approvalBecause: because }), clerk)).when(
      { action: 'return-proposal', to: colleague.by, comment: '' },
      approver,
    );
    const again = given(returned).when(proposal({ approvalBecause: because }), colleague);
    expect([returned, again].map((kase) => rowsOf(kase).work_item[0]?.returned_to)).toEqual([colleague.by.id, null]);
  });
});

describe('money for a case that somebody looks after no more', () => {
  it('lets the clock run again also where the follow-up was taken away by hand', () => {
    const unpaid = given(checked())
      .when(proposal({ payment: 'before-issue', feeCents: 3000 }), clerk)
      .then({ action: 'set-follow-up', on: null, note: '' }, clerk);
    const paid = given(unpaid).when(
      {
        action: 'report-payment',
        paymentId: 'p1',
        cents: 3000,
        method: 'x',
        reference: 'T1',
        paidAt: portal.now,
        letterId: 'l5',
        dueOn: null,
        details: {},
      },
      portal,
    );
    expect(paid).toMatchObject({ followUp: null, letters: [{ key: 'notice' }] });
  });
});

describe('what the rules find', () => {
  it('is an event where a check applies that did not before, whether it has a result or not', () => {
    const added = [{ key: 'new', kind: 'manual', required: true }] as const;
    expect(automaticChecks([], [])).toEqual([]);
    expect(automaticChecks([], [...added])).toMatchObject([{ data: { results: [], added }, personal: { reasons: {} } }]);
    expect(automaticChecks([{ key: 'chip', status: 'failed', reason: null }], [])).toMatchObject([
      { data: { results: [{ key: 'chip', status: 'failed' }], added: [] }, personal: { reasons: {} } },
    ]);
  });
});

describe('a letter', () => {
  const decided = (): WholeCase => given(checked()).when(proposal(), clerk);
  const write: StoryCommand = {
    action: 'file-letter',
    letterId: 'l1',
    documents: [{ id: 'd1', kind: 'letter', name: 'Bescheid.pdf', size: 1, sha256: 'x' }],
  };
  const fail: StoryCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: false, problem: 'mail.refused', attempts: 3 } };

  it('closes the case only if it is the notice of what is decided', () => {
    const sent: StoryCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm' } };
    const written = given(decided()).when(write, portal);
    expect(decides(written, sent, portal).map(({ kind }) => kind)).toEqual(['case.letter-sent', 'case.closed']);
    const reopened: WholeCase = { ...given(written).when(sent, portal), status: 'open', lettersUnderWay: written.lettersUnderWay };
    expect(decides(reopened, sent, portal).map(({ kind }) => kind)).toEqual(['case.letter-sent']);
  });

  it('that failed takes up again where it was, whatever other letters there are', () => {
    const failed = given(decided()).when(write, portal).then(fail, portal);
    const others: WholeCase = {
      ...failed,
      lettersUnderWay: failed.lettersUnderWay.flatMap((letter) => [letter, { ...letter, id: 'l9', number: 2, documents: [] }]),
    };
    const again = given(others).when({ action: 'retry-delivery', letterId: 'l1' }, clerk);
    expect(again.lettersUnderWay.map(({ id, state }) => `${id} ${state}`)).toEqual(['l1 written', 'l9 failed']);
  });

  it('that could not be delivered keeps the closed case on somebody’s desk', () => {
    const closed: WholeCase = { ...given(decided()).when(write, portal).then(fail, portal), status: 'closed' };
    expect(rowsOf(closed).work_item).toMatchObject([{ undelivered: true }]);
    expect(rowsOf({ ...closed, lettersUnderWay: [] }).work_item).toEqual([]);
  });
});

describe('late post', () => {
  it('is none where nothing came, and is dealt with one by one', () => {
    expect(claimed().openPost).toBe(0);
    const received = given(claimed()).when(
      { action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: null },
      portal,
    );
    expect(received.openPost).toBe(1);
    expect(() => decides(received, { action: 'deal-with-post', answerId: 'another', note: '' }, clerk)).toBreak('post.none');
  });
});

describe('a case from before its journey was recorded', () => {
  it('has rows, without times', () => {
    const closed = given(checked()).when({ action: 'close', serviceDecides: false }, at(clerk, '2026-03-09T09:00:00.000Z'));
    expect(rowsOf({ ...closed, journey: undefined }).case_fact).toMatchObject({ seconds_decided: null, last_closed_on: '2026-03-09' });
    expect(rowsOf(closed).case_fact.seconds_decided).toBe(0);
  });
});

describe('an event', () => {
  it('has a personal part only where its kind has one', () => {
    expect(Object.keys(event('case.claimed', { assignee: clerk.by }))).toEqual(['kind', 'version', 'data']);
    expect(Object.keys(event('case.note-added', { noteId: 'n1' }, { text: 'x' }))).toEqual(['kind', 'version', 'data', 'personal']);
  });
});

describe('codes that people read out', () => {
  it.each([
    ['HUA-2026-000123', ['#hua2026000123', '#2026000123', '#hua123', '#123']],
    ['HUA-2026-100200', ['#hua2026100200', '#2026100200', '#hua100200', '#100200']],
    ['1-HUA-2026-000123', ['#1hua2026000123']],
    ['HUA-2026-000123a', ['#hua2026000123a']],
  ])('the case number %s is found by %j', (text, words) => expect(wordsIn({ field: 'number', text })).toEqual(words));

  it('a reference of a portal that looks like a number is no number', () =>
    expect(wordsIn({ field: 'reference', text: 'HUA-2026-000123' })).toEqual(['#hua2026000123']));

  const plates = (plate: string) =>
    searchedIn({ ...aCase(), search: { plate } })
      .filter(({ field }) => field === 'plate')
      .map(({ text }) => text);
  it.each([
    ['DN-AB 12', ['DN-AB 12']],
    ['Anhänger DN-AB 12 (alt)', ['Anhänger DN-AB 12 (alt)']],
    ['DN-AB 12 DN-CD 34', ['DN-AB 12', 'DN-CD 34']],
    ['DN - AB  12, DÜW-C-3E', ['DN - AB  12', 'DÜW-C-3E']],
    ['DN-AB12/DN-CD34H', ['DN-AB12', 'DN-CD34H']],
    ['DN-AB 12 |  DN-CD 34 ', ['DN-AB 12', 'DN-CD 34']],
    ['ohne', ['ohne']],
  ])('plates in %s are %j', (text, found) => expect(plates(text)).toEqual(found));

  it('both addresses of mail are found, each once', () => {
    const mails = (email: string | undefined, reply: string | undefined) => {
      const kase: WholeCase = {
        ...aCase(),
        applicant: { ...aCase().applicant, ...(email ? { email } : {}) },
        replyChannel: reply ? { kind: 'email', email: reply } : { kind: 'post' },
      };
      return searchedIn(kase)
        .filter(({ field }) => field === 'mail')
        .map(({ text }) => text);
    };
    expect([mails('a@b.de', 'c@d.de'), mails('a@b.de', 'a@b.de'), mails('a@b.de', undefined), mails(undefined, undefined)]).toEqual([
      ['a@b.de', 'c@d.de'],
      ['a@b.de'],
      ['a@b.de'],
      [],
    ]);
  });
});
