import { createServer, request, type Server } from 'node:http';
import { Controller, Module, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Clock, SystemClock } from '../clock.js';
import { loadConfig } from '../config.js';
import { createLogger, LOGGER } from '../log.js';
import { DatabaseWatch } from '../database/database-watch.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventRecorder } from '../events/events.js';
import { Endpoint } from './endpoint.js';
import { Exports } from './exports.js';
import { Metrics } from './metrics.js';
import { clientAddress, createHttpApp, type NestFastifyApplication } from './server.js';

@Controller()
class MirrorController {
  @Endpoint({
    method: 'GET',
    path: '/from',
    audience: 'public',
    tag: 'test',
    summary: 'Where the request came from',
    response: z.object({ from: z.string() }),
  })
  from(@Req() asked: FastifyRequest): { from: string } {
    return { from: clientAddress(asked) };
  }
}

const logger = createLogger('silent');

/** This spec records nothing. */
class NoRecorder extends EventRecorder {
  append(): Promise<void> {
    return Promise.reject(new Error('nothing is to be recorded here'));
  }

  recordRefusal(): Promise<void> {
    return this.append();
  }
}

const nowhere = new DataSource({ type: 'postgres' });

@Module({
  controllers: [MirrorController],
  providers: [
    Metrics,
    { provide: DatabaseWatch, useFactory: () => new DatabaseWatch(nowhere, logger) },
    { provide: Exports, useFactory: () => new Exports(new UnitOfWork(nowhere), new NoRecorder()) },
    { provide: Clock, useClass: SystemClock },
    { provide: LOGGER, useValue: logger },
  ],
})
class MirrorModule {}

/** As nginx does with `proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for`. */
async function proxyTo(port: number, from: string): Promise<{ port: number; server: Server }> {
  const server = createServer((asked, answer) => {
    const before = asked.headers['x-forwarded-for'];
    const forwarded = [...(before === undefined ? [] : [before].flat()), from].join(', ');
    asked.pipe(
      request(
        { host: '127.0.0.1', port, path: asked.url, method: asked.method, headers: { ...asked.headers, 'x-forwarded-for': forwarded } },
        (got) => {
          answer.writeHead(got.statusCode ?? 500, got.headers);
          got.pipe(answer);
        },
      ),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
  return { port: address.port, server };
}

describe('where a request comes from', () => {
  const started: { app: NestFastifyApplication; servers: Server[] }[] = [];
  afterAll(async () => {
    for (const { app, servers } of started) {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await app.close();
    }
  });

  /** A server behind proxies; the client calls the last one. @returns what the server takes for the client's address */
  async function behind(
    trust: string | undefined,
    proxies: readonly string[],
  ): Promise<(headers?: Record<string, string>) => Promise<unknown>> {
    const app = await createHttpApp(MirrorModule, loadConfig(trust === undefined ? {} : { TRUST_PROXY: trust }), logger);
    await app.listen(0, '127.0.0.1');
    const servers: Server[] = [];
    let port = Number(new URL(await app.getUrl()).port);
    for (const from of proxies) {
      const proxy = await proxyTo(port, from);
      servers.push(proxy.server);
      ({ port } = proxy);
    }
    started.push({ app, servers });
    return async (headers = {}) => {
      const answer: unknown = await (await fetch(`http://127.0.0.1:${port}/from`, { headers })).json();
      return typeof answer === 'object' && answer !== null && 'from' in answer ? answer.from : undefined;
    };
  }

  it.each([
    ['nobody is trusted', undefined, ['198.51.100.7'], '127.0.0.1'],
    ['one proxy is', '1', ['198.51.100.7'], '198.51.100.7'],
    ['a proxy is by its address', '127.0.0.1', ['198.51.100.7'], '198.51.100.7'],
    ['a proxy is by its network', 'loopback', ['2001:db8::9'], '2001:db8::9'],
    ['two proxies are, the outer one seen by the inner one', '2', ['127.0.0.1', '198.51.100.7'], '198.51.100.7'],
    ['only others are', '192.0.2.0/24', ['198.51.100.7'], '127.0.0.1'],
    ['a proxy appends the port too', '1', ['198.51.100.7:40111'], '198.51.100.7'],
    ['a proxy writes what is no address', '1', ['unknown'], '127.0.0.1'],
  ])('where %s', async (_name, trust, proxies, from) => {
    const ask = await behind(trust, proxies);
    expect(await ask()).toBe(from);
    // Whatever the client says about itself changes nothing.
    for (const stated of ['192.0.2.1', '127.0.0.1', '192.0.2.1, 127.0.0.1', '::1', 'x', ',,,', '192.0.2.1,'.repeat(50)]) {
      expect(await ask({ 'x-forwarded-for': stated, 'x-real-ip': '192.0.2.9', forwarded: 'for=192.0.2.8' })).toBe(from);
    }
  });
});
