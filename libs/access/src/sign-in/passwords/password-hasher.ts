import { availableParallelism } from 'node:os';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, currentActor, currentContext, type Config } from '@vorgang/platform';
import type { IssuedPassword } from '../../people/staff/account-passwords.js';
import { HashingRoom, type Asker } from './hashing-room.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { oneTimePassword } from './password-rules.js';

/** At most half of Node's four threads, and one processor stays free for everything else, however many processes share the port. */
function atOnce({ http }: Config): number {
  return Math.max(1, Math.min(2, Math.floor((availableParallelism() - 1) / http.processes)));
}

/** The only way to hash a password: outside of transactions, a few at a time. */
@Injectable()
export class PasswordHasher implements OnModuleDestroy {
  readonly #room: HashingRoom;

  constructor(@Inject(CONFIG) config: Config) {
    this.#room = new HashingRoom(atOnce(config));
  }

  /**
   * The password as a PHC string.
   * @throws PasswordsBusy
   */
  async hash(password: string, asker: Asker = actor()): Promise<string> {
    return this.run(asker, () => hashPassword(password));
  }

  /**
   * Whether the password is the one that was hashed.
   * @param stored a PHC string, or null where there is no account, which takes the same time and is never true
   * @throws PasswordsBusy
   */
  async verify(password: string, stored: string | null, asker: Asker = actor()): Promise<boolean> {
    return this.run(asker, () => verifyPassword(password, stored));
  }

  /** @throws PasswordsBusy */
  async issue(): Promise<IssuedPassword> {
    const password = oneTimePassword();
    return { password, hash: await this.hash(password) };
  }

  onModuleDestroy(): void {
    this.#room.clear();
  }

  private run<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    // A request that waits here must not hold a connection that others wait for.
    if (currentContext()?.manager) throw new Error('a password is hashed before the transaction opens (CommandGate.prepare)');
    return this.#room.run(asker, work);
  }
}

/** The current actor has signed in before, or is the system itself. */
function actor(): Asker {
  const { kind, id } = currentActor();
  return { from: `${kind}:${id}`, known: true };
}
