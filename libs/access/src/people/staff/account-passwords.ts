/** A password that was made here, to hand to somebody once. */
export interface IssuedPassword {
  readonly password: string;
  readonly hash: string;
}

/** Whose password it is: what others know of them must not be in it. */
export interface PasswordOwner {
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
}

/** How an account comes by a password. Signing in knows how, and is above. */
export abstract class AccountPasswords {
  /**
   * The hash of a password that somebody chose.
   * @throws InvalidInput `password.refused`, with the rules that it breaks
   */
  abstract choose(password: string, owner: PasswordOwner): Promise<string>;

  /** @throws PasswordsBusy */
  abstract issue(): Promise<IssuedPassword>;
}
