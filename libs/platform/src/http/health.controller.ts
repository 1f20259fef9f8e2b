import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Header, Headers, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { trustOf } from '../config/proxies.js';
import { NotFound, Refusal } from '../errors.js';
import { HealthChecks } from '../health/health-checks.js';
import { Endpoint } from './endpoint.js';
import { Metrics } from './metrics.js';

const status = z.object({ status: z.literal('ok') });
const proxied = z.object({ forwarded: z.boolean(), believed: z.boolean() });

/** Tells whether the process lives and whether it can work, and gives its metrics. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
    private readonly checks: HealthChecks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint({ method: 'GET', path: '/health/live', audience: 'public', tag: 'operation', summary: 'The process lives', response: status })
  live(): z.infer<typeof status> {
    return { status: 'ok' };
  }

  @Endpoint({
    method: 'GET',
    path: '/health/ready',
    audience: 'public',
    tag: 'operation',
    summary: 'The process can work',
    response: status,
    problems: ['server.not-ready'],
  })
  async ready(): Promise<z.infer<typeof status>> {
    try {
      await this.dataSource.query('select 1');
    } catch {
      throw new Refusal('unavailable', 'server.not-ready', 'the database does not answer', { retryAfter: 5 });
    }
    for (const { key, check } of this.checks.all.filter(({ needed }) => needed)) {
      const { state } = await check();
      if (state === 'bad') throw new Refusal('unavailable', 'server.not-ready', `out of order: ${key}`);
    }
    return { status: 'ok' };
  }

  @Endpoint({
    method: 'GET',
    path: '/health/proxy',
    audience: 'public',
    tag: 'operation',
    summary: 'Whether a proxy says for whom it asks, and is believed',
    response: proxied,
  })
  proxy(@Req() request: FastifyRequest): z.infer<typeof proxied> {
    const forwarded = request.headers['x-forwarded-for'] !== undefined;
    return { forwarded, believed: forwarded && trustOf(this.config.http.trustedProxies)(request.socket.remoteAddress, 0) };
  }

  @Endpoint({
    method: 'GET',
    path: '/metrics',
    audience: 'public',
    tag: 'operation',
    summary: 'Prometheus metrics, for the bearer of METRICS_TOKEN; without one nobody reads them',
    file: 'text/plain',
    noExport: 'figures of the process',
  })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(@Headers('authorization') authorization?: string): Promise<string> {
    const token = this.config.metricsToken;
    if (!token || !sameSecret(authorization ?? '', `Bearer ${token}`)) throw new NotFound('page');
    return this.metrics.text();
  }
}

/** Compares in constant time, so that the time tells nothing, even for other lengths. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
