/** What somebody can be told. */
export const notificationKinds = ['given-to-me', 'taken-from-me', 'returned', 'answered', 'due', 'failed', 'bulk-finished'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Why a case is on the list of a morning. */
export const dueReasons = ['overdue', 'due-today', 'due-tomorrow', 'follow-up'] as const;
export type DueReason = (typeof dueReasons)[number];

/** What the sentence needs beside the case; no personal data of citizens. */
export interface NotificationData {
  /** Who of the staff did it. */
  readonly by?: { readonly id: string; readonly name: string };
  /** Who has the case now, where it was taken away. */
  readonly to?: { readonly id: string; readonly name: string } | null;
  /** Why a case is due. */
  readonly due?: readonly DueReason[];
  readonly dueOn?: string;
  readonly runId?: string;
}
