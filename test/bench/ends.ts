/*
 * What the bench has started, and how it ends: in reverse order, also on Ctrl-C and after a failure.
 */
type End = () => unknown;

const open = new Set<End>();

/** Has something ended with the bench. @returns ends it now */
export function endsWith(end: End): () => Promise<void> {
  const once: End = () => {
    open.delete(once);
    return end();
  };
  open.add(once);
  return async () => {
    if (open.has(once)) await once();
  };
}

/** Ends all that was started and has not ended yet. */
export async function endAll(): Promise<void> {
  for (const end of [...open].toReversed()) {
    try {
      await end();
    } catch (error) {
      console.error('while ending:', error);
    }
  }
}

/** Ends everything, and the bench, when it is told to; also where npm, which started it, has ended. */
export function endOnSignal(): void {
  let told = false;
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined)
    setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (told) return;
      told = true;
      void endAll().then(() => process.exit(130));
    });
  }
}
