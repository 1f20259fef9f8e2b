import type { TermName } from '../../../kit/components/Word';

/** The queues whose names newcomers ask about, by their term in the glossary. */
export const queueTerms: Readonly<Record<string, TermName>> = {
  team: 'work queue',
  'to-approve': 'four eyes',
  waiting: 'information request',
  'follow-ups': 'follow-up',
  overdue: 'deadline',
  returned: 'return',
  'delivery-failed': 'notice',
  'awaiting-payment': 'fee',
  stuck: 'competence',
  post: 'late post',
  all: 'case',
};
