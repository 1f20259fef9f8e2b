/** The kinds of notifications. */
export const notificationKinds = [
  'given-to-me',
  'taken-from-me',
  'returned',
  'answered',
  'post',
  'due',
  'failed',
  'bulk-finished',
  'cases-left',
  'cases-stuck',
  'nobody-competent',
  'account-changed',
  'rights-asked',
  'rights-refused',
  'task-given',
  'task-answered',
  'task-handed-back',
  'task-withdrawn',
  'task-due',
  'task-overdue',
  'mentioned',
  'continued',
  'list-ready',
  'list-failed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Why a case is on the list of the morning, the most urgent reason first. */
export const dueReasons = ['overdue', 'due-today', 'due-tomorrow', 'follow-up'] as const;
export type DueReason = (typeof dueReasons)[number];

/** What the sentence needs besides the case; no personal data of citizens. */
export interface NotificationData {
  /** The person of the staff who did it. */
  readonly by?: { readonly id: string; readonly name: string };
  /** The account that it is about. */
  readonly account?: { readonly id: string; readonly name: string };
  /** What happened to the account: the event’s kind, or the request. */
  readonly change?: string;
  /** How many cases at once, where it is about several. */
  readonly count?: number;
  /** The number of the case that the person had, where something came to them because of it. */
  readonly had?: string;
  /** Why a case is due. */
  readonly due?: readonly DueReason[];
  readonly dueOn?: string;
  /** The bulk run that did it, or that has ended. */
  readonly runId?: string;
  /** The person who has cases and cannot go on with them. */
  readonly person?: { readonly id: string; readonly name: string };
  /** The team that it is about; no case data. */
  readonly team?: { readonly id: string; readonly title: string };
  /** The task within a case; whoever has it may not be able to read the case. */
  readonly task?: { readonly id: string; readonly caseNumber: string; readonly dueOn: string };
  /** Keys of the services for which nobody is competent. */
  readonly services?: readonly string[];
  readonly outcome?: { readonly done: number; readonly refused: number; readonly failed: number; readonly stopped: boolean };
}

/** A notification for somebody. `cause` makes it unique: the event, or the day and the case. */
export interface Told {
  readonly staffId: string;
  readonly kind: NotificationKind;
  readonly caseId: string | null;
  readonly cause: string;
  readonly data: NotificationData;
}
