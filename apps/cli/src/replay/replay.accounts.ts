import { CreateApiKey, CreateStaff, csrfHeader, csrfValue, sessionCookie, TeamDirectory } from '@vorgang/access';
import type { ServiceDefinition } from '@vorgang/catalogue';
import { CommandGate, newId, randomToken, runInContext, systemActor, type NestFastifyApplication } from '@vorgang/platform';
import type { Channel } from '@vorgang/words';
import { nobody } from '../xes-own.js';
import type { ReplayPlan } from './plan.types.js';
import type { HttpAnswer, HttpCall, HttpClient } from './replay.client.js';

/** The longest name that an account can have. */
export const longestName = 200;

/** The server refused a step of the log; the message says which and why. */
export class StepRefused extends Error {
  constructor(
    readonly what: string,
    readonly answer: HttpAnswer,
  ) {
    const { body } = answer;
    const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'no code';
    super(`${what} was refused: ${answer.status} ${code} ${JSON.stringify(body)}`);
  }
}

/** The people and portals of a log. Everybody has an account and signs in the normal way. */
export class ReplayAccounts {
  readonly #credentials = new Map<string, { readonly userName: string; readonly password: string }>();
  readonly #cookies = new Map<string, string>();
  readonly #keys = new Map<Channel, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly client: HttpClient,
  ) {}

  /**
   * An account for each name, byte for byte, competent for the service; an API key for each channel. User names are made up,
   * since two names of a log may differ only by case.
   */
  async make(
    { people, unknownPerson }: Pick<ReplayPlan, 'people' | 'unknownPerson'>,
    channels: Iterable<Channel>,
    { key: serviceKey, routing }: ServiceDefinition,
  ): Promise<void> {
    const gate = this.app.get(CommandGate);
    await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('replay') }, async () => {
      const teamId = await this.app.get(TeamDirectory).idOf(routing.team.key);
      if (!teamId) throw new Error(`there is no team ${routing.team.key}`);
      for (const [index, displayName] of people.entries()) {
        const userName = displayName === unknownPerson ? nobody : `log-${index + 1}`;
        const password = passwordFor(displayName);
        const competences = [{ serviceKey, may: 'work' as const, maxFeeCents: null, decisionKinds: null }];
        await gate.send(new CreateStaff({ userName, displayName, roles: ['clerk'], teamIds: [teamId], competences, password }));
        this.#credentials.set(displayName, { userName, password });
      }
      for (const channel of new Set(channels)) {
        const { secret } = await gate.send(
          new CreateApiKey({ name: `Replay: ${channel}`, scopes: ['submit'], channels: [channel], mayStateReceivedAt: true }),
        );
        this.#keys.set(channel, secret);
      }
    });
  }

  /** Calls the intake API with the key of this channel. */
  async asPortal(channel: Channel, call: HttpCall): Promise<HttpAnswer> {
    const key = this.#keys.get(channel);
    if (key === undefined) throw new Error(`there is no key for ${channel}`);
    return this.client.send({ ...call, headers: { ...call.headers, 'x-api-key': key } });
  }

  /**
   * Calls the staff API as this person. The person signs in first if they have no session, or it has ended: sessions use real
   * time, and a long replay outlives them.
   */
  async asPerson(name: string, call: HttpCall): Promise<HttpAnswer> {
    const known = this.#cookies.get(name);
    const answer = await this.#send(known ?? (await this.#signIn(name)), call);
    if (answer.status !== 401 || known === undefined) return answer;
    return this.#send(await this.#signIn(name), call);
  }

  #send(cookie: string, call: HttpCall): Promise<HttpAnswer> {
    return this.client.send({ ...call, headers: { ...call.headers, cookie, [csrfHeader]: csrfValue } });
  }

  async #signIn(name: string): Promise<string> {
    const answer = await this.client.send({
      method: 'POST',
      path: '/api/v1/session',
      headers: { [csrfHeader]: csrfValue },
      body: this.#credentials.get(name),
    });
    const cookie = answer.headers['set-cookie']?.map((line) => line.split(';')[0]).find((pair) => pair?.startsWith(`${sessionCookie}=`));
    if (answer.status !== 200 || cookie === undefined) throw new StepRefused(`the sign-in of ${JSON.stringify(name)}`, answer);
    this.#cookies.set(name, cookie);
    return cookie;
  }
}

/** Nobody ever sees the password. It must not contain the name, which could happen by chance with short names. */
function passwordFor(name: string): string {
  const password = randomToken(24);
  return password.toLowerCase().includes(name.toLowerCase()) ? passwordFor(name) : password;
}
