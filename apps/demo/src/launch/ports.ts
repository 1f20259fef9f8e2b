import { createServer } from 'node:net';

const tries = 50;

/** The first free port from this one on, without those that were just given to somebody else. */
export async function nextFreePort(from: number, taken: readonly number[] = []): Promise<number> {
  for (let port = from; port < Math.min(from + tries, 65_536); port++) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`No port from ${from} to ${from + tries - 1} is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
