import type { Schema } from '../api/contract';

/** A change of a case that the person may read; `gone` where they no longer may. */
export type CaseChange = Schema<'LiveCase'>;

/** A message of the live stream. `hello` with `again` means that changes may have been missed: read again what is shown. */
export type LiveMessage =
  | { readonly type: 'hello'; readonly again: boolean }
  | ({ readonly type: 'case' } & CaseChange)
  | ({ readonly type: 'notification' } & Schema<'LiveNotification'>)
  | ({ readonly type: 'bulk' } & Schema<'LiveBulk'>)
  | { readonly type: 'access' };

/** `paused`: the session has ended; it goes on after signing in again. */
export type LiveState = 'off' | 'connecting' | 'live' | 'interrupted' | 'paused';
