import { Inject, Injectable } from '@nestjs/common';
import {
  CommandGate, CONFIG, currentContext, EventRecorder, newId, Refusal, runInContext, systemActor, UnitOfWork, type Config,
} from '@vorgang/platform';
import { actAs } from '../guard/access.guard.js';
import { RateLimit } from '../limits/rate-limit.js';
import { PrincipalLoader } from '../principal/load-principal.js';
import type { StaffPrincipal } from '../principal/principal.js';
import { StartSession } from '../start-session/start-session.command.js';
import { IdentityProvider, type Credentials } from './identity-provider.js';

/** A whole town hall may come from one address. */
const namesPerAddress = 10;

/** The same for a wrong name, a wrong password and a disabled account. */
export class WrongCredentials extends Refusal {
  constructor() {
    super('unauthenticated', 'access.wrong-credentials', 'user name or password is wrong');
  }
}

/** The buckets that an attempt to sign in counts in. */
export const signInBuckets = {
  name: (userName: string) => `sign-in:name:${userName}`,
  address: (address: string) => `sign-in:address:${address}`,
};

/**
 * From a user name and a password to a session. Not a command: a failed attempt must count and be recorded although
 * it changes nothing, and no transaction stays open while a password is hashed.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly limits: RateLimit,
    private readonly identities: IdentityProvider,
    private readonly gate: CommandGate,
    private readonly principals: PrincipalLoader,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param address the client's, for the rate limit
   * @param formerToken the session that the browser had before: it ends
   * @throws Refusal `access.too-many-sign-ins`
   * @throws WrongCredentials
   */
  async signIn(credentials: Credentials, address: string, formerToken: string | undefined): Promise<{ token: string; principal: StaffPrincipal }> {
    const buckets = [signInBuckets.name(credentials.userName), signInBuckets.address(address)] as const;
    const perMinute = this.config.limits.signInsPerMinute;
    await this.limits.take(
      [{ bucket: buckets[0], perMinute }, { bucket: buckets[1], perMinute: perMinute * namesPerAddress }],
      'access.too-many-sign-ins',
    );
    const { staffId, accepted } = await this.identities.identify(credentials);
    const person = accepted && staffId !== null ? await this.principals.byId(staffId) : undefined;
    if (!person) {
      await this.recordFailure(credentials.userName, staffId);
      throw new WrongCredentials();
    }
    await this.limits.giveBack(buckets);
    actAs(person);
    const token = await this.gate.send(new StartSession(person.id, formerToken));
    const principal = await this.principals.bySession(token);
    if (!principal) throw new WrongCredentials();
    return { token, principal };
  }

  private async recordFailure(userName: string, staffId: string | null): Promise<void> {
    const context = { ...(currentContext() ?? { requestId: 'none', locale: 'de' as const }), actor: systemActor('sign-in') };
    // A stream of its own for each attempt: guessing at one account must not make its events wait for each other.
    await runInContext(context, () =>
      this.unitOfWork.run(() =>
        this.recorder.append(
          { kind: 'sign-in', id: newId() },
          [{ kind: 'sign-in.failed', version: 1, data: { staffId }, personal: { userName } }],
          { expectedPosition: 0 },
        ),
      ),
    );
  }
}
