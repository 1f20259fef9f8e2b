import { CaseStore, type CaseEvent } from '@vorgang/cases';
import { localDate, newId, UnitOfWork } from '@vorgang/platform';
import type { TestApp } from './app.js';

interface HowMuch {
  readonly notes: number;
  /** Each comes with one file, of which only the name is there. */
  readonly post: number;
  /** Answers to the latest request, after ten to a former one. */
  readonly answers: number;
  readonly payments: number;
  /** Posted long ago. */
  readonly letters: number;
}

/** How many answers an earlier request had. */
const formerAnswers = 10;

/**
 * What a case collects in years, laid as the product lays it: notes "Vermerk n", post "Nachtrag n" with "nachtrag-n.pdf", letters
 * "anmeldung-n.pdf", answers "Antwort n", and payments of n cents. All numbers begin with 1.
 */
export async function collectMuch(app: TestApp, caseId: string, howMuch: HowMuch): Promise<void> {
  const each = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index + 1));
  const file = { mime: 'application/pdf', size: 2048, sha256: 'a'.repeat(64) };
  const answered = (count: number, message: (n: number) => string): CaseEvent[] => {
    const requestId = newId();
    const asked = {
      requestId,
      items: [],
      answerBy: localDate(2026, 10, 1),
      remindOn: localDate(2026, 9, 25),
      stoppedOn: localDate(2026, 9, 15),
    };
    return [
      { kind: 'case.information-requested', version: 1, data: asked, personal: { text: 'Bitte ergänzen.' } },
      ...each(count, (n): CaseEvent => ({
        kind: 'case.request-answered',
        version: 2,
        data: { requestId, answerId: newId(), late: false, resumes: n === 1, dueOn: localDate(2026, 10, 13), lookAtOn: null },
        personal: { message: message(n), attachments: [] },
      })),
    ];
  };
  const happened: CaseEvent[] = [
    ...answered(formerAnswers, (n) => `Frühere Antwort ${n}`),
    ...answered(howMuch.answers, (n) => `Antwort ${n}`),
    ...each(howMuch.payments, (n): CaseEvent => {
      const data = { paymentId: newId(), cents: n, method: 'card', reference: `R-${n}`, paidAt: '2026-09-15T07:00:00.000Z' };
      return { kind: 'case.payment-recorded', version: 1, data: { ...data, via: 'portal' } };
    }),
    ...each(howMuch.letters, (n): CaseEvent[] => {
      const letterId = newId();
      const documents = [{ ...file, id: newId(), kind: 'letter' as const, name: `anmeldung-${n}.pdf` }];
      return [
        { kind: 'case.letter-ordered', version: 1, data: { letterId, key: 'registration', way: 'print' } },
        { kind: 'case.letter-written', version: 1, data: { letterId, way: 'print', documents } },
        { kind: 'case.letter-posted', version: 1, data: { letterId, batchId: newId(), on: localDate(2026, 9, 14) } },
      ];
    }).flat(),
    ...each(howMuch.post, (n): CaseEvent => ({
      kind: 'case.post-received',
      version: 1,
      data: { answerId: newId() },
      personal: { message: `Nachtrag ${n}`, attachments: [{ ...file, id: newId(), purpose: 'other', name: `nachtrag-${n}.pdf` }] },
    })),
    ...each(howMuch.notes, (n): CaseEvent => ({
      kind: 'case.note-added',
      version: 1,
      data: { noteId: newId() },
      personal: { text: `Vermerk ${n}` },
    })),
  ];
  const store = app.app.get(CaseStore);
  await app.asSystem(() => app.app.get(UnitOfWork).run(async () => store.save(await store.loadForChange(caseId), happened)));
}
