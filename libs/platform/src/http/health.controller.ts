import { Controller, Header, Headers, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { NotFound, Refusal } from '../errors.js';
import { Endpoint } from './endpoint.js';
import { Metrics } from './metrics.js';

const status = z.object({ status: z.literal('ok') });

/** Whether the process lives, whether it can work, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint({ method: 'GET', path: '/health/live', audience: 'public', tag: 'operation', summary: 'The process lives', response: status })
  live(): z.infer<typeof status> {
    return { status: 'ok' };
  }

  @Endpoint({ method: 'GET', path: '/health/ready', audience: 'public', tag: 'operation', summary: 'The process can work', response: status, problems: ['server.not-ready'] })
  async ready(): Promise<z.infer<typeof status>> {
    try {
      await this.dataSource.query('select 1');
    } catch {
      throw new Refusal('unavailable', 'server.not-ready', 'the database does not answer');
    }
    return { status: 'ok' };
  }

  @Endpoint({ method: 'GET', path: '/metrics', audience: 'public', tag: 'operation', summary: 'Prometheus metrics; with METRICS_TOKEN set, only for its bearer', file: 'text/plain' })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(@Headers('authorization') authorization?: string): Promise<string> {
    const token = this.config.metricsToken;
    if (token && authorization !== `Bearer ${token}`) throw new NotFound('page');
    return this.metrics.registry.metrics();
  }
}
