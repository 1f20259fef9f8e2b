import { stat } from 'node:fs/promises';
import { askAt } from './ask-at.js';
import { onDemand } from './global-setup.js';

describe('what a test run starts on demand', () => {
  it('is not started where nobody asks', async () => {
    let started = 0;
    const { close } = await onDemand(async () => `${(started += 1)}`);
    await close();
    expect(started).toBe(0);
  });

  it('is started once, however many ask at the same time', async () => {
    let started = 0;
    const { socket, close } = await onDemand(() => new Promise((done) => setTimeout(() => done(`start ${(started += 1)}`), 50)));
    expect(await Promise.all([askAt(socket), askAt(socket), askAt(socket)])).toEqual(['start 1', 'start 1', 'start 1']);
    expect(await askAt(socket)).toBe('start 1');
    await close();
  });

  it('lets everybody know that it did not start', async () => {
    const { socket, close } = await onDemand(() => Promise.reject(new Error('no room')));
    await expect(askAt(socket)).rejects.toThrow('did not start');
    await expect(askAt(socket)).rejects.toThrow('did not start');
    await close();
  });

  it('leaves nothing behind', async () => {
    const { socket, close } = await onDemand(async () => 'here');
    await close();
    await expect(stat(socket)).rejects.toThrow();
    await expect(askAt(socket)).rejects.toThrow();
  });
});
