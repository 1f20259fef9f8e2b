import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLogger, NestLog, newId, runInContext, systemActor, type Config, type DatabaseUrls } from '@vorgang/platform';
import { rooms } from '../../common/src/rooms.js';
import { quiet, type Io } from './io.js';

@Module({})
class CliModule {
  static compose(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return { module: CliModule, imports };
  }
}

/** Runs `work` with all rooms composed, without a server, as the system. */
export async function inTheHouse<T>(
  config: Config,
  urls: DatabaseUrls,
  io: Pick<Io, 'stderr'>,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const logger = createLogger(quiet(config.logLevel), { process: 'cli', destination: io.stderr });
  const app = await NestFactory.createApplicationContext(CliModule.compose(rooms({ config, logger, databaseUrl: urls.app })), {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  try {
    return await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('cli') }, () => work(app));
  } finally {
    await app.close();
  }
}
