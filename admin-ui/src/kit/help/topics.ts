/** Each page's short guide. */
export const helpTopics = [
  'home',
  'queue',
  'case',
  'approve',
  'intake',
  'quarantine',
  'print-batches',
  'payments',
  'treasury',
  'dashboard',
  'events',
  'staff',
  'teams',
  'api-keys',
  'services',
  'system',
  'settings',
  'search',
  'bulk',
  'absence',
  'notifications',
  'tasks',
  'calendar',
  'preview',
  'letters',
  'own-figures',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What a guide says; texts may hold `[[key|word]]` (explained on hover) and `{n}` (a key to press). */
export interface Guide {
  readonly title: string;
  readonly intro: string;
  /** A description of its picture (`public/help/<topic>.<lang>.webp`) for people who cannot see it. */
  readonly picture: string;
  readonly steps: readonly string[];
  /** Good to know. */
  readonly hints?: readonly string[];
  readonly see?: readonly HelpTopic[];
}

const byFirstPart: Readonly<Record<string, HelpTopic>> = {
  '': 'home',
  cases: 'queue',
  applications: 'intake',
  quarantine: 'quarantine',
  tasks: 'tasks',
  'own-figures': 'own-figures',
  'list-exports': 'queue',
  calendar: 'calendar',
  'print-batches': 'print-batches',
  payments: 'payments',
  refunds: 'payments',
  'treasury-lists': 'treasury',
  figures: 'dashboard',
  dashboard: 'dashboard',
  events: 'events',
  staff: 'staff',
  competences: 'staff',
  teams: 'teams',
  team: 'absence',
  'api-keys': 'api-keys',
  services: 'services',
  system: 'system',
  settings: 'settings',
  password: 'settings',
  search: 'search',
  bulk: 'bulk',
  'bulk-runs': 'bulk',
  absence: 'absence',
  absences: 'absence',
  notifications: 'notifications',
};

/** The guide of the page at this address. */
export function topicOf(pathname: string, search: string): HelpTopic {
  const [first = '', second] = pathname.split('/').filter(Boolean);
  if (first === 'cases') {
    if (second) return 'case';
    const query = new URLSearchParams(search);
    if (query.get('queue') === 'to-approve') return 'approve';
    return query.get('q') ? 'search' : 'queue';
  }
  return byFirstPart[first] ?? 'home';
}
