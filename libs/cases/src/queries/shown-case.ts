import { CollectedLists, withoutLists } from '../domain/case.lists.js';
import { listNames, type Case, type CaseLists } from '../domain/case.js';
import { applicantName } from '../domain/case.person.js';
import { mutable } from './mutable.js';

/** The lists of a case that has collected nothing. */
export function noLists(): CaseLists {
  return new CollectedLists().lists;
}

/**
 * The case as pages show it: without what only the server needs, and with its lists. Pure.
 * @param lists what is shown of each list
 */
export function shownCase(loaded: Case, lists: CaseLists) {
  const kase = withoutLists(loaded);
  const { search: _s, firstClosedAt: _a, firstClosedOn: _o, teamId: _t, handledBy: _h, journey: _j, relations: _n, ...told } = kase;
  const { paidCents: _p, refundsStanding: _r, lettersUnderWay: _l, openTasks: _k, listed, ...shown } = told;
  const { notes, attachments, corrections, answers, payments, refunds, post, letters, tasks } = lists;
  const ofRequest = answers.filter(({ requestId }) => requestId === kase.request?.id).map(({ requestId: _, ...answer }) => answer);
  return mutable({
    ...shown,
    applicantName: applicantName(kase.applicant),
    lookAt: kase.lookAt ?? null,
    continued: kase.continued ?? null,
    request: kase.request && shownRequest(kase.request, ofRequest),
    notes,
    attachments,
    corrections,
    payments,
    refunds,
    post,
    letters,
    tasks,
    counts: countsOf(listed),
  });
}

function shownRequest<A>({ recorded, ...request }: NonNullable<Case['request']>, answers: readonly A[]) {
  return { ...request, recordedAnswerId: recorded?.answerId ?? null, answers };
}

function countsOf(listed: Case['listed']): Record<keyof CaseLists, number> {
  return Object.fromEntries(listNames.map((list) => [list, listed[list] ?? 0])) as Record<keyof CaseLists, number>;
}
