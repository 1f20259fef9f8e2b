import { currentPrincipal } from '@vorgang/access';
import { InvalidInput, newId } from '@vorgang/platform';
import { changeOfCase } from './change-of-case.js';

// Every action of the table that needs little more than the table says.

/** Takes the case onto the actor’s own desk. Claiming never takes it from a colleague. */
export const claim = changeOfCase('claim');

/**
 * Takes the case of a colleague who is away (or whose account is locked, or who is not competent any more) onto the actor’s own
 * desk. From a colleague who is there, nobody takes a case: they hand it over, or the supervisor moves it.
 */
export const takeOver = changeOfCase('take-over', async (kase, _, { colleagues }) => ({ assigneeAway: await colleagues.isHolderAway(kase) }));

/** Puts one’s own case back into the queue. */
export const release = changeOfCase('release');

/**
 * Hands a case over to a colleague (one’s own case), or, for those who oversee the team, moves any case of it. The receiver must be
 * able to work on it.
 */
export const assign = changeOfCase('assign', async (kase, { to, comment }, { colleagues }) => ({
  to: to === null ? null : await colleagues.whoCanWorkOn(kase, to),
  comment,
  overseeing: currentPrincipal().roles.includes('supervisor'),
}));

export const setPriority = changeOfCase('set-priority');

export const setFollowUp = changeOfCase('set-follow-up');

export const addNote = changeOfCase('add-note', (_, { text }) => ({ noteId: newId(), text }));

export const withdrawProposal = changeOfCase('withdraw-proposal');

/**
 * Returns a proposal with a comment: to whoever has the case, else to its proposer. Where neither can go on with it today, it is the
 * team’s.
 */
export const returnProposal = changeOfCase('return-proposal', async (kase, { comment }, { colleagues }) => ({ to: await colleagues.whoGoesOn(kase), comment }));

/** Records that the applicant has withdrawn: the case closes, and the applicant gets it confirmed in writing. */
export const recordWithdrawal = changeOfCase('record-withdrawal', (kase, { reason }, { desk }) => ({
  reason,
  letterId: 'withdrawal' in desk.definitionOf(kase).letters ? newId() : null,
}));

/** Closes a case of a service that ends without a decision (zdA). */
export const close = changeOfCase('close', (kase, _, { desk }) => ({ serviceDecides: desk.definitionOf(kase).decision !== null }));

/** Takes a closed case up again. The service's period begins anew on this day: the old deadline may be long over. */
export const reopen = changeOfCase('reopen', (kase, { reason }, { desk }) => ({ reason, dueOn: desk.dueOnAnew(kase) }));

/** Records that money was given back, or its transfer ordered (Erstattung veranlasst). */
export const recordRefund = changeOfCase('record-refund', (_, { cents, method, reference, on }, { desk }) => {
  const { today } = desk.occasion();
  if (on && on > today) throw new InvalidInput([{ pointer: '/on', code: 'refund.day-to-come', detail: 'the day has not come yet' }]);
  return { refundId: newId(), cents, method, reference, on: on ?? today };
});

/** Takes back a refund that did not happen, or was booked wrongly: the money is to be paid back again. */
export const undoRefund = changeOfCase('undo-refund');

/** Notes that somebody has dealt with what the citizen sent unasked, or after the end. */
export const dealWithPost = changeOfCase('deal-with-post');

export const retryDelivery = changeOfCase('retry-delivery');

/** Prints a letter whose mail failed. */
export const deliverByPost = changeOfCase('deliver-by-post');

/** All of them: the room takes their handlers and controllers from here. */
export const plainChanges = [
  claim, takeOver, release, assign, setPriority, setFollowUp, addNote, withdrawProposal, returnProposal, recordWithdrawal, close, reopen, recordRefund, undoRefund,
  dealWithPost, retryDelivery, deliverByPost,
] as const;
