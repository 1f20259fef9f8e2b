import { statfs } from 'node:fs/promises';
import { Controller, Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  CONFIG,
  defineEndpoint,
  Endpoint,
  HealthChecks,
  LOGGER,
  productVersion,
  UnitOfWork,
  type Config,
  type HealthFinding,
  type Logger,
} from '@vorgang/platform';
import { healthCheckKeys, type HealthCheckKey } from '@vorgang/words';
import { z } from 'zod';
import { jobCounts } from './jobs.js';

const finding = z
  .object({
    key: z.enum(healthCheckKeys).describe('What was looked at'),
    state: z.enum(['good', 'watch', 'bad']).describe('fine; to be looked at; out of order'),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
  .meta({ id: 'HealthFinding' });

const health = z.object({
  at: z.string(),
  state: z.enum(['good', 'watch', 'bad']).describe('The worst of all'),
  checks: z.array(finding),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/system/health',
  audience: 'staff',
  tag: 'operation',
  summary: 'How the system is: database, worker, jobs, mail server, disk, keys, versions; each with its state',
  permission: ['read', 'Operations'],
  reads: 'Operations',
  response: health,
});

const worst = ['good', 'watch', 'bad'] as const;

const followerWatch = 30;
const followerBad = 300;
const jobsWatch = 300;
const gigabyte = 1024 ** 3;

/** The health checks that belong to no other room. */
@Injectable()
export class SystemChecks {
  constructor(
    checks: HealthChecks,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    checks.register({ key: 'database', check: () => this.database() });
    checks.register({ key: 'worker', check: () => this.worker() });
    checks.register({ key: 'follower', check: () => this.follower() });
    checks.register({ key: 'jobs', check: () => this.jobs() });
    checks.register({ key: 'disk', check: () => this.disk() });
    checks.register({ key: 'versions', check: () => this.versions() });
  }

  private async one<T extends object>(sql: string): Promise<Partial<T>> {
    const rows: T[] = await this.unitOfWork.manager.query(sql);
    return rows[0] ?? {};
  }

  private async database(): Promise<HealthFinding> {
    const { size, used, most } = await this.one<{ size: string; used: number; most: number }>(
      `select pg_database_size(current_database())::text as size, (select count(*)::integer from pg_stat_activity where datname = current_database()) as used, current_setting('max_connections')::integer as most`,
    );
    const tight = used !== undefined && most !== undefined && used > most * 0.85;
    return {
      state: tight ? 'watch' : 'good',
      values: { megabytes: Math.round(Number(size ?? 0) / 1024 ** 2), connections: used ?? 0, most: most ?? 0 },
    };
  }

  private async worker(): Promise<HealthFinding> {
    const { workers } = await this.one<{ workers: string }>('select workers from job_desk.follower()');
    const count = Number(workers ?? 0);
    return { state: count > 0 ? 'good' : 'bad', values: { count } };
  }

  private async follower(): Promise<HealthFinding> {
    const { lag_seconds: lag } = await this.one<{ lag_seconds: number }>('select lag_seconds from job_desk.follower()');
    const seconds = Math.max(0, Math.round(lag ?? 0));
    return { state: seconds > followerBad ? 'bad' : seconds > followerWatch ? 'watch' : 'good', values: { seconds } };
  }

  private async jobs(): Promise<HealthFinding> {
    const { waiting, running, later, failed, oldestWaitingSeconds } = await jobCounts(this.unitOfWork);
    return {
      state: failed > 0 || oldestWaitingSeconds > jobsWatch ? 'watch' : 'good',
      values: { waiting, running, later, failed, minutes: Math.round(oldestWaitingSeconds / 60) },
    };
  }

  private async disk(): Promise<HealthFinding> {
    const { bavail, blocks, bsize } = await statfs(this.config.dataDir);
    const [free, share] = [(bavail * bsize) / gigabyte, blocks === 0 ? 0 : bavail / blocks];
    const state = free < 0.5 || share < 0.03 ? 'bad' : free < 2 || share < 0.1 ? 'watch' : 'good';
    return { state, values: { gigabytes: Math.round(free * 10) / 10, percent: Math.round(share * 100) } };
  }

  private async versions(): Promise<HealthFinding> {
    const { version } = await this.one<{ version: string }>(`select current_setting('server_version') as version`);
    return { state: 'good', values: { vorgang: productVersion(), node: process.versions.node, postgresql: version ?? null } };
  }
}

/** The state of the system. */
@Controller()
export class HealthPageController {
  constructor(
    private readonly checks: HealthChecks,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Endpoint(endpoint)
  async show(): Promise<z.infer<typeof health>> {
    const found = await Promise.all(
      this.checks.all.map(async ({ key, check }) => ({ key, ...(await check().catch((error: unknown) => this.broken(key, error))) })),
    );
    const rank = (key: HealthCheckKey) => healthCheckKeys.indexOf(key);
    return {
      at: this.clock.nowIso(),
      state: worst.findLast((state) => found.some((one) => one.state === state)) ?? 'good',
      checks: found.toSorted((a, b) => rank(a.key) - rank(b.key)).map(({ key, state, values }) => ({ key, state, values: { ...values } })),
    };
  }

  /** A check that throws counts as out of order; its error is logged. */
  private broken(key: HealthCheckKey, error: unknown): HealthFinding {
    this.logger.warn(
      { check: key, err: { message: error instanceof Error ? error.message.slice(0, 200) : 'unknown' } },
      'a health check failed',
    );
    return { state: 'bad', values: { broken: 1 } };
  }
}
