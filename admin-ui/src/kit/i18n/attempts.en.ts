import { commandWords, wordsIn } from '@vorgang/words';
import type { attemptsGerman } from './attempts.de';

export const attemptsEnglish: typeof attemptsGerman = {
  attempted: wordsIn(commandWords, 'en'),
  attemptedAt: { read: 'look at %{what}', change: 'change %{what}', bulk: '%{what} (in bulk)' },
  attemptedPlace: {
    absences: 'absences', actors: 'names in the trail', 'api-keys': 'API keys', branding: 'the branding', 'bulk-runs': 'bulk runs', cases: 'cases', colleagues: 'people of the team', drafts: 'drafts',
    'event-kinds': 'kinds of events', events: 'events', figures: 'figures', live: 'live messages', notifications: 'notifications', payments: 'payments', preferences: 'settings',
    'print-batches': 'print batches', quarantine: 'submissions in quarantine', queues: 'queues', 'rights-requests': 'requests for accounts', search: 'search results', services: 'services', session: 'sessions', staff: 'accounts', system: 'the state of the system',
    team: 'the team page', teams: 'teams', 'treasury-lists': 'treasury lists', 'view-defaults': 'chosen views', views: 'views',
  },
  refusedFor: {
    'access.not-permitted': 'not permitted',
    'case.action-not-possible': 'not possible in the status of the case',
    'case.assigned-to-somebody-else': 'somebody else has it',
    'case.changed-meanwhile': 'changed by somebody else meanwhile',
    'case.claim-first': 'not claimed',
    'case.colleague-cannot-work-on-it': 'the other person is not competent',
    'case.needs-decision': 'not decided yet',
    'case.nothing-changes': 'was so already',
    'decision.checks-open': 'mandatory checks open',
    'decision.conditions-missing': 'conditions missing',
    'decision.only-proposer-withdraws': 'somebody else’s proposal',
    'decision.proposer-cannot-approve': 'own proposal (four eyes)',
    'decision.reasons-missing': 'reasons missing',
  },
};
