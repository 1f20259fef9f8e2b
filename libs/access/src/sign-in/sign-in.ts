import { Inject, Injectable } from '@nestjs/common';
import {
  CommandGate,
  CONFIG,
  countedAddress,
  currentContext,
  EventRecorder,
  newId,
  Refusal,
  runInContext,
  systemActor,
  UnitOfWork,
  type Config,
} from '@vorgang/platform';
import { RateLimit } from './limits/rate-limit.js';
import type { Asker } from './passwords/hashing-room.js';
import { PrincipalLoader } from '../people/staff/load-principal.js';
import { actAs, type StaffPrincipal } from '../policy/principal.js';
import { SessionDirectory } from './sessions/session.directory.js';
import { StartSession } from './sessions/start-session.js';
import { IdentityProvider, type Credentials } from './identity-provider.js';
import { markOfKnown } from './known-browser.js';
import { pacesOf, pacesOfKnown, pauseOf } from './pace.js';
import { WaitingRoom } from './waiting-room.js';
import { signInFailed } from './sign-in.events.js';

/** The same refusal for a wrong name, a wrong password and a locked account. */
export class WrongCredentials extends Refusal {
  constructor() {
    super('unauthenticated', 'access.wrong-credentials', 'user name or password is wrong');
  }
}

/** Where an attempt comes from. */
export interface SignInFrom {
  /** The client's address. */
  readonly address: string;
  /** The session that the browser had before: it ends. */
  readonly formerToken?: string;
  /** The browser's proofs of earlier sign-ins. */
  readonly knownBrowser?: string;
}

/**
 * Turns a user name and a password into a session. It is no command: a failed attempt must be counted and recorded although it
 * changes nothing, and no transaction may stay open while a password is hashed.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly limits: RateLimit,
    private readonly room: WaitingRoom,
    private readonly identities: IdentityProvider,
    private readonly gate: CommandGate,
    private readonly principals: PrincipalLoader,
    private readonly sessions: SessionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Guessing is slowed, but nobody is shut out, and nobody else is slowed (ADR 0030).
   * @throws TooManySignIns where too many wait at once
   * @throws PasswordsBusy where more passwords come than can be checked
   * @throws WrongCredentials
   */
  async signIn(credentials: Credentials, from: SignInFrom): Promise<{ token: string; principal: StaffPrincipal; proofKey: string | null }> {
    const { buckets, asker } = await this.slowDown(credentials.userName, from);
    const { staffId, accepted } = await this.identities.identify(credentials, asker);
    const person = accepted && staffId !== null ? await this.principals.byId(staffId) : undefined;
    if (!person) {
      await this.recordFailure(credentials.userName, staffId);
      throw new WrongCredentials();
    }
    await this.limits.giveBack(buckets);
    actAs(person);
    const token = await this.gate.send(new StartSession(person.id, from.formerToken));
    const principal = await this.sessions.byToken(token);
    if (!principal) throw new WrongCredentials();
    return { token, principal, proofKey: await this.identities.proofKey(credentials.userName) };
  }

  /** Counts the attempt before its password is checked, so that many at once cannot slip through. */
  private async slowDown(
    userName: string,
    { address, knownBrowser }: SignInFrom,
  ): Promise<{ readonly buckets: readonly string[]; readonly asker: Asker }> {
    const perMinute = this.config.limits.signInsPerMinute;
    const mark = knownBrowser === undefined ? undefined : markOfKnown(knownBrowser, userName, await this.identities.proofKey(userName));
    const paces = mark === undefined ? pacesOf(userName, address, perMinute) : pacesOfKnown(mark, perMinute);
    const buckets = paces.map(({ bucket }) => bucket);
    const counted = await this.limits.count(buckets);
    const pause = pauseOf(paces, new Map([...counted].map(([bucket, { used }]) => [bucket, used])));
    const who = buckets[0] ?? userName;
    const asker = mark === undefined ? { from: countedAddress(address), known: false } : { from: who, known: true };
    if (pause > 0) await this.room.wait(who, asker.from, pause);
    return { buckets, asker };
  }

  private async recordFailure(userName: string, staffId: string | null): Promise<void> {
    const context = { ...(currentContext() ?? { requestId: 'none', locale: 'de' as const }), actor: systemActor('sign-in') };
    // Each attempt has its own stream, so that the events of attempts on one account do not wait for each other.
    await runInContext(context, () =>
      this.unitOfWork.run(() =>
        this.recorder.append({ kind: 'sign-in', id: newId() }, [signInFailed.of({ staffId }, { userName })], { expectedPosition: 0 }),
      ),
    );
  }
}
