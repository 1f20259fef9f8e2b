import { createServer, type Plugin } from 'vite';

/** What belongs to the API. */
const served = ['/api', '/intake', '/health', '/public'];

interface Page {
  readonly port: number;
  readonly apiPort: number;
  /** Waits while the server starts anew. */
  readonly settled: () => Promise<void>;
}

/**
 * The user interface by Vite's server: changed files are replaced in the open page. What belongs to the API is passed on;
 * a request that comes while the server starts anew waits for it, so that the page sees no error.
 */
export async function startPage({ port, apiPort, settled }: Page): Promise<{ stop(): Promise<void> }> {
  const waitForServer: Plugin = {
    name: 'wait-for-server',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (served.some((path) => request.url?.startsWith(path))) void settled().then(() => next());
        else next();
      });
    },
  };
  const server = await createServer({
    configFile: 'admin-ui/vite.config.ts',
    root: 'admin-ui',
    clearScreen: false,
    logLevel: 'warn',
    plugins: [waitForServer],
    server: {
      port,
      strictPort: true,
      proxy: Object.fromEntries(served.map((path) => [path, { target: `http://127.0.0.1:${apiPort}` }])),
      warmup: { clientFiles: ['src/main.tsx'] },
    },
  });
  await server.listen();
  return { stop: () => server.close() };
}
