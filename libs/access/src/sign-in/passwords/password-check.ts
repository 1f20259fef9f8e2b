import { Injectable, Optional } from '@nestjs/common';
import type { PasswordOwner } from '../../people/staff/account-passwords.js';
import { HouseWords } from './house-words.js';
import { checkPassword } from './password-rules.js';

/** The name of the product. Everybody who sees the sign-in page would try it. */
const product = 'vorgang';

/** The one place that checks chosen passwords, no matter who sets them and how. */
@Injectable()
export class PasswordCheck {
  constructor(@Optional() private readonly house?: HouseWords) {}

  /**
   * @param pointer the password's place in the input
   * @throws InvalidInput `password.refused`, with the rules that it breaks
   */
  async demand(password: string, owner: PasswordOwner, pointer = '/password'): Promise<void> {
    await checkPassword(password, owner, [product, ...(this.house?.words ?? [])], pointer);
  }
}
