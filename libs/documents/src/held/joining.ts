import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '@vorgang/platform';

/** What the thread joins: files, and which of their pages in which order. */
export interface JoiningJob {
  readonly title: string;
  readonly files: readonly { readonly bytes: Uint8Array; readonly mime: string }[];
  /** `file` counts from 0, `page` from 1; `turn` is clockwise, in degrees. */
  readonly pages: readonly { readonly file: number; readonly page: number; readonly turn: number }[];
}

/** Why a file or a page cannot be joined. */
export interface JoiningFault {
  readonly what: 'encrypted' | 'broken' | 'no-such-page';
  readonly file: number;
  /** The place in `pages`, where it is about one. */
  readonly page?: number;
}

export type JoiningOutcome = { readonly pdf: Uint8Array } | { readonly faults: readonly JoiningFault[] };

/** Hundreds of pages take some seconds, so what takes this long never ends. */
const patienceMs = 30_000;
const mostMegabytes = 512;

/**
 * Joins pages of PDFs, JPEGs and PNGs to one PDF, in a thread of its own with an end to its time and memory.
 * @returns undefined where the thread came to no end with it
 */
export async function joined(job: JoiningJob): Promise<JoiningOutcome | undefined> {
  const file = join(packageRoot(), 'libs', 'documents', 'src', 'held', 'joining-worker.ts');
  const worker = new Worker(file, { workerData: job, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  try {
    const reply: Promise<unknown[]> = once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) });
    const [outcome] = await reply;
    return isOutcome(outcome) ? outcome : undefined;
  } catch {
    // Out of time or memory, or a file that made the library fall.
    return undefined;
  } finally {
    await worker.terminate();
  }
}

function isOutcome(value: unknown): value is JoiningOutcome {
  return typeof value === 'object' && value !== null && ('pdf' in value || 'faults' in value);
}
