/** What somebody can be told. */
export const notificationKinds = ['given-to-me', 'taken-from-me', 'returned', 'answered', 'due', 'failed', 'bulk-finished'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Why a case is on the list of a morning, the most urgent first. */
export const dueReasons = ['overdue', 'due-today', 'due-tomorrow', 'follow-up'] as const;
export type DueReason = (typeof dueReasons)[number];

/** What the sentence needs beside the case; no personal data of citizens. */
export interface NotificationData {
  /** Who of the staff did it. */
  readonly by?: { readonly id: string; readonly name: string };
  /** How many cases at once, where it is about several. */
  readonly count?: number;
  /** Why a case is due. */
  readonly due?: readonly DueReason[];
  readonly dueOn?: string;
  /** The bulk run that did it, or that has ended. */
  readonly runId?: string;
  readonly outcome?: { readonly done: number; readonly refused: number; readonly failed: number; readonly stopped: boolean };
}

/** Something that somebody is to be told. `cause` makes it once: the event, or the day and the case. */
export interface Told {
  readonly staffId: string;
  readonly kind: NotificationKind;
  readonly caseId: string | null;
  readonly cause: string;
  readonly data: NotificationData;
}
