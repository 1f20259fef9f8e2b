import { parseLocalDate } from '@vorgang/platform';
import { aCase, approval, approver, at, clerk, decides, given, portal, proposal, system, type StoryCommand } from './case.given.js';
import type { Occasion } from './case.commands.js';
import type { RecordedCaseEvent } from './case.events.js';
import { advance, fold } from './case.evolve.js';
import type { Attachment, Case } from './case.js';
import { hasValues, withoutLists } from './case.lists.js';
import { rowsOf, rowsOfChange, type EntryRow } from './case.rows.js';

const day = parseLocalDate;
const file = (id: string): Attachment => ({ id, purpose: 'proof', name: `${id}.pdf`, mime: 'application/pdf', size: 1, sha256: id });
const sends = (answerId: string): StoryCommand => ({
  action: 'answer-request',
  answerId,
  message: 'Hier',
  attachments: [file(`f-${answerId}`)],
  automatic: [],
  dueOn: day('2026-04-01'),
});
const pays = (reference: string): StoryCommand => ({
  action: 'report-payment',
  paymentId: `p-${reference}`,
  cents: 8400,
  method: 'CREDITCARD',
  reference,
  paidAt: '2026-03-02T10:00:00Z',
  letterId: 'l5',
  dueOn: null,
  details: {},
});
const writes = (letterId: string): StoryCommand => ({
  action: 'file-letter',
  letterId,
  documents: [{ id: `d-${letterId}`, kind: 'letter', name: 'Bescheid.pdf', size: 1, sha256: 'x' }],
});
const mails = (
  letterId: string,
  result: { sent: true; messageId: string } | { sent: false; problem: string; attempts: number },
): StoryCommand => ({
  action: 'note-delivery',
  letterId,
  result,
});

/** A long life: every kind of entry comes, and those that can change do. */
const life: readonly (readonly [StoryCommand, Occasion])[] = [
  [{ action: 'claim' }, clerk],
  [{ action: 'add-note', noteId: 'n1', text: 'angerufen' }, clerk],
  [sends('a1'), portal],
  [{ action: 'deal-with-post', answerId: 'a1', note: 'zur Akte' }, clerk],
  [
    {
      action: 'correct-data',
      corrections: [{ pointer: '/dog/name', from: 'Bello', to: 'Bella' }],
      reason: 'verschrieben',
      subject: 'Bella',
      search: {},
      automatic: [],
      added: [],
    },
    clerk,
  ],
  [
    {
      action: 'request-information',
      requestId: 'r1',
      letterId: 'l1',
      items: ['proof'],
      text: 'Bitte',
      answerBy: day('2026-03-20'),
      remindOn: day('2026-03-12'),
    },
    clerk,
  ],
  [writes('l1'), system],
  [mails('l1', { sent: false, problem: 'mail.refused', attempts: 3 }), system],
  [{ action: 'retry-delivery', letterId: 'l1' }, clerk],
  [mails('l1', { sent: true, messageId: 'm1' }), system],
  [sends('a2'), portal],
  [{ action: 'add-note', noteId: 'n2', text: 'Nachweis da' }, clerk],
  [{ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk],
  [pays('T1'), portal],
  [{ ...proposal({ approvalBecause: [{ de: 'x', en: 'x' }] }), letterId: 'l2' }, clerk],
  [{ ...approval(), letterId: 'l2' }, approver],
  [writes('l2'), system],
  [mails('l2', { sent: true, messageId: 'm2' }), system],
  [pays('T2'), portal],
  [
    { action: 'record-refund', refundId: 'f1', cents: 8400, on: day('2026-03-04'), method: 'transfer', reference: 'Ü 1' },
    at(clerk, '2026-03-04T09:00:00.000Z'),
  ],
  [{ action: 'undo-refund', refundId: 'f1', reason: 'Konto erloschen' }, clerk],
  [sends('a3'), portal],
  [sends('a4'), portal],
  [{ action: 'reopen', here: true, reason: 'Nachweis da', dueOn: null }, clerk],
];

/** The events of the life from the second on; the first make `aCase`. */
function lived(): { begun: ReturnType<typeof aCase>; events: RecordedCaseEvent[] } {
  const begun = aCase();
  const events: RecordedCaseEvent[] = [];
  let kase = begun;
  for (const [command, who] of life) {
    events.push(...decides(kase, command, who).map((event) => ({ ...event, caseId: 'c1', by: who.by, at: who.now })));
    kase = given(kase).when(command, who);
  }
  return { begun, events };
}

/** As the database keeps it. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what a case collects', () => {
  it('is the same whether it is folded from all events, or row by row with each change', () => {
    const { begun, events } = lived();
    const rows = new Map<string, EntryRow>();
    const key = ({ list, number }: EntryRow) => `${list} ${number}`;
    for (const row of rowsOf(begun).case_entry) rows.set(key(row), row);
    let kase: Case = stored(withoutLists(begun));
    for (const event of events) {
      const { kase: after, changes } = advance(kase, [event]);
      if (!after) throw new Error('no case');
      const { case_entry, patches } = rowsOfChange(after, changes);
      for (const { list, matching, data } of patches) {
        for (const [name, row] of rows) {
          if (row.list === list && hasValues(row.data, matching)) rows.set(name, stored({ ...row, data: { ...row.data, ...data } }));
        }
      }
      for (const row of case_entry) rows.set(key(row), stored({ ...row, data: { ...rows.get(key(row))?.data, ...row.data } }));
      kase = stored(after);
    }
    const whole = life.reduce((story, [command, who]) => given(story).when(command, who), begun);
    expect([...rows.values()].sort((a, b) => key(a).localeCompare(key(b)))).toEqual(
      stored([...rowsOf(whole).case_entry]).sort((a, b) => key(a).localeCompare(key(b))),
    );
    expect(kase).toEqual(stored(withoutLists(whole)));
    expect(whole).toMatchObject({
      notes: [{ id: 'n1' }, { id: 'n2' }],
      attachments: [{ id: 'f-a1' }, { id: 'f-a2' }, { id: 'f-a3' }, { id: 'f-a4' }],
      corrections: [{ pointer: '/dog/name', reason: 'verschrieben' }],
      answers: [{ id: 'a2', requestId: 'r1', attachmentIds: ['f-a2'], late: false }],
      payments: [{ id: 'p-T1' }, { id: 'p-T2' }],
      refunds: [{ id: 'f1', undone: { reason: 'Konto erloschen' } }],
      post: [{ id: 'a1', dealtWith: { note: 'zur Akte' } }, { id: 'a3', dealtWith: { note: null } }, { id: 'a4' }],
      letters: [
        { id: 'l1', state: 'sent', attempts: 3, problem: null },
        { id: 'l2', state: 'sent' },
      ],
    });
  });

  it('leaves nothing in what decides but counts, and what can still change', () => {
    const whole = life.reduce((story, [command, who]) => given(story).when(command, who), aCase());
    expect(withoutLists(whole)).toMatchObject({
      listed: { notes: 2, attachments: 4, corrections: 1, answers: 1, payments: 2, refunds: 1, post: 3, letters: 2 },
      paidCents: 16_800,
      refundsStanding: [],
      openPost: 0,
      lettersUnderWay: [],
    });
    const many = Array.from({ length: 500 }, (_, index) => ({ action: 'add-note', noteId: `n${index}`, text: 'x'.repeat(100) }) as const);
    const noted = many.reduce((story, command) => given(story).when(command, clerk), aCase());
    const grown = JSON.stringify(withoutLists(noted)).length - JSON.stringify(withoutLists(aCase())).length;
    expect(grown).toBeLessThan(40);
  });

  it('is written by a change only as far as the change goes', () => {
    const { begun, events } = lived();
    const whole = fold([]);
    expect(whole).toBeNull();
    const written = events.flatMap((event, index) => {
      const before = events.slice(0, index).reduce<Case>((kase, one) => advance(kase, [one]).kase ?? kase, withoutLists(begun));
      return [
        [
          event.kind,
          advance(before, [event]).changes.map((change) => `${change.list} ${'number' in change ? change.number : 'open'}`),
        ] as const,
      ];
    });
    expect(written.filter(([kind]) => ['case.note-added', 'case.letter-sent', 'case.reopened', 'case.claimed'].includes(kind))).toEqual([
      ['case.claimed', []],
      ['case.note-added', ['notes 1']],
      ['case.letter-sent', ['letters 1']],
      ['case.note-added', ['notes 2']],
      ['case.letter-sent', ['letters 2']],
      ['case.reopened', ['post open']],
    ]);
  });
});
