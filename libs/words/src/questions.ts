import { keysOf, type Words } from './word.js';

/** The questions that the dashboard answers, in the order in which a supervisor asks. */
export const questionWords = {
  'keeping-up': { de: 'Kommen wir hinterher?', en: 'Are we keeping up?' },
  flow: { de: 'Wo hakt es?', en: 'Where does it stick?' },
  deadlines: { de: 'Welche Fristen sind gefährdet?', en: 'Which deadlines are at risk?' },
  workload: { de: 'Wie ist die Auslastung?', en: 'How is the workload?' },
  online: { de: 'Nimmt die Online-Nutzung zu?', en: 'Is online use growing?' },
  reasons: { de: 'Warum sind Anträge unvollständig?', en: 'What makes applications incomplete?' },
} as const satisfies Words;

export type Question = keyof typeof questionWords;

export const questions = keysOf(questionWords);
