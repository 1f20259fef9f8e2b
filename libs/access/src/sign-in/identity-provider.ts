import type { Asker } from './passwords/hashing-room.js';

/** What somebody typed. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/** The result of the check: the account that was meant (if there is one), and whether the credentials are right. */
export interface Identification {
  readonly staffId: string | null;
  readonly accepted: boolean;
}

/**
 * Checks whether somebody is who they claim to be. Local accounts do so by password; a directory can replace them. OpenID Connect
 * does not hand over passwords: its callback would be another endpoint, which ends like sign-in in `StartSession`, for the
 * account that the token names.
 */
export abstract class IdentityProvider {
  /**
   * Takes the same time for unknown and for known people.
   * @param asker for whom the password is hashed, so that turns are fair when many come at once
   */
  abstract identify(credentials: Credentials, asker: Asker): Promise<Identification>;

  /** A secret of the account that changes with its password, for the proofs of `known-browser.ts`; null where there is no account. */
  abstract proofKey(userName: string): Promise<string | null>;
}
