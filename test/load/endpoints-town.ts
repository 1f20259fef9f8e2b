/* The people that `endpoints.ts` asks as, and the few cases that are real, made over HTTP. */
import { CreateApiKey, CreateStaff, EnsureTeams, TeamDirectory, type Competence, type Role } from '@vorgang/access';
import { SubmitCase } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import { CommandGate, newId, newSecretId, runInContext, systemActor, type NestFastifyApplication } from '@vorgang/platform';
import { applicant, dogForm, dogTax, mayApprove, mayWork } from '../support/stories.js';
import type { Asking } from './endpoints-asked.js';

const password = 'Eine-lange-Messung-1';

/** Somebody with a session, or a portal. */
export interface Caller extends Asking {
  request(method: string, path: string, body?: unknown): Promise<Response>;
}

interface Api {
  readonly app: NestFastifyApplication;
  readonly url: string;
}

export class People {
  constructor(
    private readonly api: Api,
    private readonly now: () => string,
  ) {}

  asSystem<T>(work: (gate: CommandGate) => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, () => work(this.api.app.get(CommandGate)));
  }

  /** The teams of the real services, then others; the last has no case at all. */
  async teams(): Promise<string[]> {
    await this.asSystem((gate) =>
      gate.send(new EnsureTeams(Array.from({ length: 18 }, (_, i) => ({ key: `load-${String(i).padStart(2, '0')}`, title: `Team ${i}` })))),
    );
    const keys = ['steuern', 'buergerbuero', 'umwelt', ...Array.from({ length: 18 }, (_, i) => `load-${String(i).padStart(2, '0')}`)];
    return Promise.all(keys.map(async (key) => (await this.api.app.get(TeamDirectory).idOf(key)) ?? ''));
  }

  async signedIn(name: string, roles: Role[], teamIds: readonly string[], competences: Competence[] = []): Promise<Caller> {
    const userName = name.replaceAll(/\W+/g, '-');
    const { id } = await this.asSystem((gate) =>
      gate.send(new CreateStaff({ userName, roles, teamIds: [...teamIds], competences, password })),
    );
    const response = await this.send({}, 'POST', '/api/v1/session', { userName, password });
    const cookie = /vorgang_session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
    return { name, id, request: (method, path, body) => this.send({ cookie }, method, path, body) };
  }

  async portal(): Promise<Caller> {
    const key = await this.asSystem((gate) =>
      gate.send(new CreateApiKey({ name: 'load', scopes: ['submit', 'read-status'], channels: ['portal'] })),
    );
    return {
      name: 'portal',
      id: key.id,
      request: (method, path, body) => this.send({ 'x-api-key': key.secret, 'idempotency-key': newId() }, method, path, body),
    };
  }

  /** Everybody in whose eyes the lists look different. */
  async all(
    teams: readonly string[],
    rareService: string,
  ): Promise<
    Record<
      'clerk' | 'approver' | 'rareClerk' | 'supervisor' | 'newTeam' | 'everywhere' | 'auditor' | 'administrator' | 'cashier' | 'portal',
      Caller
    >
  > {
    const [own = '', , , ...others] = teams;
    const [rare = '', last = ''] = [teams[19], others.at(-1)];
    return {
      clerk: await this.signedIn('clerk', ['clerk'], [own], [mayWork(dogTax), mayWork('service-20')]),
      approver: await this.signedIn('approver', ['approver'], [own], [mayApprove(dogTax), mayApprove('service-20')]),
      rareClerk: await this.signedIn('clerk of a rare service', ['clerk'], [rare], [mayWork(rareService)]),
      supervisor: await this.signedIn('supervisor of a team', ['supervisor'], [own]),
      newTeam: await this.signedIn('supervisor of a new team', ['supervisor'], [last]),
      everywhere: await this.signedIn('supervisor of all', ['supervisor'], teams),
      auditor: await this.signedIn('auditor', ['auditor'], []),
      administrator: await this.signedIn('administrator', ['administrator'], []),
      cashier: await this.signedIn('cashier', ['cashier'], []),
      portal: await this.portal(),
    };
  }

  async submitted(): Promise<string> {
    const definition = this.api.app.get(Catalogue).current(dogTax);
    if (!definition) throw new Error('no service');
    const kase = await this.asSystem((gate) =>
      gate.send(
        new SubmitCase({
          submissionId: newSecretId(),
          definition,
          externalReference: null,
          channel: 'portal',
          receivedAt: this.now(),
          identification: { method: 'bundid', trustLevel: 'substantial' },
          replyChannel: { kind: 'post' },
          applicant,
          form: dogForm(),
          attachments: [],
          payment: null,
        }),
      ),
    );
    return kase.id;
  }

  /** A case that the clerk has and has checked. */
  async checked(clerk: Caller): Promise<{ id: string; version: number }> {
    const id = await this.submitted();
    await ok(clerk, 'POST', `/api/v1/cases/${id}/claim`);
    const kase = await ok<CaseView>(clerk, 'GET', `/api/v1/cases/${id}`);
    let { version } = kase;
    for (const check of kase.checks.filter((one) => one.kind === 'manual' && one.required && one.status === 'open')) {
      ({ version } = await ok<CaseView>(clerk, 'POST', `/api/v1/cases/${id}/checks/${check.key}`, {
        version,
        status: 'passed',
        finding: 'geprüft',
      }));
    }
    return { id, version };
  }

  /** An open case, one with very many notes, one decided, one proposed and one that waits. */
  async realCases(clerk: Caller): Promise<string[]> {
    const [open, noted] = [await this.checked(clerk), await this.checked(clerk)];
    for (let n = 0; n < 300; n++)
      await ok(clerk, 'POST', `/api/v1/cases/${noted.id}/notes`, { text: `Vermerk ${n}: ${'was zu sagen war '.repeat(10)}` });
    const [decided, proposed, waiting] = [await this.checked(clerk), await this.checked(clerk), await this.checked(clerk)];
    await ok(clerk, 'POST', `/api/v1/cases/${decided.id}/proposal`, { version: decided.version, kind: 'grant', reasons: ['liable'] });
    await ok(clerk, 'POST', `/api/v1/cases/${proposed.id}/proposal`, {
      version: proposed.version,
      kind: 'grant',
      reasons: ['dangerous-dog'],
    });
    await ok(clerk, 'POST', `/api/v1/cases/${waiting.id}/information-request`, { version: waiting.version, items: ['breed'] });
    return [open.id, noted.id, decided.id, proposed.id, waiting.id];
  }

  private send(headers: Record<string, string>, method: string, path: string, body?: unknown): Promise<Response> {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return fetch(this.api.url + path, {
      method,
      headers: { ...headers, ...json, 'x-requested-with': 'vorgang' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

export interface CaseView {
  readonly version: number;
  readonly checks: { readonly key: string; readonly kind: string; readonly required: boolean; readonly status: string }[];
}

/** @throws Error where the answer is no success */
export async function ok<T>(who: Caller, method: string, path: string, body?: unknown): Promise<T> {
  const response = await who.request(method, path, body);
  const text = await response.text();
  if (!response.ok) throw new Error(`${who.name}: ${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
