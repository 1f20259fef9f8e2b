import { connect } from 'node:net';

/**
 * Asks at a socket of the global set-up, and waits until what is asked for was started.
 * @throws Error where it did not start
 */
export function askAt(socket: string): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    const connection = connect(socket);
    connection.on('error', failed);
    connection.on('data', (chunk: Buffer) => (text += chunk.toString()));
    connection.on('close', () => (text === '' ? failed(new Error('it did not start; the reason stands above')) : done(text)));
  });
}
