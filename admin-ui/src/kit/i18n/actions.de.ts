import { actionWords, dialogsIn, offWords, wordsIn } from '@vorgang/words';

/** What can be done with a case. */
export const actionsGerman = {
  /** The names of the buttons. */
  actionName: wordsIn(actionWords, 'de'),
  /** Why an action is not possible now. */
  off: wordsIn(offWords, 'de'),
  action: {
    more: 'Mehr',
    /** Where an action has no sentence of its own for it. */
    done: 'Erledigt: %{action}.',
    ...dialogsIn('de'),
  },
};
