import { join } from 'node:path';
import { Inject, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry, LOGGER, UnitOfWork, type Config, type Logger } from '@vorgang/platform';
import { DiskFileStore } from './disk-file-store.js';
import { FileStore } from './file-store.js';
import { held, HeldPapers } from './held/index.js';
import { StoredFileRow } from './stored-file.row.js';

/**
 * The file store for every room above; files are in `files/` of the data folder. Its tables are known as soon as it is imported, as
 * those of the other rooms, since tables of theirs refer to it.
 */
@Module({ imports: [TypeOrmModule.forFeature([StoredFileRow, ...held.rows])] })
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly store: DiskFileStore,
    private readonly papers: HeldPapers,
    private readonly jobs: JobRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  static forRoot(config: Config): DynamicModule {
    return {
      module: DocumentsModule,
      global: true,
      controllers: [...held.controllers],
      providers: [
        ...held.providers,
        {
          provide: DiskFileStore,
          inject: [UnitOfWork],
          useFactory: (unit: UnitOfWork) => new DiskFileStore(join(config.dataDir, 'files'), unit),
        },
        { provide: FileStore, useExisting: DiskFileStore },
      ],
      exports: [FileStore, HeldPapers],
    };
  }

  onModuleInit(): void {
    this.jobs.register({
      rules: [],
      tasks: {
        'documents:remove-abandoned-parts': async () => {
          const parts = await this.store.removeAbandonedParts();
          if (parts > 0) this.logger.info({ parts }, 'removed parts of files that never came whole');
        },
        'documents:forget-papers': async () => {
          await this.papers.prune();
          const contents = await this.store.removeUnnamed();
          if (contents > 0) this.logger.info({ contents }, 'removed papers of forms that were never sent');
        },
      },
      cron: ['23 2 * * * documents:remove-abandoned-parts', '41 1 * * * documents:forget-papers'],
    });
  }
}
