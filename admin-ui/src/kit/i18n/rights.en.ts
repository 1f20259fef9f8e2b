import { rightsIn, subjectWords, wordsIn } from '@vorgang/words';
import type { rightsGerman } from './rights.de';
/** What one may do, and to what. */
export const rightsEnglish: typeof rightsGerman = {
  right: rightsIn('en'),
  rightOn: wordsIn(subjectWords, 'en'),
};
