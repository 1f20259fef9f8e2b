export { actionWords } from './actions.js';
export { applicantWords } from './applicant.js';
export { channelWords } from './channels.js';
export { eventWords, type EventKind } from './events.js';
export { questionWords } from './questions.js';
export { rightWords, subjectWords } from './rights.js';
export { roleMeanings, roleWords } from './roles.js';
export { caseStatusWords, checkStatusWords, decisionKindWords, letterStateWords, outcomeWords, priorityWords } from './states.js';
export { wordsIn, type Language, type Word, type Words } from './word.js';
