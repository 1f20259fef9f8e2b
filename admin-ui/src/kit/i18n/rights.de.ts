import { rightsIn, subjectWords, wordsIn } from '@vorgang/words';

/** What one may do, and to what. */
export const rightsGerman = {
  right: rightsIn('de'),
  rightOn: wordsIn(subjectWords, 'de'),
};
