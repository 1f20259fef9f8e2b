import type { Schema } from '../api/contract';

/** A change of a case that one may read; `gone` where one could read it before and cannot any more. */
export type CaseChange = Schema<'LiveCase'>;

/** What the live stream says. `hello` with `again`: something may have been missed, read again what is shown. */
export type LiveMessage =
  | { readonly type: 'hello'; readonly again: boolean }
  | ({ readonly type: 'case' } & CaseChange)
  | ({ readonly type: 'notification' } & Schema<'LiveNotification'>)
  | ({ readonly type: 'bulk' } & Schema<'LiveBulk'>)
  | { readonly type: 'access' };

/** `paused`: the session has ended; it goes on after signing in again. */
export type LiveState = 'off' | 'connecting' | 'live' | 'interrupted' | 'paused';
