import { signedIn } from './session';

/**
 * Maps pages and their actions to rights of the server's policy. What is not in this table is closed. The buttons on a case follow
 * `allowedActions` of the loaded case instead.
 */
const rights = {
  cases: {
    list: ['read', 'Case'],
    show: ['read', 'Case'],
    reassign: ['assign', 'Case'],
    next: ['claim', 'Case'],
    approve: ['approve', 'Case'],
    'give-task': ['give-task', 'Case'],
    export: ['export', 'Case'],
  },
  tasks: { list: ['answer', 'Task'], export: ['answer', 'Task'], show: ['read', 'Task'] },
  views: { share: ['share', 'TeamView'] },
  'text-blocks': { share: ['share', 'TextBlock'] },
  quarantine: {
    list: ['read', 'Quarantine'],
    export: ['read', 'Quarantine'],
    show: ['read', 'Quarantine'],
    correct: ['correct', 'Quarantine'],
    release: ['release', 'Quarantine'],
    refuse: ['refuse', 'Quarantine'],
  },
  intake: { list: ['take-in', 'Intake'], create: ['take-in', 'Intake'] },
  'print-batches': {
    list: ['read', 'PrintBatch'],
    export: ['read', 'PrintBatch'],
    create: ['create', 'PrintBatch'],
    'confirm-posted': ['confirm-posted', 'PrintBatch'],
  },
  payments: { list: ['read', 'Payment'], 'record-payment': ['record-payment', 'Payment'] },
  refunds: { list: ['read', 'Payment'], 'record-refund': ['record-refund', 'Payment'] },
  'treasury-lists': { list: ['read', 'TreasuryList'], export: ['read', 'TreasuryList'] },
  figures: { list: ['read', 'Figures'] },
  // Whoever moves cases has due days: clerks their own, supervisors their team's.
  calendar: { list: ['assign', 'Case'] },
  // Whoever has a desk has figures of their own; nobody sees those of others.
  'own-figures': { list: ['propose-decision', 'Case'] },
  team: { list: ['record', 'Absence'] },
  events: { list: ['read', 'AuditTrail'] },
  staff: {
    list: ['read', 'Staff'],
    export: ['read', 'Staff'],
    show: ['read', 'Staff'],
    create: ['create', 'Staff'],
    edit: ['update', 'Staff'],
    disable: ['disable', 'Staff'],
    'reset-password': ['reset-password', 'Staff'],
    confirm: ['confirm-rights', 'Staff'],
  },
  teams: { list: ['read', 'Team'], export: ['read', 'Team'], show: ['read', 'Team'], create: ['create', 'Team'], edit: ['update', 'Team'] },
  'api-keys': { list: ['read', 'ApiKey'], export: ['read', 'ApiKey'], create: ['create', 'ApiKey'], disable: ['disable', 'ApiKey'] },
  system: {
    show: ['read', 'Operations'],
    retry: ['retry', 'Operations'],
    'test-mail': ['test-mail', 'Operations'],
    list: ['read', 'Operations'],
  },
  competences: { list: ['read', 'Staff'] },
  // Clerks may read definitions too. The pages about them are for administrators.
  services: { list: ['update', 'Team'], export: ['update', 'Team'], show: ['read', 'Service'] },
} as const satisfies Record<string, Record<string, readonly [action: string, subject: string]>>;

export type Guarded = keyof typeof rights;

/** Reads only the table's own entries: `constructor` is no right. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Whether the signed-in person may do this at least with some record; false for everything unknown. */
export function may(resource: string, action: string): boolean {
  const right = own(own<Record<string, readonly [string, string]>>(rights, resource) ?? {}, action);
  return right !== undefined && (signedIn()?.ability.can(right[0], right[1]) ?? false);
}
