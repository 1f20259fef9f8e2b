import { DiskFileStore } from '../src/disk-file-store.js';

// Writes an endless file, and reports after the first megabyte, so that the spec can kill it then.
const store = new DiskFileStore(process.argv[2] ?? '', { manager: { query: () => Promise.resolve([]) } } as never);
async function* endless(): AsyncGenerator<Uint8Array> {
  for (let i = 0; ; i++) {
    yield Buffer.alloc(64 * 1024, i);
    if (i === 16) process.stdout.write('writing\n');
    await new Promise((later) => setTimeout(later, 1));
  }
}
await store.put(endless());
