import { actionWords, wordsIn } from '@vorgang/words';
import type { actionsGerman } from './actions.de';

const name = wordsIn(actionWords, 'en');

export const actionsEnglish: typeof actionsGerman = {
  action: {
    more: 'More',
    claim: { button: name.claim, done: 'The case is yours now.' },
    release: { button: name.release, done: 'The case is back in the queue.' },
    'take-over': {
      button: name['take-over'],
      title: 'Take the case over during the absence?',
      text: 'The case is with %{name}, who is away. Afterwards it is yours; %{name} sees that on coming back.',
      submit: 'Take over',
      done: 'The case is yours now.',
    },
    'add-note': { button: name['add-note'] },
    assign: { button: name.assign, title: 'Hand the case over', text: 'You can choose whoever is competent for this service in this team.', submit: 'Hand over', done: 'The case is handed over.' },
    'set-priority': { button: name['set-priority'], title: 'Set the priority', text: 'Urgent cases are given out first.', submit: 'Save', done: 'The priority is saved.' },
    'set-follow-up': { button: name['set-follow-up'], title: 'Follow-up', text: 'On this day the case stands in “Follow-ups”.', submit: 'Save', done: 'The follow-up is saved.' },
    'correct-data': {
      button: name['correct-data'],
      title: 'Correct data',
      text: 'Obvious slips only (§ 25 VwVfG). What was submitted stays visible; the automatic checks run again.',
      submit: 'Correct',
      done: 'The data are corrected.',
      reason: 'Reason for the correction',
    },
    'request-information': {
      button: name['request-information'],
      title: 'Ask for documents or information',
      text: 'A letter goes out, the clock stands until the answer. Reminder and expiry follow by themselves.',
      submit: 'Ask',
      done: 'The request goes out; the clock stands.',
    },
    'propose-decision': { button: name['propose-decision'], submit: 'Send' },
    'withdraw-proposal': { button: name['withdraw-proposal'], title: 'Take the proposal back?', text: 'The case is in progress again afterwards.', submit: 'Take back', done: 'The proposal is taken back.' },
    approve: { button: name.approve, title: 'Sign the proposal', text: 'Your signature decides; the letter goes out as soon as nothing is left to be paid.', submit: 'Sign', done: 'Signed. The letter is being written.', doneUnpaid: 'Signed. The letter is written as soon as it is paid.' },
    'return-proposal': { button: name['return-proposal'], title: 'Return the proposal', text: 'Whoever has the case finds it with your comment in “Returned to me”. If they are absent or not competent any more, it is in the team’s queue.', submit: 'Return', done: 'The proposal is returned.', comment: 'What should be changed?' },
    'record-withdrawal': { button: name['record-withdrawal'], title: 'Withdrawal of the application', text: 'The case is closed; the withdrawal is confirmed in writing.', submit: 'Record withdrawal', done: 'The withdrawal is recorded.', reason: 'How was the withdrawal declared?' },
    close: { button: name.close, title: 'Close the case?', text: 'The case is filed. It can be reopened.', submit: 'Close', done: 'The case is closed.' },
    reopen: { button: name.reopen, title: 'Reopen the case', text: 'The case is yours afterwards.', submit: 'Reopen', done: 'The case is in progress again.', reason: 'Reason' },
    'record-payment': { button: name['record-payment'], title: 'Record a payment', text: 'Once everything is paid, the letter goes out.', submit: 'Record', done: 'The payment is recorded.' },
  },
};
