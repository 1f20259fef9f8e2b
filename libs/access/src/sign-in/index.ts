import { AccountPasswords } from '../people/staff/account-passwords.js';
import { IdentityProvider } from './identity-provider.js';
import { RateLimit } from './limits/rate-limit.js';
import { LocalAccounts } from './local-accounts.js';
import { ChangePasswordController, ChangePasswordHandler } from './passwords/change-password.js';
import { LocalPasswords } from './passwords/local-passwords.js';
import { PasswordCheck } from './passwords/password-check.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { ResetPasswordController, ResetPasswordHandler } from './passwords/reset-password.js';
import { EndSessionsController, EndSessionsHandler } from './sessions/end-sessions.js';
import { SessionDirectory } from './sessions/session.directory.js';
import { RateLimitRow, SessionRow } from './sessions/session.row.js';
import { ShowSessionController } from './sessions/show-session.js';
import { EndSessionHandler, SignOutController } from './sessions/sign-out.js';
import { StartSessionHandler } from './sessions/start-session.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.js';
import { WaitingRoom } from './waiting-room.js';

/** How somebody gets in, and out again. */
export const signIn = {
  rows: [RateLimitRow, SessionRow],
  controllers: [
    ChangePasswordController,
    EndSessionsController,
    ResetPasswordController,
    ShowSessionController,
    SignInController,
    SignOutController,
  ],
  providers: [
    ChangePasswordHandler,
    EndSessionHandler,
    EndSessionsHandler,
    ResetPasswordHandler,
    StartSessionHandler,
    PasswordCheck,
    PasswordHasher,
    SignIn,
    WaitingRoom,
    { provide: AccountPasswords, useClass: LocalPasswords },
    { provide: IdentityProvider, useClass: LocalAccounts },
  ],
  /** For the rooms above. */
  open: [RateLimit, SessionDirectory],
};
