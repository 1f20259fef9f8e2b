import { Writable } from 'node:stream';
import { Controller, type Type } from '@nestjs/common';
import {
  CommandGate,
  createHttpApp,
  createLogger,
  Endpoint,
  newId,
  UnitOfWork,
  type EndpointSpec,
  type NestFastifyApplication,
} from '@vorgang/platform';
import { z } from 'zod';
import { ApiModule } from '../../../../apps/api/src/api.module.js';
import { allEndpoints } from '../../../../scripts/generate/openapi.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, taxClerk } from '../../../../test/support/stories.js';
import { CreateTeam } from '../people/teams/create-team.js';
import { roles } from '../policy/roles.js';

const read: EndpointSpec = {
  method: 'GET',
  path: '/api/v1/planted',
  audience: 'staff',
  tag: 'test',
  summary: 'Planted',
  permission: null,
  reads: 'own',
  response: z.object({ done: z.boolean() }),
};

/** Reads with wrong declarations. */
@Controller()
class PlantedController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: CommandGate,
  ) {}

  @Endpoint({ ...read, path: '/api/v1/planted/everything', reads: 'AuditTrail' })
  everything(): { done: boolean } {
    return { done: true };
  }

  @Endpoint({ ...read, path: '/api/v1/planted/command' })
  async command(): Promise<{ done: boolean }> {
    await this.gate.send(new CreateTeam('heimlich', 'Heimlich'));
    return { done: true };
  }

  @Endpoint({ ...read, path: '/api/v1/planted/unit' })
  async unit(): Promise<{ done: boolean }> {
    await this.unitOfWork.run((manager) => manager.query(`update team set title = 'Heimlich'`));
    return { done: true };
  }

  @Endpoint({ ...read, path: '/api/v1/planted/snapshot' })
  async snapshot(): Promise<{ done: boolean }> {
    await this.unitOfWork.snapshot((manager) => manager.query(`update team set title = 'Heimlich'`));
    return { done: true };
  }

  @Endpoint({ ...read, method: 'POST', path: '/api/v1/planted/by-post', permission: ['read', 'Desk'] })
  async byPost(): Promise<{ done: boolean }> {
    await this.unitOfWork.run((manager) => manager.query('select 1'));
    return { done: true };
  }
}

@Controller()
class UnknownController {
  // @ts-expect-error -- what no room declares does not compile either
  @Endpoint({ ...read, path: '/api/v1/planted/unknown', reads: 'Secret' })
  secret(): { done: boolean } {
    return { done: true };
  }
}

describe('the gate for reads', () => {
  const lines: { requestId?: string; msg?: string; reads?: string }[] = [];
  const log = new Writable({
    write(chunk: Buffer, _, done) {
      for (const line of chunk.toString().split('\n').filter(Boolean)) lines.push(JSON.parse(line) as (typeof lines)[number]);
      done();
    },
  });
  let app: TestApp;
  let caseId: string;
  const people = new Map<string, Caller>();

  beforeAll(async () => {
    app = await startTestApp({ env: { LOG_LEVEL: 'info' }, log });
    for (const role of roles)
      people.set(role, await app.signIn(role === 'clerk' ? taxClerk('clerk') : { userName: role, roles: [role], teams: ['steuern'] }));
    caseId = (await checkedCase(app, as('clerk'))).id;
  });
  afterAll(() => app.stop());

  function as(role: string): Caller {
    const person = people.get(role);
    if (!person) throw new Error(`nobody is a ${role}`);
    return person;
  }

  const readsOf = ({ reads }: EndpointSpec) => (typeof reads === 'object' ? 'nothing' : reads);

  it('is passed by every read of every room, by everybody who gets past the guard', async () => {
    const gets = allEndpoints()
      .map(({ spec }) => spec)
      .filter(({ method, audience, stream }) => method === 'GET' && audience === 'staff' && !stream);
    expect(gets.length).toBeGreaterThan(50);
    const passed = new Map<string, { spec: EndpointSpec; requestId: string }>();
    for (const role of roles) {
      for (const spec of gets) {
        const path = spec.path
          .replace(':caseId', caseId)
          .replace(':question', 'flow')
          .replace(':key/:version', 'hundesteuer-anmeldung/1')
          .replace(':date', '2026-03-02')
          .replaceAll(/:\w+/g, newId());
        const { status, headers, body } = await as(role).get(path);
        expect({ path, role, status: status < 500 }).toEqual({ path, role, status: true });
        if (status !== 403) passed.set(`${role} ${spec.path}`, { spec, requestId: headers.get('x-request-id') ?? '' });
        else expect((body as { code?: string }).code).toBeDefined();
      }
    }
    // Somebody can read each of them.
    expect(new Set([...passed.values()].map(({ spec }) => spec.path)).size).toBe(gets.length);
    await new Promise((later) => setTimeout(later, 200));
    const said = new Map(lines.filter(({ msg }) => msg === 'request').map(({ requestId, reads }) => [requestId, reads]));
    for (const [who, { spec, requestId }] of passed) expect([who, said.get(requestId)]).toEqual([who, readsOf(spec)]);
  });

  describe('of a program with reads that are not as they should be', () => {
    let planted: NestFastifyApplication;
    let url: string;

    async function composed(...controllers: Type[]): Promise<NestFastifyApplication> {
      const { config, clock, database } = app;
      const logger = createLogger('silent');
      const made = await createHttpApp(
        { module: class Planted {}, imports: [ApiModule.compose({ config, logger, clock, databaseUrl: database.app })], controllers },
        config,
        logger,
      );
      await made.init().catch(async (error: unknown) => {
        await made.close();
        throw error;
      });
      return made;
    }

    beforeAll(async () => {
      planted = await composed(PlantedController);
      await planted.listen(0, '127.0.0.1');
      url = await planted.getUrl();
    });
    afterAll(() => planted.close());

    const ask = async (role: string, path: string, method = 'GET') => {
      const answer = await fetch(`${url}/api/v1/planted/${path}`, {
        method,
        headers: { cookie: as(role).cookie ?? '', 'x-requested-with': 'vorgang' },
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };

    it('refuses who could read nothing of it, though the endpoint asks for no right, and records that', async () => {
      for (const role of roles) expect([role, (await ask(role, 'everything')).status]).toEqual([role, role === 'auditor' ? 200 : 403]);
      const { body } = await as('auditor').get('/api/v1/events?kind=attempt.refused&limit=50');
      const attempts = (body.entries as { by: { name: string }; data: { command: string } }[]).filter(
        ({ data }) => data.command === 'GET /api/v1/planted/everything',
      );
      expect(attempts.map(({ by }) => by.name).sort()).toEqual(roles.filter((role) => role !== 'auditor').toSorted());
    });

    it.each(['command', 'unit', 'snapshot'])('lets a GET change nothing: %s', async (path) => {
      expect(await ask('administrator', path)).toMatchObject({
        status: 500,
        body: { detail: expect.stringContaining('Nothing was changed') },
      });
      const { body } = await as('administrator').get('/api/v1/teams');
      expect((body.items as { title: string }[]).map(({ title }) => title)).not.toContain('Heimlich');
    });

    it('leaves a unit of work to what is sent to be done', async () => {
      expect(await ask('clerk', 'by-post', 'POST')).toMatchObject({ status: 200 });
    });

    it('does not start where something is read that the policy does not know', async () => {
      await expect(composed(UnknownController)).rejects.toThrow('the policy has no such subject: GET /api/v1/planted/unknown reads Secret');
    });
  });
});

describe('a declaration', () => {
  const { reads: _, ...silent } = read;

  it.each<[string, EndpointSpec]>([
    ['a GET', silent],
    ['what needs the right to read alone', { ...silent, method: 'POST', permission: ['read', 'Case'] }],
    [
      'a file',
      {
        ...silent,
        method: 'POST',
        permission: ['create', 'PrintBatch'],
        response: undefined,
        file: 'application/pdf',
        noExport: 'a preview',
      },
    ],
    ['an export', { ...silent, method: 'POST', permission: ['create', 'PrintBatch'], exports: 'events' }],
    ['nothing, without a reason', { ...silent, reads: { nothing: '' } }],
  ])('that says not what it reads is refused: %s', (_name, spec) => {
    expect(() => Endpoint(spec)).toThrow('/api/v1/planted must say what it reads');
  });

  it('that changes something, or is for portals, reads nothing', () => {
    expect(() => Endpoint({ ...silent, method: 'POST', permission: ['create', 'Team'] })).not.toThrow();
    expect(() => Endpoint({ ...silent, audience: 'portal', permission: ['read-status', 'Submission'] })).not.toThrow();
  });
});
