export { actionWords } from './case.js';
export { addressWords, applicantKindWords, applicantWords } from './applicant.js';
export {
  filterInWords,
  filtersWithWords,
  listColumns,
  listColumnWords,
  listSortWords,
  searchedBy,
  stuckWords,
  type FilterNames,
  type ListColumn,
} from './case-lists.js';
export { channels, channelsBy, channelWords, type Channel } from './channels.js';
export { commandWords, type CommandKey } from './commands.js';
export { dialogsIn } from './dialogs.js';
export { variantOf, variantsTold, type EventVariant } from './event-variants.js';
export { eventTopics, type EventTopic } from './event-words.js';
export { eventsTold, eventWords, kindsAbout, topicOf, type EventKind } from './events.js';
export { healthCheckKeys, healthWords, type HealthCheckKey } from './health.js';
export { likenessWords } from './likeness.js';
export { offCodes, offWords, type OffCode } from './off.js';
export { questions, questionWords, type Question } from './questions.js';
export { emptyQueueWords, holdsWorkOnly, isDesk, queueKeys, queueWords, type QueueKey } from './queues.js';
export { rightsIn, rightWords, subjectWords } from './rights.js';
export { roleMeanings, roleWords } from './roles.js';
export { serviceWordKeys, serviceWords, usualServiceWords, type ServiceWordKey, type ServiceWords } from './service.js';
export {
  caseStatusWords,
  checkStatusWords,
  decisionKinds,
  decisionKindWords,
  letterStateWords,
  outcomeWords,
  priorityWords,
  type DecisionKind,
} from './states.js';
export { keysOf, wordsIn, type Language, type Word, type Words } from './word.js';
