import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@vorgang/platform';
import { hashPassword, isOutdated, verifyPassword } from '../passwords/password-hash.js';
import { IdentityProvider, type Credentials, type Identification } from './identity-provider.js';

/** Accounts with a password in our own table. */
@Injectable()
export class LocalAccounts extends IdentityProvider {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async identify({ userName, password }: Credentials): Promise<Identification> {
    // served by staff_by_user_name
    const rows: { id: string; password_hash: string | null; disabled: boolean }[] = await this.unitOfWork.manager.query(
      'select id, password_hash, disabled_at is not null as disabled from staff where user_name = $1',
      [userName],
    );
    const account = rows[0];
    const stored = account?.password_hash ?? null;
    const accepted = (await verifyPassword(password, stored)) && account?.disabled === false;
    if (accepted && account && stored !== null && isOutdated(stored)) {
      await this.unitOfWork.manager.query('update staff set password_hash = $2 where id = $1 and password_hash = $3', [
        account.id, await hashPassword(password), stored,
      ]);
    }
    return { staffId: account?.id ?? null, accepted };
  }
}
