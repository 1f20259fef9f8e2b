import { defineEvent, part } from '@vorgang/platform';

export const sessionStarted = defineEvent({ kind: 'session.started', version: 1, data: part<{ staffId: string }>() });
/** `replaced`: whether the person has replaced the password by their own. */
export const sessionStartedWithIssuedPassword = defineEvent({
  kind: 'session.started-with-issued-password',
  version: 1,
  data: part<{ staffId: string; replaced: boolean; [more: string]: unknown }>(),
});
export const sessionEnded = defineEvent({ kind: 'session.ended', version: 1, data: part<{ staffId: string }>() });
export const staffSessionsEnded = defineEvent({ kind: 'staff.sessions-ended', version: 1, data: part<{ sessions: number }>() });
export const staffPasswordChanged = defineEvent({ kind: 'staff.password-changed', version: 1, data: part<Record<string, never>>() });
/** `staffId`: the account of that name; null where there is none. */
export const signInFailed = defineEvent({
  kind: 'sign-in.failed',
  version: 1,
  data: part<{ staffId: string | null }>(),
  personal: part<{ userName: string }>(),
  blank: () => ({ userName: '' }),
});

export const signInEvents = [
  sessionStarted,
  sessionStartedWithIssuedPassword,
  sessionEnded,
  staffSessionsEnded,
  staffPasswordChanged,
  signInFailed,
] as const;
