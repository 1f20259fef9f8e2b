import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import {
  aCase,
  at,
  clerk,
  colleague,
  decides,
  given,
  portal,
  proposal,
  system,
  type StoryCommand,
  type StoryCommandOf,
} from './case.given.js';
import type { RecordedCaseEvent } from './case.events.js';
import type { Attachment, WholeCase } from './case.js';
import { explainClock } from './clock-explanation.js';

const day = parseLocalDate;
const ask: StoryCommandOf<'request-information'> = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const scan: Attachment = { id: 'f1', purpose: 'proof', name: 'Nachweis', mime: 'application/pdf', size: 9, sha256: 'a'.repeat(64) };
const byPost: StoryCommandOf<'record-answer'> = {
  action: 'record-answer',
  answerId: 'a1',
  way: 'post',
  receivedOn: day('2026-03-10'),
  message: 'Anbei',
  attachments: [scan],
  moreToCome: false,
  dueOn: day('2026-04-08'),
  automatic: [],
};
const tenth = at(clerk, '2026-03-12T09:00:00Z');
const asked = (dueOn: string | null = null): WholeCase =>
  given(aCase({ dueOn: dueOn === null ? null : day(dueOn) }))
    .when({ action: 'claim' }, clerk)
    .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk)
    .then(ask, clerk);
const more: StoryCommandOf<'extend-request'> = {
  action: 'extend-request',
  answerBy: day('2026-04-03'),
  remindOn: day('2026-03-26'),
  reason: 'im Urlaub',
  letterId: 'l2',
};
const takeBack: StoryCommandOf<'withdraw-request'> = {
  action: 'withdraw-request',
  reason: 'liegt vor',
  letterId: 'l2',
  dueOn: day('2026-04-02'),
};

describe('an answer that came by another way', () => {
  it('has the effect of the citizen’s own, on the day on which it came', () => {
    const answered = given(asked()).when(byPost, tenth);
    expect(answered).toMatchObject({ status: 'open', clock: { dueOn: '2026-04-08', stoppedOn: null }, request: { state: 'answered' } });
    expect(answered.answers).toEqual([
      {
        id: 'a1',
        requestId: 'r1',
        at: tenth.now,
        message: 'Anbei',
        attachmentIds: ['f1'],
        late: false,
        recorded: { way: 'post', receivedOn: '2026-03-10', by: clerk.by },
      },
    ]);
    expect(answered.attachments).toMatchObject([{ id: 'f1', filed: { source: 'post', receivedOn: '2026-03-10', by: clerk.by } }]);
  });

  it('is late by the day of receipt, even if the request has expired when somebody types it', () => {
    const expired = given(asked()).when({ action: 'expire-request', requestId: 'r1', dueOn: null }, at(system, '2026-03-23T08:00:00Z'));
    const typed = at(clerk, '2026-03-24T08:00:00Z');
    expect(decides(expired, { ...byPost, receivedOn: day('2026-03-20') }, typed)[0]).toMatchObject({
      data: { late: false, resumes: false, lookAtOn: null },
    });
    expect(decides(expired, { ...byPost, receivedOn: day('2026-03-21') }, at(colleague, typed.now))[0]).toMatchObject({
      data: { late: true, lookAtOn: '2026-03-24' },
    });
  });

  it('that is not all leaves the case waiting, and the next one resumes it', () => {
    const part = given(asked()).when({ ...byPost, moreToCome: true }, tenth);
    expect(part).toMatchObject({ status: 'waiting', request: { state: 'open' }, clock: { stoppedOn: '2026-03-02' } });
    expect(part.answers).toMatchObject([{ id: 'a1', partial: true }]);
    expect(part.lookAt).toBeUndefined();
    const whole = part.then({ ...byPost, answerId: 'a2', way: 'telephone', attachments: [] }, tenth);
    expect(whole).toMatchObject({ status: 'open', answers: [{ id: 'a1' }, { id: 'a2', recorded: { way: 'telephone' } }] });
    // An answer through the portal resumes it too.
    const online: StoryCommand = { action: 'answer-request', answerId: 'a3', message: 'x', attachments: [], automatic: [], dueOn: null };
    expect(part.then(online, portal).status).toBe('open');
  });

  it('is late post after the end, and where nothing is asked any more', () => {
    const decided = given(asked()).when(byPost, tenth).then(proposal(), clerk);
    expect(decided.then({ ...byPost, answerId: 'a2' }, tenth)).toMatchObject({
      status: 'decided',
      openPost: 1,
      post: [{ id: 'a2', recorded: { way: 'post', by: clerk.by }, dealtWith: null }],
    });
    // The case ends once its letter has left; what came before that is still to be read.
    const letterId = decided.letters.find(({ key }) => key === 'notice')?.id ?? '';
    const ended = decided
      .then(byPost, tenth)
      .then({ action: 'file-letter', letterId, documents: [] }, system)
      .then({ action: 'note-delivery', letterId, result: { sent: true, messageId: 'm1' } }, system);
    expect(ended).toMatchObject({ status: 'closed', openPost: 1, assignee: { id: clerk.by.id } });
    expect(decides(aCase(), byPost, tenth)).toMatchObject([{ kind: 'case.post-received' }]);
    const withdrawn = given(asked()).when(takeBack, clerk);
    expect(decides(withdrawn, byPost, tenth)).toMatchObject([{ kind: 'case.post-received' }]);
  });

  it('holds back a letter that still asks for it, and its being taken back sends the letter', () => {
    const states = (kase: WholeCase) => kase.letters.map(({ id, key, state }) => [id, key, state]);
    const letterId = asked().letters[0]?.id;
    expect(states(asked())).toEqual([[letterId, 'information-request', 'ordered']]);
    const answered = given(asked()).when(byPost, tenth);
    expect(states(answered)).toEqual([[letterId, 'information-request', 'recalled']]);
    const again = answered.then({ action: 'undo-answer', answerId: 'a1', letterId: 'l9' }, tenth);
    expect(states(again)).toEqual([
      [letterId, 'information-request', 'recalled'],
      ['l9', 'information-request', 'ordered'],
    ]);
    // What is only a part leaves the rest to be asked for, and what has left cannot be held back.
    expect(states(given(asked()).when({ ...byPost, moreToCome: true }, tenth))).toEqual([[letterId, 'information-request', 'ordered']]);
    const online: StoryCommand = { action: 'answer-request', answerId: 'a3', message: 'x', attachments: [], automatic: [], dueOn: null };
    expect(states(given(asked()).when(online, portal))).toEqual([[letterId, 'information-request', 'recalled']]);
  });

  it('taken back sends what was held back also where that was the letter with more time, or the reminder', () => {
    const letterId = asked().letters[0]?.id ?? '';
    const sent = given(asked())
      .when({ action: 'file-letter', letterId, documents: [] }, system)
      .then({ action: 'note-delivery', letterId, result: { sent: true, messageId: 'm1' } }, system);
    for (const [letter, key] of [
      [given(sent).when(more, clerk), 'request-extension'],
      [given(sent).when({ action: 'remind', requestId: 'r1', letterId: 'l3' }, system), 'reminder'],
    ] as const) {
      const again = given(letter).when(byPost, tenth).then({ action: 'undo-answer', answerId: 'a1', letterId: 'l9' }, tenth);
      expect(again.letters.at(-1)).toMatchObject({ id: 'l9', key, state: 'ordered' });
    }
  });

  it('that was recorded by mistake is taken back, and the case waits as before; its papers stay in the file', () => {
    const mistaken = given(asked('2026-03-30')).when(byPost, tenth);
    const undo: StoryCommand = { action: 'undo-answer', answerId: 'a1', letterId: 'l9' };
    const again = mistaken.then(undo, tenth);
    expect(again).toMatchObject({
      status: 'waiting',
      clock: { dueOn: '2026-03-30', stoppedOn: '2026-03-02' },
      request: { state: 'open', answerBy: '2026-03-20' },
      answers: [{ id: 'a1', undone: { by: clerk.by } }],
      attachments: [{ id: 'f1' }],
    });
    expect(again.request).not.toHaveProperty('recorded');
    // Only the last one, only a recorded one, and only while nothing followed.
    expect(() => decides(mistaken, { action: 'undo-answer', answerId: 'a9', letterId: 'l9' }, tenth)).toThrow('no answer');
    const online: StoryCommand = { action: 'answer-request', answerId: 'a1', message: 'x', attachments: [], automatic: [], dueOn: null };
    expect(() => decides(given(asked()).when(online, portal), undo, tenth)).toThrow('no answer');
    const approvalBecause = [{ de: 'viel', en: 'much' }];
    const returned = mistaken.then(proposal({ approvalBecause }), clerk).then({ action: 'withdraw-proposal' }, clerk);
    expect(() => decides(returned, undo, tenth)).toThrow('no answer');
  });
});

describe('the time to answer', () => {
  it('is extended by its holder, with a letter, and the reminder moves along and goes out again', () => {
    const reminded = given(asked()).when({ action: 'remind', requestId: 'r1', letterId: 'l3' }, system);
    expect(decides(reminded, more, clerk)).toMatchObject([
      { kind: 'case.request-extended', data: { from: '2026-03-20', answerBy: '2026-04-03' }, personal: { reason: 'im Urlaub' } },
      { kind: 'case.letter-ordered', data: { key: 'request-extension', way: 'mail' } },
    ]);
    expect(given(reminded).when(more, clerk)).toMatchObject({
      status: 'waiting',
      request: { answerBy: '2026-04-03', remindOn: '2026-03-26', reminded: false },
    });
    expect(() => decides(asked(), more, colleague)).toThrow('a colleague has this case');
    expect(() => decides(asked(), { ...more, answerBy: day('2026-03-20') }, clerk)).toThrow('is so already');
  });

  it('ends when the request is withdrawn: the case goes on, and may ask again at once', () => {
    const heard = given(asked()).when({ action: 'file-letter', letterId: ask.letterId, documents: [] }, system);
    expect(decides(heard, takeBack, clerk)).toMatchObject([
      { kind: 'case.request-withdrawn', personal: { reason: 'liegt vor' } },
      { kind: 'case.letter-ordered', data: { key: 'request-withdrawal' } },
    ]);
    const open = given(asked()).when(takeBack, clerk);
    expect(open).toMatchObject({ status: 'open', request: { state: 'withdrawn' }, clock: { dueOn: '2026-04-02', stoppedOn: null } });
    expect(open.then({ ...ask, requestId: 'r2', letterId: 'l5' }, clerk)).toMatchObject({ status: 'waiting', request: { id: 'r2' } });
  });
});

describe('papers that staff add', () => {
  it('are filed in any status, and nothing else happens', () => {
    const add: StoryCommand = {
      action: 'add-papers',
      additionId: 'd1',
      source: 'internal',
      receivedOn: day('2026-03-01'),
      attachments: [scan],
      automatic: [],
    };
    const closed = given(aCase()).when({ action: 'record-withdrawal', reason: '', letterId: null }, clerk);
    const filed = closed.then(add, colleague);
    expect(filed).toMatchObject({
      status: 'closed',
      version: closed.version,
      openPost: 0,
      attachments: [{ filed: { source: 'internal', by: colleague.by } }],
    });
  });
});

describe('why a case is due when it is', () => {
  it('counts the pause to the day of receipt, goes on with it after a mistake, and tells that the request was withdrawn', () => {
    const explained = (...steps: readonly (readonly [StoryCommand, string])[]) => {
      let kase = asked('2026-03-30');
      const events: RecordedCaseEvent[] = decides(given(aCase()).when({ action: 'claim' }, clerk), ask, clerk).map((event) => ({
        ...event,
        caseId: 'c1',
        by: clerk.by,
        at: clerk.now,
      }));
      for (const [command, now] of steps) {
        const who = at(clerk, now);
        events.push(...decides(kase, command, who).map((event) => ({ ...event, caseId: 'c1', by: who.by, at: who.now })));
        kase = given(kase).when(command, who);
      }
      return explainClock(kase, events, 'weeks', day('2026-03-16'), new OfficeCalendar()).stops;
    };
    expect(explained([byPost, '2026-03-12T09:00:00Z'])).toMatchObject([{ to: '2026-03-10', days: 8, endedBy: 'answered' }]);
    expect(
      explained([byPost, '2026-03-12T09:00:00Z'], [{ action: 'undo-answer', answerId: 'a1', letterId: 'l9' }, '2026-03-12T10:00:00Z']),
    ).toMatchObject([{ to: null, days: 14, endedBy: null, dueAfter: null }]);
    expect(explained([takeBack, '2026-03-12T09:00:00Z'])).toMatchObject([
      { to: '2026-03-12', endedBy: 'withdrawn', dueAfter: '2026-04-02' },
    ]);
  });
});
