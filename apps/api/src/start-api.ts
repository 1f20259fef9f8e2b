import { EnsureTeams } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  closeGracefully,
  CommandGate,
  createHttpApp,
  newId,
  runInContext,
  systemActor,
  type NestFastifyApplication,
} from '@vorgang/platform';
import type { Composition } from '../../common/src/rooms.js';
import { ApiModule } from './api.module.js';
import { serveUi } from './ui/serve-ui.js';
import { serveWellKnown } from './ui/well-known.js';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the API.
 * @param port 0 takes a free one
 * @param stopWithinMs how long a stop waits for running requests
 */
export async function startApi(composition: Composition, port = composition.config.http.port, stopWithinMs?: number): Promise<RunningApi> {
  const { config, logger } = composition;
  const app = await createHttpApp(ApiModule.compose(composition), config, logger);
  serveWellKnown(app, config);
  await serveUi(app);
  await app.init();
  // The teams that definitions route to must exist before the first submission.
  const teams = app
    .get(Catalogue)
    .allCurrent()
    .map((definition) => definition.routing.team);
  await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('start') }, () =>
    app.get(CommandGate).send(new EnsureTeams(teams)),
  );
  await app.listen(port, config.http.host).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  logger.info({ url }, 'api listens');
  return { app, url, stop: () => closeGracefully(app, stopWithinMs) };
}
