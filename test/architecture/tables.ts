/** Who may read a table beside the room that owns it; who may write it, where another one may. */
export interface Declared {
  readonly owner: string;
  readonly readers?: readonly string[];
  readonly writers?: readonly string[];
}

/** The command line proves, repairs and exports what all rooms keep; see docs/operating.md. */
const proof = 'apps/cli';

/**
 * Each table of the schema. Its owner's entity describes it, and only its owner writes it. Other SQL that names it is a line
 * here, and hangs on its columns from then on.
 */
export const tables: Readonly<Record<string, Declared>> = {
  // event-log. The worker moves its cursor in the transaction that adds the jobs; a restored log gets a new era.
  event: { owner: 'event-log', readers: ['apps/worker', 'audit', 'cases', 'correspondence', 'desk', 'reporting', proof], writers: [proof] },
  event_personal: { owner: 'event-log', readers: ['audit', 'cases', proof] },
  event_cursor: { owner: 'event-log', readers: ['apps/worker', proof] },

  // access
  staff: { owner: 'access', readers: ['apps/demo', 'audit', 'bulk', 'cases', 'live', proof] },
  team: { owner: 'access', readers: ['audit', 'correspondence', proof] },
  team_member: { owner: 'access', readers: ['cases', proof] },
  competence: { owner: 'access', readers: [proof] },
  api_key: { owner: 'access', readers: [proof] },
  session: { owner: 'access' },
  rate_limit: { owner: 'access' },
  rights_request: { owner: 'access' },
  staff_preference: { owner: 'access' },
  absence: { owner: 'access' },

  stored_file: { owner: 'documents', readers: [proof] },
  held_paper: { owner: 'documents', readers: [proof] },

  // cases: SQL that joins a case for a person uses `readableCase`
  case_file: { owner: 'cases', readers: ['audit', 'bulk', 'correspondence', 'desk', 'live', 'payments', proof] },
  work_item: { owner: 'cases', readers: ['correspondence', 'desk', 'live', 'payments', 'reporting'] },
  case_fact: { owner: 'cases', readers: ['desk', 'reporting', proof] },
  // A trigger writes what changed; it goes when it is in the roll-ups.
  case_fact_delta: { owner: 'cases', readers: ['reporting'], writers: ['reporting'] },
  case_letter: { owner: 'cases', readers: ['correspondence', proof] },
  case_entry: { owner: 'cases' },
  case_task: { owner: 'cases', readers: ['live'] },
  case_word: { owner: 'cases', readers: ['payments', proof] },
  case_drawer: { owner: 'cases', readers: [proof] },
  case_trait: { owner: 'cases' },
  case_assignment: { owner: 'cases', readers: ['audit'] },
  payment_reference: { owner: 'cases', readers: [proof] },
  search_word: { owner: 'cases', readers: [proof] },
  case_check: { owner: 'cases' },
  case_seen: { owner: 'cases' },
  stuck_case: { owner: 'cases' },

  submission: { owner: 'intake', readers: [proof] },
  submission_message: { owner: 'intake', readers: [proof] },
  quarantine_entry: { owner: 'intake', readers: [proof] },

  // reporting: lists that people take along, and what the facts add up to
  list_export: { owner: 'reporting', readers: [proof] },
  figure_cell: { owner: 'reporting' },
  figure_person: { owner: 'reporting' },
  figure_reason: { owner: 'reporting' },
  figure_histogram: { owner: 'reporting' },

  print_batch: { owner: 'correspondence', readers: [proof] },
  receivable: { owner: 'payments', readers: [proof] },

  bulk_run: { owner: 'bulk' },
  bulk_item: { owner: 'bulk', readers: ['live'] },

  case_presence: { owner: 'live' },
  notification: { owner: 'live', readers: [proof] },
  notification_digest: { owner: 'live' },
  notification_morning: { owner: 'live' },

  draft: { owner: 'desk' },
  saved_view: { owner: 'desk' },
  text_block: { owner: 'desk' },
  saved_view_default: { owner: 'desk' },
};
