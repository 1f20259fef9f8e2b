import { actionWords, dialogsIn, offWords, wordsIn } from '@vorgang/words';
import type { actionsGerman } from './actions.de';

export const actionsEnglish: typeof actionsGerman = {
  /** The names of the buttons. */
  actionName: wordsIn(actionWords, 'en'),
  /** Why an action is not possible now. */
  off: wordsIn(offWords, 'en'),
  action: {
    more: 'More',
    /** Where an action has no sentence of its own for it. */
    done: 'Done: %{action}.',
    ...dialogsIn('en'),
  },
};
