import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@vorgang/platform';
import type { Asker } from './passwords/hashing-room.js';
import { isOutdated } from './passwords/password-hash.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { signInName } from '../people/staff/sign-in-name.js';
import { IdentityProvider, type Credentials, type Identification } from './identity-provider.js';

/** Identifies people by the passwords in our own table. */
@Injectable()
export class LocalAccounts extends IdentityProvider {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {
    super();
  }

  async identify({ userName, password }: Credentials, asker: Asker): Promise<Identification> {
    // served by staff_by_user_name and staff_by_sign_in_name. The exact name comes first, since it may differ from an older one
    // only by case.
    const rows: { id: string; password_hash: string | null; disabled: boolean }[] = await this.unitOfWork.manager.query(
      'select id, password_hash, disabled_at is not null as disabled from staff where user_name = $1 or sign_in_name = $2 order by (user_name = $1) desc limit 1',
      [userName, signInName(userName)],
    );
    const account = rows[0];
    const stored = account?.password_hash ?? null;
    const accepted = (await this.hasher.verify(password, stored, asker)) && account?.disabled === false;
    if (accepted && account && stored !== null && isOutdated(stored)) {
      await this.unitOfWork.manager.query('update staff set password_hash = $2 where id = $1 and password_hash = $3', [
        account.id,
        await this.hasher.hash(password, { ...asker, known: true }),
        stored,
      ]);
    }
    return { staffId: account?.id ?? null, accepted };
  }

  async proofKey(userName: string): Promise<string | null> {
    // The same account as above.
    const rows: { password_hash: string | null }[] = await this.unitOfWork.manager.query(
      'select password_hash from staff where user_name = $1 or sign_in_name = $2 order by (user_name = $1) desc limit 1',
      [userName, signInName(userName)],
    );
    return rows[0]?.password_hash ?? null;
  }
}
