import { createServer, type Server } from 'node:http';

const tries = 50;

/** A port that nobody else can take. Until its own server listens there, it answers that the demo is starting. */
export interface HeldPort {
  readonly port: number;
  /** Releases it, just before its own server takes it. */
  release(): Promise<void>;
}

/** Takes the first free port from this one on. */
export async function holdPort(from: number): Promise<HeldPort> {
  for (let port = from; port < Math.min(from + tries, 65_536); port++) {
    const server = await listening(port);
    if (server) return { port, release: () => release(server) };
  }
  throw new Error(`No port from ${from} to ${from + tries - 1} is free.`);
}

function listening(port: number): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer((_request, answer) => {
      answer.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5', refresh: '3', connection: 'close' });
      answer.end('Die Demo startet noch. / The demo is still starting.\n');
    });
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

function release(server: Server): Promise<void> {
  return new Promise((done) => {
    if (!server.listening) return done();
    server.close(() => done());
    server.closeAllConnections();
  });
}
