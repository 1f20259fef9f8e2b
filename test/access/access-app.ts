import { Controller, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule, CreateStaff, type CreateStaffInput } from '@vorgang/access';
import { EventLogModule } from '@vorgang/event-log';
import {
  CommandGate,
  createHttpApp,
  createLogger,
  loadConfig,
  PlatformModule,
  runInContext,
  systemActor,
  type NestFastifyApplication,
} from '@vorgang/platform';
import pg from 'pg';
import { policy } from '../../apps/common/src/policy.js';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

export const goodPassword = 'Kastanienallee-17';

/** A small application with this room only, on a database of its own. */
export interface AccessApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Rows, read by the owner. */
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Lets somebody in, as the system. */
  givenStaff(input: Partial<CreateStaffInput> & { userName: string }): Promise<string>;
  /** Calls the API; JSON in and out. */
  call(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, options?: CallOptions): Promise<Answer>;
  /** Signs somebody in; answers with their cookie. */
  signIn(userName: string, password?: string): Promise<string>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly cookie?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Leave out the header that shows that the page is ours. */
  readonly forged?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests look into answers of many shapes
  readonly body: any;
  readonly cookie: string | undefined;
}

export async function startAccessApp(controllers: Type[] = [], env: Record<string, string> = {}): Promise<AccessApp> {
  const database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.app, LOG_LEVEL: 'silent', ...env });
  const logger = createLogger('silent');
  for (const controller of controllers) Controller()(controller);

  @Module({
    imports: [
      PlatformModule.forRoot({ config, logger }),
      TypeOrmModule.forRoot({ type: 'postgres', url: database.app, autoLoadEntities: true, poolSize: 10 }),
      EventLogModule,
      AccessModule.forRoot(policy),
    ],
    controllers,
  })
  class AccessTestModule {}

  const app = await createHttpApp(AccessTestModule, config, logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const owner = new pg.Client({ connectionString: database.owner });
  await owner.connect();

  const call = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, options: CallOptions = {}): Promise<Answer> => {
    const response = await app.inject({
      method,
      url,
      headers: {
        ...(options.forged ? {} : { 'x-requested-with': 'vorgang' }),
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { payload: options.body as object }),
    });
    const cookie = response.cookies.find((one) => one.name === 'vorgang_session');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.body ? JSON.parse(response.body) : undefined,
      cookie: cookie ? `vorgang_session=${cookie.value}` : undefined,
    };
  };

  return {
    app,
    database,
    call,
    sql: async (text, parameters) => (await owner.query(text, parameters)).rows,
    givenStaff: (input) =>
      runInContext({ requestId: 'test', locale: 'de', actor: systemActor('test') }, async () => {
        const { id } = await app.get(CommandGate).send(new CreateStaff({ roles: [], password: goodPassword, ...input }));
        return id;
      }),
    signIn: async (userName, password = goodPassword) => {
      const answer = await call('POST', '/api/v1/session', { body: { userName, password } });
      if (!answer.cookie) throw new Error(`${userName} could not sign in: ${JSON.stringify(answer.body)}`);
      return answer.cookie;
    },
    close: async () => {
      await app.close();
      await owner.end();
      await database.drop();
    },
  };
}
