import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock, SystemClock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { DatabaseWatch } from './database/database-watch.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { CommandGate } from './gate.js';
import { HealthChecks } from './health/health-checks.js';
import { Exports } from './http/exports.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { JobRegistry } from './jobs/jobs.js';
import { LOGGER, type Logger } from './log.js';

/** What every program hands to the platform. */
export interface PlatformParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** The services that every room uses. The program has to provide a TypeORM data source and an `EventRecorder`. */
@Module({})
export class PlatformModule {
  static forRoot(parts: PlatformParts): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: parts.config },
      { provide: LOGGER, useValue: parts.logger },
      { provide: Clock, useValue: parts.clock ?? new SystemClock() },
      DatabaseWatch,
      UnitOfWork,
      CommandGate,
      Exports,
      Metrics,
      JobRegistry,
      HealthChecks,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      controllers: [HealthController],
      providers,
      exports: [...providers, CqrsModule],
    };
  }
}
