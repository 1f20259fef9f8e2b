import type { Asker } from './passwords/hashing-room.js';

/** What somebody typed. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/** What came of checking it: which account was meant (if there is one), and whether it is them. */
export interface Identification {
  readonly staffId: string | null;
  readonly accepted: boolean;
}

/**
 * Says whether somebody is who they claim to be. Local accounts do so by password; a directory can take their place.
 * OpenID Connect does not hand over passwords: its callback would be an endpoint of its own that ends, like sign-in,
 * in `StartSession` for the account that the token names.
 */
export abstract class IdentityProvider {
  /**
   * Takes as long for somebody unknown as for somebody known.
   * @param asker whose turn it is, where many come at once
   */
  abstract identify(credentials: Credentials, asker: Asker): Promise<Identification>;

  /** A secret of the account that changes with its password, for proofs about it (`known-browser.ts`); null where there is no account. */
  abstract proofKey(userName: string): Promise<string | null>;
}
