import { actionWords, dialogsIn, wordsIn } from '@vorgang/words';

/** What can be done with a case. */
export const actionsGerman = {
  /** The names of the buttons. */
  actionName: wordsIn(actionWords, 'de'),
  action: {
    more: 'Mehr',
    /** Where an action has no sentence of its own for it. */
    done: 'Erledigt: %{action}.',
    ...dialogsIn('de'),
  },
};
