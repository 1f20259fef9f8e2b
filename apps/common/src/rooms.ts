import type { DynamicModule, Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@vorgang/access';
import { AuditModule } from '@vorgang/audit';
import { BulkModule } from '@vorgang/bulk';
import { CasesModule } from '@vorgang/cases';
import { CatalogueModule, type ServiceDefinition } from '@vorgang/catalogue';
import { CorrespondenceModule } from '@vorgang/correspondence';
import { DeskModule } from '@vorgang/desk';
import { DocumentsModule } from '@vorgang/documents';
import { EventLogModule } from '@vorgang/event-log';
import { IntakeModule } from '@vorgang/intake';
import { LiveModule } from '@vorgang/live';
import { NoticesModule } from '@vorgang/notices';
import { OperationsModule } from '@vorgang/operations';
import { PaymentsModule } from '@vorgang/payments';
import { listening, PlatformModule, type Clock, type Config, type Logger } from '@vorgang/platform';
import { ReportingModule } from '@vorgang/reporting';
import { BackupModule } from './backup.module.js';
import { policy } from './policy.js';
import { SchemaModule } from './schema.module.js';

/** What a program decides; everything else follows from the configuration. */
export interface Composition {
  readonly config: Config;
  readonly logger: Logger;
  /** The serving role's database. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  /** Definitions without a folder, which a replay makes from its log. */
  readonly extraDefinitions?: readonly ServiceDefinition[];
}

/** All rooms, as each of our programs has them. */
export function rooms({ config, logger, databaseUrl, clock, extraDefinitions }: Composition): (DynamicModule | Type)[] {
  return [
    PlatformModule.forRoot({ config, logger, clock }),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: databaseUrl,
      autoLoadEntities: true,
      synchronize: false,
      poolSize: config.database.poolSize,
      applicationName: 'vorgang',
      // A network that drops packets must not block a request for minutes.
      connectTimeoutMS: 30_000,
      retryAttempts: 3,
      retryDelay: 500,
      extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, ...listening },
    }),
    EventLogModule,
    AccessModule.forRoot(policy),
    DocumentsModule.forRoot(config),
    CatalogueModule.forRoot({ servicesDir: config.servicesDir, municipalityFile: config.municipalityFile, extra: extraDefinitions }),
    CasesModule,
    IntakeModule,
    NoticesModule,
    CorrespondenceModule,
    PaymentsModule,
    ReportingModule,
    AuditModule,
    OperationsModule,
    DeskModule,
    LiveModule,
    BulkModule,
    SchemaModule,
    BackupModule,
  ];
}
