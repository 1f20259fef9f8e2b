/** A password that was made here, to be handed over once. */
export interface IssuedPassword {
  readonly password: string;
  readonly hash: string;
}

/** The owner of a password. It must not contain what others know about them. */
export interface PasswordOwner {
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
}

/** Makes passwords for accounts. The sign-in folder, which lies above, implements it. */
export abstract class AccountPasswords {
  /**
   * The hash of a password that somebody chose.
   * @throws InvalidInput `password.refused`, with the rules that it breaks
   */
  abstract choose(password: string, owner: PasswordOwner): Promise<string>;

  /** @throws PasswordsBusy */
  abstract issue(): Promise<IssuedPassword>;
}
