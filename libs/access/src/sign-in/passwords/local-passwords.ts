import { Injectable } from '@nestjs/common';
import { AccountPasswords, type IssuedPassword, type PasswordOwner } from '../../people/staff/account-passwords.js';
import { PasswordCheck } from './password-check.js';
import { PasswordHasher } from './password-hasher.js';

/** Checks the passwords of local accounts, and hashes them outside of transactions. */
@Injectable()
export class LocalPasswords extends AccountPasswords {
  constructor(
    private readonly check: PasswordCheck,
    private readonly hasher: PasswordHasher,
  ) {
    super();
  }

  async choose(password: string, owner: PasswordOwner): Promise<string> {
    await this.check.demand(password, owner);
    return this.hasher.hash(password);
  }

  async issue(): Promise<IssuedPassword> {
    return this.hasher.issue();
  }
}
