import { addDays, InvalidInput, newId, type Fault, type LocalDate } from '@vorgang/platform';
import type { AutomaticResult } from '../domain/case.commands.js';
import type { Attachment, Case } from '../domain/case.js';
import { correspondence, type HandedPapers } from '../domain/handed-papers.js';
import type { Tools } from './change-of-case.js';

// What actions on the exchange with the citizen have in common.

/** The deadline is paused until the answer, so that the wait makes nobody late. The pause must not last for ever. */
const longestPeriodDays = 366;

/** What is wrong with a last day to answer: it has passed, or lies more than a year ahead. */
export function faultsOfAnswerBy(answerBy: LocalDate, today: LocalDate): Fault[] {
  if (answerBy <= today) return [{ pointer: '/answerBy', code: 'request.past', detail: 'must lie in the future' }];
  if (answerBy <= addDays(today, longestPeriodDays)) return [];
  return [{ pointer: '/answerBy', code: 'request.too-far-ahead', detail: 'must lie within a year' }];
}

/** @throws InvalidInput at `/receivedOn` for a day to come, or one before `notBefore` */
export function mustBeReceivedDay(receivedOn: LocalDate, { desk }: Pick<Tools, 'desk'>, notBefore: LocalDate | null = null): void {
  if (receivedOn > desk.occasion().today) throw oneFault('/receivedOn', 'input.in-the-future', 'the day has not come yet');
  if (notBefore && receivedOn < notBefore) throw oneFault('/receivedOn', 'answer.before-request', `not before ${notBefore}`);
}

/**
 * The held papers as files of the case, and what its checks say with them. From now on nobody holds them: the case names them.
 * @throws InvalidInput `paper.not-held`, `paper.unknown-purpose`
 */
export async function filedPapers(
  kase: Case,
  handed: HandedPapers,
  { desk, papers, store }: Pick<Tools, 'desk' | 'papers' | 'store'>,
): Promise<{ attachments: Attachment[]; automatic: readonly AutomaticResult[] }> {
  if (handed.length === 0) return { attachments: [], automatic: [] };
  const purposes = new Set([...desk.definitionOf(kase).attachments.purposes.map(({ key }) => key), correspondence]);
  const faults = handed.flatMap(({ purpose }, index) =>
    purposes.has(purpose)
      ? []
      : [{ pointer: `/papers/${index}/purpose`, code: 'paper.unknown-purpose', detail: `the service does not know ${purpose}` }],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
  const kept = await papers.keep(handed.map(({ paperId }) => paperId));
  const attachments = kept.map(({ mime, size, sha256 }, index): Attachment => {
    const { name = '', purpose = '' } = handed[index] ?? {};
    return { id: newId(), name, purpose, mime, size, sha256 };
  });
  const before = await store.listOf(kase.id, 'attachments');
  return { attachments, automatic: desk.checksAnew(kase, { ...kase, attachments: [...before, ...attachments] }) };
}

/** One fault of an input. */
export function oneFault(pointer: string, code: string, detail: string): InvalidInput {
  return new InvalidInput([{ pointer, code, detail }]);
}
