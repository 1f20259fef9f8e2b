import { actionWords, wordsIn } from '@vorgang/words';
import type { actionsGerman } from './actions.de';

const name = wordsIn(actionWords, 'en');

export const actionsEnglish: typeof actionsGerman = {
  /** The names of the buttons. */
  actionName: name,
  action: {
    more: 'More',
    /** Where an action has no sentence of its own for it. */
    done: 'Done: %{action}.',
    claim: { done: 'The case is assigned to you now.' },
    release: { done: 'The case is back in the team queue.' },
    'take-over': {
      title: 'Take the case over during the absence?',
      text: 'The case is with %{name}, who is away. Afterwards it is assigned to you; %{name} sees that on coming back.',
      submit: 'Take over',
      done: 'The case is assigned to you now.',
    },
    assign: {
      title: 'Hand the case over',
      text: 'You can choose whoever is competent for this service in this team.',
      submit: name.assign,
      done: 'The case is handed over.',
    },
    'set-priority': {
      title: name['set-priority'],
      text: 'Urgent cases are given out first.',
      submit: 'Save',
      done: 'The priority is set.',
    },
    'set-follow-up': {
      title: name['set-follow-up'],
      text: 'On this day the case is listed in “Follow-ups”.',
      submit: 'Save',
      done: 'The follow-up is set.',
    },
    'correct-data': {
      title: name['correct-data'],
      text: 'Obvious slips only (§ 25 VwVfG). What was submitted stays visible; the automatic checks run again.',
      submit: 'Correct',
      done: 'The data are corrected.',
      reason: 'Reason for the correction',
    },
    'request-information': {
      title: 'Request documents or information',
      text: 'A letter is sent; the deadline is paused until the answer. Reminder and expiry follow by themselves.',
      submit: name['request-information'],
      done: 'The request is being sent; the deadline is paused.',
    },
    'propose-decision': { submit: 'Send' },
    'withdraw-proposal': {
      title: 'Withdraw the proposal?',
      text: 'The case is in progress again afterwards.',
      submit: 'Withdraw',
      done: 'The proposal is withdrawn.',
    },
    approve: {
      title: 'Sign the proposed decision',
      text: 'With your signature the decision is made. The letter is sent as soon as the fee is paid.',
      submit: name.approve,
      done: 'Signed. The letter is being written.',
      doneUnpaid: 'Signed. The letter is written as soon as the fee is paid.',
    },
    'return-proposal': {
      title: name['return-proposal'],
      text: 'The person in charge finds it with your comment in “Returned to me”. If they are absent or not competent any more, it is in the team queue.',
      submit: 'Return',
      done: 'The proposal is returned.',
      comment: 'What should be changed?',
    },
    'record-withdrawal': {
      title: name['record-withdrawal'],
      text: 'The case is closed; the withdrawal is confirmed in writing.',
      submit: name['record-withdrawal'],
      done: 'The withdrawal is recorded.',
      reason: 'How was the withdrawal declared?',
    },
    close: { title: 'Close the case?', text: 'The case is filed. It can be reopened.', submit: name.close, done: 'The case is closed.' },
    reopen: {
      title: 'Reopen the case',
      text: 'The case is assigned to you afterwards.',
      submit: name.reopen,
      done: 'The case is in progress again.',
      reason: 'Reason',
    },
    'record-payment': {
      title: name['record-payment'],
      text: 'Once everything is paid, the letter is sent.',
      submit: 'Record',
      done: 'The payment is recorded.',
    },
  },
};
