import { setTimeout as pause } from 'node:timers/promises';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onRead } from './on-read.js';

describe('a stream that begins when it is read', () => {
  it('brings the bytes of what it begins', async () => {
    expect(await text(onRead(() => Readable.from([Buffer.from('Vor'), Buffer.from('gang')])))).toBe('Vorgang');
  });

  it('does nothing before, and tells its reader what went wrong', async () => {
    let begun = 0;
    const failing = onRead(() => {
      begun++;
      const out = new PassThrough();
      out.destroy(new Error('no such list'));
      return out;
    });
    await pause(20);
    expect(begun).toBe(0);
    await expect(text(failing)).rejects.toThrow('no such list');
    expect(begun).toBe(1);
  });

  it('ends what it began when nobody reads on', async () => {
    const source = new PassThrough();
    source.write('x'.repeat(100));
    const stream = onRead(() => source);
    for await (const _ of stream) break;
    await pause(20);
    expect(source.destroyed).toBe(true);
  });
});
