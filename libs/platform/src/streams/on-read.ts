import { Readable } from 'node:stream';

/**
 * A stream of bytes that begins when somebody reads it. What goes wrong is then told to whoever reads; an error of a stream to which nobody
 * listens yet would end the process. Whoever stops reading ends what was begun, also while it waits.
 * @param begin makes the stream that is read
 */
export function onRead(begin: () => Readable): Readable {
  let source: Readable | undefined;
  const out = new Readable({
    read() {
      if (source) return void source.resume();
      source = begin()
        .on('data', (chunk: Uint8Array) => {
          if (!out.push(chunk)) source?.pause();
        })
        .on('end', () => out.push(null))
        .on('error', (error) => out.destroy(error))
        // Ended neither well nor with an error: broken off.
        .on('close', () => source?.readableEnded || out.destroyed || out.destroy(new Error('the stream ended too early')));
    },
    destroy(error, done) {
      source?.destroy();
      done(error);
    },
  });
  return out;
}
